import type { CompletenessQuery, DataSetName } from '../../shared/graphql/generated/graphql';

export type Completeness = CompletenessQuery['completeness'];
export type Row = Completeness['rows'][number];
export type Cell = Row['cells'][number];

export const DATA_SETS = [
  'CONSULTATIONS',
  'BOOKINGS',
  'SESSIONS',
  'MONTHLY_FIGURES',
  'ANNUAL_REPORT',
] as const satisfies readonly DataSetName[];

const LOGS: readonly DataSetName[] = ['CONSULTATIONS', 'BOOKINGS', 'SESSIONS'];

/** Rows of a log can be said to be none; a figure that is 0 is a figure. */
export const isLog = (dataSet: DataSetName): boolean => LOGS.includes(dataSet);

/** Something of it is there, or somebody has submitted it. */
export const isInHand = ({ state, stage }: Cell): boolean =>
  stage !== null && (state !== 'MISSING' || stage !== 'DRAFT');

/** Which data set the page shows; without one all. */
export interface CompletenessSearch {
  set?: (typeof DATA_SETS)[number];
}

export const toCompletenessSearch = (raw: Record<string, unknown>): CompletenessSearch => ({
  set: DATA_SETS.find((dataSet) => dataSet === raw.set),
});
