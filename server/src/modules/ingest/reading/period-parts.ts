import { type Day, isDay, months, type Period } from '../../../platform/time/period.js';
import { unreadable } from './printed-text.js';

/** JOINED: a cell over several months, which no label names as one stretch. */
export type PeriodKind =
  'DAY' | 'MONTH' | 'QUARTER' | 'HALF' | 'FISCAL_YEAR' | 'CALENDAR_YEAR' | 'STRETCH' | 'JOINED';

/** What a text behind a year says of it. */
export interface Part {
  readonly kind: Extract<PeriodKind, 'MONTH' | 'QUARTER' | 'HALF' | 'STRETCH'> | 'UNTIL';
  readonly period: Period;
  /** 現在: it may be a stock on that day rather than a year not yet over. */
  readonly asStock: boolean;
  /** 前期: it may be the first half or the term before. */
  readonly vague: boolean;
  /** 8月〜3月 of a calendar year: it ends in the next one. */
  readonly endsNextYear: boolean;
}

const MONTH = /^(\d{1,2})月(?:分|度)?$/u;
const QUARTER = /^[- ]?(?:第?([1-4一二三四])四半期|([1-4])Q|Q([1-4]))$/u;
const HALF = /^(上半期|上期|前期|前半|下半期|下期|後期|後半)$/u;
const UNTIL = /^\((\d{1,2})月(?:(末)|(\d{1,2})日)?(現在|時点|まで)?\)$/u;
const STRETCH = /^\((\d{1,2})月?[〜-](\d{1,2})月\)$/u;

const SURE = { asStock: false, vague: false, endsNextYear: false };

/**
 * A part of a year of twelve months: 4月, 第1四半期, 下半期, (2月末現在), (8月〜3月). Null for anything else.
 * @throws Unreadable PERIOD_NOT_IN_CALENDAR, PERIOD_BACKWARDS
 */
export function partOf(year: Period, text: string, printed: string): Part | null {
  const [, month] = MONTH.exec(text) ?? [];
  if (month !== undefined) {
    return { ...SURE, kind: 'MONTH', period: monthIn(year, Number(month), printed) };
  }
  return (
    quarterOf(year, text) ??
    halfOf(year, text) ??
    until(year, text, printed) ??
    stretchOf(year, text, printed)
  );
}

/** @throws Unreadable PERIOD_NOT_IN_CALENDAR for 13月 */
export function monthIn(year: Period, month: number, printed: string): Period {
  const found = months(year).find(({ from }) => Number(from.slice(5, 7)) === month);
  if (!found) throw unreadable('PERIOD_NOT_IN_CALENDAR', printed);
  return found;
}

/** Some of the twelve months, the first being 0. */
function monthsOf(year: Period, first: number, count: number): Period {
  const parts = months(year).slice(first, first + count);
  return { from: parts[0]?.from ?? year.from, to: parts.at(-1)?.to ?? year.to };
}

function quarterOf(year: Period, text: string): Part | null {
  const [, named, before, behind] = QUARTER.exec(text) ?? [];
  const digit = named ?? before ?? behind;
  if (digit === undefined) return null;
  const number = '一二三四'.includes(digit) ? '一二三四'.indexOf(digit) + 1 : Number(digit);
  return { ...SURE, kind: 'QUARTER', period: monthsOf(year, (number - 1) * 3, 3) };
}

function halfOf(year: Period, text: string): Part | null {
  const [, name] = HALF.exec(text) ?? [];
  if (name === undefined) return null;
  const first = name.startsWith('上') || name.startsWith('前');
  const vague = name === '前期' || name === '後期';
  return { ...SURE, vague, kind: 'HALF', period: monthsOf(year, first ? 0 : 6, 6) };
}

function until(year: Period, text: string, printed: string): Part | null {
  const match = UNTIL.exec(text);
  if (!match) return null;
  const [, number, end, day, word] = match;
  // (2月) alone is the month, and (2月現在) names no day.
  if (end === undefined && day === undefined && word !== 'まで') return null;
  const month = monthIn(year, Number(number), printed);
  const to = day === undefined ? month.to : dayIn(month, day, printed);
  const asStock = word === '現在' || word === '時点';
  return { ...SURE, asStock, kind: 'UNTIL', period: { from: year.from, to } };
}

function dayIn(month: Period, day: string, printed: string): Day {
  const found = `${month.from.slice(0, 8)}${day.padStart(2, '0')}`;
  if (!isDay(found)) throw unreadable('PERIOD_NOT_IN_CALENDAR', printed);
  return found;
}

function stretchOf(year: Period, text: string, printed: string): Part | null {
  const [, first, last] = STRETCH.exec(text) ?? [];
  if (first === undefined || last === undefined) return null;
  const { from } = monthIn(year, Number(first), printed);
  const { to } = monthIn(year, Number(last), printed);
  if (from <= to) return { ...SURE, kind: 'STRETCH', period: { from, to } };
  if (!year.from.endsWith('-01-01')) throw unreadable('PERIOD_BACKWARDS', printed);
  const next = Number(year.from.slice(0, 4)) + 1;
  const nextYear = { from: `${next}-01-01`, to: `${next}-12-31` };
  const period = { from, to: monthIn(nextYear, Number(last), printed).to };
  return { ...SURE, kind: 'STRETCH', period, endsNextYear: true };
}
