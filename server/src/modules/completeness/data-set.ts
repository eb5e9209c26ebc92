import type { DataSet } from '../records/index.js';

/** What a center hands in regularly. */
export const DATA_SETS = [
  'CONSULTATIONS',
  'BOOKINGS',
  'SESSIONS',
  'MONTHLY_FIGURES',
  'ANNUAL_REPORT',
] as const;
export type DataSetName = (typeof DATA_SETS)[number];

/** The log behind it; null: it is made of reported figures. */
export const LOG_OF: Readonly<Record<DataSetName, DataSet | null>> = {
  CONSULTATIONS: 'CONSULTATION',
  BOOKINGS: 'BOOKING',
  SESSIONS: 'SESSION',
  MONTHLY_FIGURES: null,
  ANNUAL_REPORT: null,
};

export const isOfYear = (dataSet: DataSetName): boolean => dataSet === 'ANNUAL_REPORT';
