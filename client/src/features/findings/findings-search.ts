import type { FindingKind, FindingState } from '../../shared/graphql/generated/graphql';

/** Every one of them, by its type: a new kind cannot be forgotten. */
const BY_KIND = {
  SUM_OF_PARTS: true,
  COUNT_AGAINST_DATES: true,
  ORDINAL_AGAINST_COUNT: true,
  UNIQUE_AGAINST_CUMULATIVE: true,
  PUBLISHED_MEAN: true,
  RESIDUAL_SHARE: true,
  OUTLIER: true,
  RECORDS_DIFFER: true,
  DOUBLE_BOOKING: true,
  RATE_ABOVE_ONE: true,
  ATTENDANCE_ABOVE_CAPACITY: true,
  OUT_OF_HOURS: true,
  MISSING_MONTH: true,
} as const satisfies Record<FindingKind, true>;

type Kind = keyof typeof BY_KIND;

export const KINDS = Object.keys(BY_KIND) as readonly Kind[];

export const STATES = [
  'OPEN',
  'EXPLAINED',
  'ACCEPTED',
  'CORRECTED',
] as const satisfies readonly FindingState[];

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
