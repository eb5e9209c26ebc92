import type { MetricDefinition, ObsStatus } from '../../catalogue/index.js';

/** What a person says of a figure: a number, no activity on purpose, or why there is none. */
export const ENTRY_STATES = ['VALUE', 'NOTHING', 'NOT_COUNTED', 'CLOSED'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** What stands as printed behind a figure without a typed number: by it, a zero said on purpose is known again. */
export const SAID: Readonly<Record<Exclude<EntryState, 'VALUE'>, string>> = {
  NOTHING: '活動なし',
  NOT_COUNTED: '集計していない',
  CLOSED: '休館',
};

export const STATUS_OF = {
  NOT_COUNTED: 'NOT_COLLECTED',
  CLOSED: 'NOT_APPLICABLE',
} as const satisfies Partial<Record<EntryState, ObsStatus>>;

interface Held {
  readonly value: string | null;
  readonly status: ObsStatus;
  readonly printed: string | null;
}

/** null: a state nobody can say in the form, as suppressed. */
export function stateOf({ value, status, printed }: Held): EntryState | null {
  if (value !== null) return value === '0' && printed === SAID.NOTHING ? 'NOTHING' : 'VALUE';
  if (status === STATUS_OF.NOT_COUNTED) return 'NOT_COUNTED';
  return status === STATUS_OF.CLOSED ? 'CLOSED' : null;
}

/** No activity is a zero of something counted over the month, not of a stock or a rate. */
export function statesOf(metric: MetricDefinition): EntryState[] {
  return ENTRY_STATES.filter((state) => state !== 'NOTHING' || metric.inTime === 'ADDITIVE');
}
