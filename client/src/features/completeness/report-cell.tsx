import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/i18n/use-format';
import { can } from '../../shared/session/can';
import { useMe } from '../../shared/session/use-me';
import { isInHand, type Cell, type Row } from './completeness-search';
import { StageMark } from './stage-mark';
import { StateMark, STATE_TONES } from './state-mark';

interface ReportCellProps {
  row: Row;
  cell: Cell;
  onAsk: () => void;
}

/** Where one report stands, in signs and words. One that is there opens; for who can hand it in, a missing one says what to do. */
export function ReportCell({ row, cell, onAsk }: ReportCellProps) {
  const t = useTranslations('completeness');
  const format = useFormat();
  const me = useMe();
  const { state } = cell;
  const word = t(`states.${state}`);
  const details = useDetails(cell);
  const look = `flex w-full min-w-16 flex-col items-center gap-0.5 rounded-4 border px-0.5 py-1.5 text-xs leading-tight whitespace-nowrap ${STATE_TONES[state]}`;
  const place = { unit: format.text(row.unit.name), period: format.period(cell) };
  if (isInHand(cell)) {
    return (
      <CellButton look={look} title={details} onAsk={onAsk}>
        <StateMark state={state} />
        {word}
        <Stage cell={cell} />
        <span className="sr-only">{t('openOf', place)}</span>
      </CellButton>
    );
  }
  if (state === 'MISSING' && can(me, 'IMPORT')) {
    return (
      <CellButton look={look} title={details} onAsk={onAsk} label={t('askOf', { ...place, word })}>
        <StateMark state={state} />
        {word}
      </CellButton>
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

interface CellButtonProps {
  look: string;
  title: string | undefined;
  label?: string;
  onAsk: () => void;
  children: ReactNode;
}

function CellButton({ look, title, label, onAsk, children }: CellButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={title}
      onClick={onAsk}
      className={`${look} hover:underline`}
    >
      {children}
    </button>
  );
}

/** How far it has come, quieter than whether it is there. */
function Stage({ cell: { stage } }: { cell: Cell }) {
  const t = useTranslations('completeness.stages');
  if (!stage) return null;
  return (
    <span className="mt-0.5 inline-flex items-center gap-0.5 border-t border-border pt-0.5">
      <StageMark stage={stage} />
      {t(stage)}
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
