import type { BothLanguages } from '../../platform/errors/describe-error.js';
import { type Grain, type Period, periodOf } from '../../platform/time/period.js';
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

const OF_LOG: Readonly<Record<DataSet, DataSetName>> = {
  CONSULTATION: 'CONSULTATIONS',
  BOOKING: 'BOOKINGS',
  SESSION: 'SESSIONS',
};

export const dataSetOfLog = (log: DataSet): DataSetName => OF_LOG[log];

export const isOfYear = (dataSet: DataSetName): boolean => dataSet === 'ANNUAL_REPORT';

export const DATA_SET_WORDS: Readonly<Record<DataSetName, BothLanguages>> = {
  CONSULTATIONS: { ja: '相談の記録', en: 'log of consultations' },
  BOOKINGS: { ja: 'スペース予約の記録', en: 'log of bookings' },
  SESSIONS: { ja: '講座・イベントの記録', en: 'log of courses and events' },
  MONTHLY_FIGURES: { ja: '月ごとの数値', en: 'monthly figures' },
  ANNUAL_REPORT: { ja: '年次報告', en: 'annual report' },
};

/** Where a reported figure belongs; null: a quarter or a calendar year is part of no report. */
export function reportOfFigure(
  grain: Grain,
  from: string,
): { readonly dataSet: DataSetName; readonly period: Period } | null {
  switch (grain) {
    case 'DAY':
    case 'MONTH':
      return { dataSet: 'MONTHLY_FIGURES', period: periodOf('MONTH', from) };
    case 'FISCAL_YEAR':
      return { dataSet: 'ANNUAL_REPORT', period: periodOf('FISCAL_YEAR', from) };
    case 'QUARTER':
    case 'CALENDAR_YEAR':
      return null;
  }
}
