import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/i18n/use-format';
import { can } from '../../shared/session/can';
import { useMe } from '../../shared/session/use-me';
import type { Cell, Row } from './completeness-search';
import { StateMark, STATE_TONES } from './state-mark';

interface ReportCellProps {
  row: Row;
  cell: Cell;
  onAsk: () => void;
}

/** Where one report stands, in a sign and a word. For who can hand it in, a missing one says what to do. */
export function ReportCell({ row, cell, onAsk }: ReportCellProps) {
  const t = useTranslations('completeness');
  const format = useFormat();
  const me = useMe();
  const { state } = cell;
  const word = t(`states.${state}`);
  const details = useDetails(cell);
  const look = `flex w-full min-w-12 flex-col items-center gap-0.5 rounded-4 border px-1 py-1.5 text-xs leading-tight whitespace-nowrap ${STATE_TONES[state]}`;
  if (state === 'MISSING' && can(me, 'IMPORT')) {
    const place = { unit: format.text(row.unit.name), period: format.period(cell) };
    return (
      <button
        type="button"
        aria-label={t('askOf', { ...place, word })}
        title={details}
        onClick={onAsk}
        className={`${look} hover:underline`}
      >
        <StateMark state={state} />
        {word}
      </button>
    );
  }
  return (
    <span className={look} title={details}>
      <StateMark state={state} />
      {word}
      {cell.receivedAt && <span className="sr-only">{details}</span>}
    </span>
  );
}

/** When it came, when it was due, and how much of it. */
function useDetails({ state, receivedAt, dueOn, metrics }: Cell): string | undefined {
  const t = useTranslations('completeness');
  const format = useFormat();
  if (['CLOSED', 'NOT_OPEN', 'NOT_OWED'].includes(state)) return undefined;
  const parts = [
    receivedAt && t('receivedAt', { at: format.instant(receivedAt) }),
    t('dueOn', { day: format.day(dueOn) }),
    metrics && receivedAt && t('metrics', { ...metrics }),
  ];
  return parts.filter(Boolean).join(t('comma'));
}
