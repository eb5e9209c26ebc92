import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  RemoveTimeMarkDocument,
  TimeMarksDocument,
} from '../../../shared/graphql/generated/graphql';
import { useQuestion } from '../../../shared/graphql/use-question';
import { useFormat } from '../../../shared/i18n/use-format';
import { useCommand } from '../../../shared/session/use-command';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { Skeleton } from '../../../shared/ui/skeleton';
import { ConfirmButton } from '../../../shared/session/confirm-button';
import { DoneNote } from '../../../shared/ui/done-note';
import { Panel } from '../../../shared/ui/panel';
import { useMetricName } from '../use-metric-name';
import { MarkForm } from './mark-form';
import { latestFirst, toMarkKind, toRemoveMark, type Mark } from './mark-model';

/** What happened to a unit that its figures show. */
export function MarksPanel({ unit }: { unit: string }) {
  const t = useTranslations('admin.marks');
  const [done, setDone] = useState('');
  return (
    <Panel title={t('title')}>
      <p className="text-sm text-text-quiet">{t('text')}</p>
      <DoneNote>{done}</DoneNote>
      <MarkList unit={unit} onDone={setDone} />
      <MarkForm unit={unit} onDone={setDone} />
    </Panel>
  );
}

interface MarkListProps {
  unit: string;
  onDone: (text: string) => void;
}

function MarkList({ unit, onDone }: MarkListProps) {
  const t = useTranslations('admin.marks');
  const app = useTranslations('app');
  const { data, error, refetch } = useQuestion(TimeMarksDocument, { unit });
  if (!data && error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton label={app('loading')} />;
  if (data.timeMarks.length === 0) return <p>{t('none')}</p>;
  return (
    <ul className="grid divide-y divide-border">
      {latestFirst(data.timeMarks).map((mark) => (
        <MarkLine
          key={[mark.unit.code, mark.kind, mark.from, mark.metric, mark.text.ja].join(' ')}
          mark={mark}
          own={mark.unit.code === unit}
          onDone={onDone}
        />
      ))}
    </ul>
  );
}

interface MarkLineProps {
  mark: Mark;
  /** Noted of this very unit, not of one above it. */
  own: boolean;
  onDone: (text: string) => void;
}

function MarkLine({ mark, own, onDone }: MarkLineProps) {
  const t = useTranslations('admin.marks');
  const format = useFormat();
  const days = useDays(mark);
  const kind = toMarkKind(mark.kind);
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-2">
      <p className="min-w-0 break-words">
        {kind ? t('line', { days, kind: t(`kinds.${kind}`) }) : days}
        <span className="block text-sm text-text-quiet">{format.text(mark.text)}</span>
        {mark.metric !== null && <MarkMetric code={mark.metric} />}
        {mark.breaks && <span className="block text-sm text-text-quiet">{t('isBreak')}</span>}
        {!own && (
          <span className="block text-sm text-text-quiet">
            {t('ofAbove', { name: format.text(mark.unit.name) })}
          </span>
        )}
      </p>
      {own && <RemoveMark mark={mark} onDone={onDone} />}
    </li>
  );
}

function RemoveMark({ mark, onDone }: Omit<MarkLineProps, 'own'>) {
  const t = useTranslations('admin.marks');
  const format = useFormat();
  const days = useDays(mark);
  const remove = useCommand(RemoveTimeMarkDocument, { refresh: [TimeMarksDocument] });
  const variables = toRemoveMark(mark);
  const text = format.text(mark.text);
  if (!variables) return null;
  return (
    <ConfirmButton
      label={t('removeOf', { text })}
      title={t('removeTitle')}
      text={t(mark.breaks ? 'removeBreak' : 'removeText', { days, text })}
      command={remove}
      variables={variables}
      onDone={() => onDone(t('removed', { text }))}
    >
      {t('remove')}
    </ConfirmButton>
  );
}

function useDays({ from, to }: Mark): string {
  const format = useFormat();
  return to === null ? format.day(from) : format.dayRange(from, to);
}

function MarkMetric({ code }: { code: string }) {
  const t = useTranslations('admin.marks');
  const metric = useMetricName(code);
  return <span className="block text-sm text-text-quiet">{t('onlyMetric', { metric })}</span>;
}
