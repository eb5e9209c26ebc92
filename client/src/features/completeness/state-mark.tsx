import type { ReportState } from '../../shared/graphql/generated/graphql';
import { DrawnSign } from './drawn-sign';

const SHAPES: Record<ReportState, string> = {
  RECEIVED: 'M2.5 8.5 L6.5 12.5 L13.5 4',
  LATE: 'M2.5 6.5 L6 10 L13.5 2.5 M2.5 14 H13.5',
  NOTHING: 'M8 2.5 C12 2.5 12 13.5 8 13.5 C4 13.5 4 2.5 8 2.5',
  MISSING: 'M8 2 V9.5 M8 12 V14',
  NOT_DUE: 'M4 8 H4.5 M8 8 H8.5 M12 8 H12.5',
  CLOSED: 'M4 4 L12 12 M12 4 L4 12',
  NOT_OPEN: 'M3 13 L13 3',
  NOT_OWED: 'M4 8 H12',
};

/** The sign of a state: told apart by its shape, not by colour alone. */
export function StateMark({ state }: { state: ReportState }) {
  return <DrawnSign shape={SHAPES[state]} />;
}

/** Ground, border and text of each state; only what is missing speaks up. */
export const STATE_TONES: Record<ReportState, string> = {
  RECEIVED: 'border-transparent bg-surface-accent text-text',
  LATE: 'border-border-notice bg-surface-notice text-text-notice',
  NOTHING: 'border-transparent bg-surface-accent text-text',
  MISSING: 'border-text-error bg-surface-error font-bold text-text-error',
  NOT_DUE: 'border-transparent text-text-quiet',
  CLOSED: 'border-transparent bg-surface-quiet text-text-quiet',
  NOT_OPEN: 'border-transparent text-text-quiet',
  NOT_OWED: 'border-transparent text-text-quiet',
};
