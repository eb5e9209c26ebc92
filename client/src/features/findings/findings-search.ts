import type { FindingKind, FindingState } from '../../shared/graphql/generated/graphql';

export const KINDS = [
  'SUM_OF_PARTS',
  'COUNT_AGAINST_DATES',
  'ORDINAL_AGAINST_COUNT',
  'UNIQUE_AGAINST_CUMULATIVE',
  'PUBLISHED_MEAN',
  'RESIDUAL_SHARE',
  'OUTLIER',
  'RECORDS_DIFFER',
  'DOUBLE_BOOKING',
  'RATE_ABOVE_ONE',
  'ATTENDANCE_ABOVE_CAPACITY',
  'OUT_OF_HOURS',
  'MISSING_MONTH',
] as const satisfies readonly FindingKind[];

export const STATES = [
  'OPEN',
  'EXPLAINED',
  'ACCEPTED',
  'CORRECTED',
] as const satisfies readonly FindingState[];

type Kind = (typeof KINDS)[number];
type State = (typeof STATES)[number];

/** Which findings the page shows; without a state those that are open. */
export interface FindingsSearch {
  state?: State | 'ALL';
  kind?: Kind;
  mine?: true;
}

export const toFindingsSearch = (raw: Record<string, unknown>): FindingsSearch => ({
  state: ([...STATES, 'ALL'] as const).find((state) => state === raw.state && state !== 'OPEN'),
  kind: KINDS.find((kind) => kind === raw.kind),
  mine: raw.mine === true || raw.mine === 'true' ? true : undefined,
});
