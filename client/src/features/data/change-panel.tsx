import { useTranslations } from 'use-intl';
import {
  CommitImportDocument,
  DiscardImportDocument,
  ImportBatchDocument,
  ImportBatchesDocument,
} from '../../shared/graphql/generated/graphql';
import { useCommand } from '../../shared/session/use-command';
import { Button } from '../../shared/ui/button';
import { CommandError } from '../../shared/ui/form-error';
import { Notice } from '../../shared/ui/notice';
import { Panel } from '../../shared/ui/panel';
import type { ReadBatch, Report } from './batch';

const REFRESH = { refresh: [ImportBatchDocument, ImportBatchesDocument] };

/** Reasons that somebody can do something about. */
const OPEN = ['LABEL_UNKNOWN', 'PERIOD_UNKNOWN', 'PERIOD_KIND'];

interface ChangePanelProps {
  batch: ReadBatch;
  report: Report;
  /** Something was said that it is not read by yet. */
  unsent: boolean;
  onDiscarded: () => void;
}

/** What storing a file would change, and the one button that does it. */
export function ChangePanel({ batch, report, unsent, onDiscarded }: ChangePanelProps) {
  const t = useTranslations('data.change');
  const commit = useCommand(CommitImportDocument, REFRESH);
  const discard = useCommand(DiscardImportDocument, REFRESH);
  const { id, counts } = batch;
  const [added = 0, changed = 0] = [counts?.added, counts?.changed];
  const superseded = report.superseded ?? 0;
  const hasNews = added + changed + superseded > 0;
  const reasons = new Map(report.notStored.map(({ reason, count }) => [reason, count]));
  const isOpen = OPEN.some((reason) => reasons.has(reason)) || report.refusals.length > 0;
  // Before a refused row is left out, nobody has compared the others.
  const isPossible = hasNews || (isOpen && (report.events ?? 0) > 0);
  const store = (goodRowsOnly: boolean) => void commit.send({ id, goodRowsOnly });
  const stop = async () => {
    if ((await discard.send({ id })) !== null) onDiscarded();
  };
  return (
    <Panel title={t('title')}>
      <Changes batch={batch} superseded={superseded} />
      <NotStored reasons={reasons} />
      {!hasNews && !isOpen && !report.error && <p>{t('nothing')}</p>}
      {isOpen && <p>{t('waiting')}</p>}
      {unsent && <Notice tone="notice">{t('unsent')}</Notice>}
      {(commit.error ?? discard.error) && (
        <CommandError key={commit.attempt} error={commit.error ?? discard.error} />
      )}
      <p className="flex flex-wrap items-center gap-3">
        {isPossible && !unsent && (
          <Button tone="primary" busy={commit.pending} onClick={() => store(isOpen)}>
            {t(isOpen ? 'goodOnly' : 'commit')}
          </Button>
        )}
        <Button busy={discard.pending} onClick={() => void stop()}>
          {t('discard')}
        </Button>
      </p>
    </Panel>
  );
}

function Changes({ batch: { counts }, superseded }: { batch: ReadBatch; superseded: number }) {
  const t = useTranslations('data.change');
  if (!counts) return null;
  const all = { ...counts, superseded };
  const shown = (['added', 'changed', 'unchanged', 'superseded', 'refused'] as const).filter(
    (kind) => all[kind] > 0,
  );
  if (shown.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2">
      {shown.map((kind) => (
        <div key={kind} className="flex items-baseline gap-2">
          <dd className="text-2xl font-bold">{all[kind]}</dd>
          <dt>{t(kind)}</dt>
        </div>
      ))}
    </dl>
  );
}

const REASONS = [
  'LABEL_UNKNOWN',
  'PERIOD_UNKNOWN',
  'PERIOD_KIND',
  'RANGE',
  'OTHER_ROLE',
  'NO_NUMBER',
] as const;

function NotStored({ reasons }: { reasons: ReadonlyMap<string, number> }) {
  const t = useTranslations('data.change.notStored');
  const shown = REASONS.filter((reason) => reasons.has(reason));
  if (shown.length === 0) return null;
  return (
    <div>
      <h3 className="font-bold">{t('title')}</h3>
      <ul className="list-disc pl-6 text-sm">
        {shown.map((reason) => (
          <li key={reason}>{t(reason, { count: reasons.get(reason) ?? 0 })}</li>
        ))}
      </ul>
    </div>
  );
}
