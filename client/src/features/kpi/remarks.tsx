import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  RemoveKpiRemarkDocument,
  ScorecardDocument,
  type KpiRemarkFieldsFragment,
  type KpiRemarkKind,
} from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { useCommand } from '../../shared/session/use-command';
import { Button } from '../../shared/ui/button';
import { DoneNote } from '../../shared/ui/done-note';
import { CommandError } from '../../shared/ui/form-error';
import { Panel } from '../../shared/ui/panel';
import type { Row, Scorecard } from './kpi-model';
import { RemarkForm } from './remark-form';

const KINDS = ['REASON', 'MEASURE'] as const satisfies readonly KpiRemarkKind[];

/** Why it stands as it does, and what is done about it: what the year-end report will say. */
export function Remarks({ card, row }: { card: Scorecard; row: Row }) {
  const t = useTranslations('kpi.remarks');
  const [writing, setWriting] = useState<KpiRemarkKind | null>(null);
  const [done, setDone] = useState<string | null>(null);
  return (
    <Panel title={t('title')}>
      <DoneNote>{done}</DoneNote>
      {row.remarks.length === 0 && <p className="text-text-quiet">{t('none')}</p>}
      <ul className="grid gap-3 empty:hidden">
        {row.remarks.map((remark) => (
          <Remark key={remark.id} remark={remark} onDone={() => setDone(t('removed'))} />
        ))}
      </ul>
      {card.may.remark && (
        <p className="flex flex-wrap gap-2 print:hidden">
          {KINDS.map((kind) => (
            <Button
              key={kind}
              pressed={writing === kind}
              onClick={() => setWriting(writing === kind ? null : kind)}
            >
              {t(`add.${kind}`)}
            </Button>
          ))}
        </p>
      )}
      {writing && (
        <RemarkForm
          key={writing}
          whose={card}
          row={row}
          kind={writing}
          onClose={() => setWriting(null)}
          onDone={() => setDone(t('added'))}
        />
      )}
    </Panel>
  );
}

interface RemarkProps {
  remark: KpiRemarkFieldsFragment;
  onDone: () => void;
}

function Remark({ remark, onDone }: RemarkProps) {
  const t = useTranslations('kpi.remarks');
  const format = useFormat();
  const command = useCommand(RemoveKpiRemarkDocument, { refresh: [ScorecardDocument] });
  const { id, kind, text, author, at, mine } = remark;
  const remove = async () => {
    if ((await command.send({ id })) !== null) onDone();
  };
  return (
    <li className="border-t border-border pt-2">
      {command.error && <CommandError key={command.attempt} error={command.error} />}
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <p className="text-sm">
            <span className="font-bold">{t(kind)}</span>{' '}
            <span className="text-text-quiet">
              {author} {format.instant(at)}
            </span>
          </p>
          <p className="[overflow-wrap:anywhere] whitespace-pre-line">{text}</p>
        </div>
        {mine && (
          <Button
            busy={command.pending}
            label={t('removeOne', { text: text.slice(0, 20) })}
            onClick={() => void remove()}
          >
            {t('remove')}
          </Button>
        )}
      </div>
    </li>
  );
}
