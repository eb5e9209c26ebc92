import { formatDay, formatDayRange, formatMonth, shortDay, shortMonth } from './day';
import { formatFiscalYear, shortFiscalYear } from './fiscal-year';
import type { Locale } from './locale';

/** A period by its first and last day, both included. */
export interface Period {
  from: string;
  to: string;
}

interface Parts {
  year: number;
  month: number;
  monthsLong: number;
}

function parts({ from, to }: Period): Parts {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return { year, month, monthsLong: (toYear - year) * 12 + toMonth - month + 1 };
}

function isFiscalYear(period: Period): boolean {
  const { month, monthsLong } = parts(period);
  return month === 4 && monthsLong === 12;
}

/** The code of the import layout: FY2021, FY2021-Q1, CY2021, 2021-04 or 2021-04-20. */
export function periodCode(period: Period): string {
  const { year, month, monthsLong } = parts(period);
  if (period.from === period.to) return period.from;
  if (monthsLong === 1) return period.from.slice(0, 7);
  if (isFiscalYear(period)) return `FY${year}`;
  if (month === 1 && monthsLong === 12) return `CY${year}`;
  if (monthsLong === 3) {
    const fiscalYear = month < 4 ? year - 1 : year;
    return `FY${fiscalYear}-Q${((month + 8) % 12) / 3 + 1}`;
  }
  return `${period.from}/${period.to}`;
}

export function formatPeriod(period: Period, locale: Locale): string {
  const { year, month, monthsLong } = parts(period);
  if (period.from === period.to) return formatDay(period.from, locale);
  if (isFiscalYear(period)) return formatFiscalYear(year, locale);
  if (monthsLong === 1) return formatMonth(period.from, locale);
  if (month === 4 && monthsLong % 12 === 0) return fiscalYearRange(period, locale);
  return formatDayRange(period.from, period.to, locale);
}

/** 2021年4月〜6月 · April – June 2021 for a quarter; any other period as it is shown elsewhere. */
export function formatStep(period: Period, locale: Locale): string {
  if (!isQuarter(period)) return formatPeriod(period, locale);
  const [first, last] = [period.from, period.to];
  return locale === 'ja'
    ? `${formatMonth(first, locale)}〜${shortMonth(last, locale)}`
    : `${shortMonth(first, locale)} – ${shortMonth(last, locale)} ${last.slice(0, 4)}`;
}

/** 4月 · 4〜6月 · 令和3年度, for a tick of the axis: the year stands beside it. */
export function shortStep(period: Period, locale: Locale): string {
  const { monthsLong } = parts(period);
  if (period.from === period.to) return shortDay(period.from, locale);
  if (monthsLong === 1) return shortMonth(period.from, locale);
  if (isFiscalYear(period)) return shortFiscalYear(fiscalYearOf(period.from), locale);
  if (!isQuarter(period)) return formatPeriod(period, locale);
  return locale === 'ja'
    ? `${Number(period.from.slice(5, 7))}〜${shortMonth(period.to, locale)}`
    : `${shortMonth(period.from, locale)}–${shortMonth(period.to, locale)}`;
}

function isQuarter(period: Period): boolean {
  const { month, monthsLong } = parts(period);
  return monthsLong === 3 && month % 3 === 1;
}

function fiscalYearRange({ from, to }: Period, locale: Locale): string {
  const between = locale === 'ja' ? '〜' : ' – ';
  return [from, to].map((day) => formatFiscalYear(fiscalYearOf(day), locale)).join(between);
}

/** The fiscal year a day belongs to: January 2022 is in fiscal 2021. */
export function fiscalYearOf(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month < 4 ? year - 1 : year;
}

export function fiscalYearPeriod(fiscalYear: number): Period {
  return { from: `${fiscalYear}-04-01`, to: `${fiscalYear + 1}-03-31` };
}
