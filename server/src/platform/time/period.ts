import { Recent } from '../memory/recent.js';

/**
 * Days and months are calendar strings (YYYY-MM-DD, YYYY-MM); a period is its first and last day.
 * The fiscal year runs from April to March and is named by the year it starts in.
 */
export type Day = string;

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export type Grain = 'DAY' | 'MONTH' | 'QUARTER' | 'FISCAL_YEAR' | 'CALENDAR_YEAR';

export const FIRST_YEAR = 1950;
export const LAST_YEAR = 2100;

const pad = (n: number): string => String(n).padStart(2, '0');

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Without a date object: every answer asks for thousands of months. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function lastDayOfMonth(year: number, month: number): Day {
  return `${year}-${pad(month)}-${pad(daysInMonth(year, month))}`;
}

/** True for a day that exists in the calendar. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1;
}

export function addDays(day: Day, days: number): Day {
  const sum = Number(day.slice(8)) + days;
  // Within the month, as nearly always.
  if (sum >= 1 && sum <= 28) return `${day.slice(0, 8)}${pad(sum)}`;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The months from `first` on: `months(2021, 4, 3)` is April to June 2021. */
function monthSpan(year: number, month: number, count: number): Period {
  const start = year * 12 + (month - 1);
  const end = start + count - 1;
  return {
    from: `${Math.floor(start / 12)}-${pad((start % 12) + 1)}-01`,
    to: lastDayOfMonth(Math.floor(end / 12), (end % 12) + 1),
  };
}

export function fiscalYear(year: number): Period {
  return monthSpan(year, 4, 12);
}

export function fiscalYearOf(day: Day): number {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= 4 ? year : year - 1;
}

/** The same stretch of the calendar in another year; whole months stay whole, also around 29 February. */
export function shiftYears(period: Period, years: number): Period {
  const { from, to } = period;
  const other = (day: Day): Day => {
    const year = Number(day.slice(0, 4)) + years;
    const same = `${year}${day.slice(4)}`;
    return isDay(same) ? same : lastDayOfMonth(year, 2);
  };
  if (!isWholeMonths(period)) return { from: other(from), to: other(to) };
  return {
    from: other(from),
    to: lastDayOfMonth(Number(to.slice(0, 4)) + years, Number(to.slice(5, 7))),
  };
}

export const yearBefore = (period: Period): Period => shiftYears(period, -1);

export function isWholeFiscalYear({ from, to }: Period): boolean {
  return grainOf({ from, to }) === 'FISCAL_YEAR';
}

export function startOfFiscalYear(day: Day): Day {
  return fiscalYear(fiscalYearOf(day)).from;
}

export function overlap(a: Period, b: Period): Period | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : null;
}

export function contains(outer: Period, inner: Period): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** The calendar period of a grain that a day lies in. */
export function periodOf(grain: Grain, day: Day): Period {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  switch (grain) {
    case 'DAY':
      return { from: day, to: day };
    case 'MONTH':
      return monthSpan(year, month, 1);
    case 'QUARTER':
      // Calendar and fiscal quarters start in the same months; only their names differ.
      return monthSpan(year, Math.floor((month - 1) / 3) * 3 + 1, 3);
    case 'FISCAL_YEAR':
      return fiscalYear(fiscalYearOf(day));
    case 'CALENDAR_YEAR':
      return monthSpan(year, 1, 12);
  }
}

/** The grain whose calendar period is exactly this one, or null. */
export function grainOf(period: Period): Grain | null {
  const grains: Grain[] = ['DAY', 'MONTH', 'QUARTER', 'FISCAL_YEAR', 'CALENDAR_YEAR'];
  return (
    grains.find((grain) => {
      const whole = periodOf(grain, period.from);
      return whole.from === period.from && whole.to === period.to;
    }) ?? null
  );
}

const splits = new Recent<readonly Period[]>(5_000);

/** The periods of a grain within `span`, in order; the first and last are cut to it. */
export function split(span: Period, grain: Grain): readonly Period[] {
  const key = `${grain} ${span.from} ${span.to}`;
  const known = splits.get(key);
  if (known) return known;
  const periods = cutInto(span, grain);
  splits.set(key, periods);
  return periods;
}

function cutInto(span: Period, grain: Grain): Period[] {
  const periods: Period[] = [];
  for (let day = span.from; day <= span.to;) {
    const whole = periodOf(grain, day);
    const cut = overlap(whole, span);
    if (cut) periods.push(cut);
    day = addDays(whole.to, 1);
  }
  return periods;
}

export function months(span: Period): readonly Period[] {
  return split(span, 'MONTH');
}

/** How many months a stretch touches, if only by a day. */
export function countMonths({ from, to }: Period): number {
  return monthsSinceZero(to) - monthsSinceZero(from) + 1;
}

/** Digit by digit: every value asks for it, and cutting texts takes ten times as long. */
function monthsSinceZero(day: Day): number {
  const digit = (at: number): number => day.charCodeAt(at) - ZERO;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return year * 12 + digit(5) * 10 + digit(6);
}

const ZERO = '0'.charCodeAt(0);

/** True when the period starts and ends with whole months. */
export function isWholeMonths(period: Period): boolean {
  const { from, to } = period;
  const last = daysInMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7)));
  return from.endsWith('-01') && Number(to.slice(8)) === last;
}

/** True when it neither begins before a calendar month nor ends after it. */
export function isWithinMonth({ from, to }: Period): boolean {
  return from.slice(0, 7) === to.slice(0, 7);
}

const NOTATIONS: readonly [RegExp, (parts: number[]) => Period | null][] = [
  [/^FY(\d{4})$/, ([year = 0]) => fiscalYear(year)],
  [/^FY(\d{4})-Q([1-4])$/, ([year = 0, quarter = 1]) => monthSpan(year, quarter * 3 + 1, 3)],
  [/^CY(\d{4})$/, ([year = 0]) => monthSpan(year, 1, 12)],
  [
    /^(\d{4})-(\d{2})$/,
    ([year = 0, month = 0]) => (month >= 1 && month <= 12 ? monthSpan(year, month, 1) : null),
  ],
];

/** `FY2021`, `FY2021-Q1`, `CY2021`, `2021-04` or `2021-04-20`; null for anything else. */
export function parsePeriod(text: string): Period | null {
  const period = isDay(text) ? { from: text, to: text } : parseNotation(text);
  if (!period) return null;
  const years = [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))];
  return years.every((year) => year >= FIRST_YEAR && year <= LAST_YEAR) ? period : null;
}

function parseNotation(text: string): Period | null {
  for (const [pattern, toPeriod] of NOTATIONS) {
    const match = pattern.exec(text);
    if (match) return toPeriod(match.slice(1).map(Number));
  }
  return null;
}
