import type { ErrorCode, ErrorParams } from '../../../platform/errors/domain-error.js';
import { FIRST_YEAR, LAST_YEAR, type Period } from '../../../platform/time/period.js';
import type { Era } from '../reading/eras.js';
import { stripMarks } from '../reading/number-marks.js';
import type { PeriodDoubt, ReadPeriod } from '../reading/period.types.js';
import type { YearUnit } from '../reading/printed-year.js';
import { readPeriod } from '../reading/read-period.js';
import { type Doubt, Unreadable } from '../reading/reading.js';

export interface YearLabel {
  readonly kind: 'YEAR';
  /** The calendar year it starts in. */
  readonly year: number;
  /** Null when neither 年度 nor 年 is printed: taken as a fiscal year. */
  readonly unit: YearUnit | null;
  readonly era: Era | null;
  readonly coverage: Period | null;
  readonly word: string | null;
  readonly doubts: readonly Doubt<PeriodDoubt>[];
}

/** 4月, 上半期, 4/1: it needs a year. */
export interface PartLabel {
  readonly kind: 'PART';
  /** As `readPeriod` takes it. */
  readonly text: string;
  readonly word: string | null;
}

/** 2021年4月, 令和3年3月31日現在: nothing is missing. */
export interface FullLabel {
  readonly kind: 'FULL';
  readonly reading: ReadPeriod;
  readonly word: string | null;
  readonly doubts: readonly Doubt<PeriodDoubt>[];
}

/** 13 or 23年度: a year whose era is said elsewhere, or a plain number. */
export interface BareLabel {
  readonly kind: 'BARE';
  /** Null is 元. */
  readonly count: number | null;
  readonly unit: YearUnit | null;
  readonly word: string | null;
}

/** Meant as a time, and wrong: 13月, 平成40年. */
export interface BadLabel {
  readonly kind: 'BAD';
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly word: null;
}

export type TimeLabel = YearLabel | PartLabel | FullLabel | BareLabel | BadLabel;

/** Characters; a longer text is a sentence. */
const LONGEST = 40;
const WITHOUT_YEAR = new Set(['PERIOD_WITHOUT_YEAR', 'DAY_WITHOUT_YEAR']);
const WRONG = new Set([
  'PERIOD_NOT_IN_CALENDAR',
  'PERIOD_OUTSIDE_ERA',
  'PERIOD_OUT_OF_RANGE',
  'PERIOD_BACKWARDS',
  'ERA_YEAR_ZERO',
  'NOTATIONS_DISAGREE',
  'DAY_NOT_IN_CALENDAR',
  'DAY_OUTSIDE_ERA',
  'DAY_OUT_OF_RANGE',
  'DAY_WRONG_WEEKDAY',
]);

const TIME_SIGN = /[\d元年月半期]|[A-Z][a-z]{2}/u;
const BARE = /^(\d{1,2}|元)(年度|年)?$/u;
const FOUR = /^\d{4}$/;
const ONLY_DIGITS = /^[\d.,-]+$/;
const DIGITS_AND_MONTH = /^\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?$/;
const WORD =
  /^(.+?)[ ・(]{0,2}(実績値?|計画値?|目標値?|見込み?|予算額?|決算額?|合計|小計|計|平均|累計|総数|末|件数|人数|回数)\)?$/u;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH = /^([a-z]{3})(?:[a-z]{0,6})\.?$/iu;

/** The time a label names, and a word behind it such as 実績 or 計; null when it names none. */
export function readTimeLabel(printed: string): TimeLabel | null {
  if (printed.length > LONGEST) return null;
  const text = folded(printed);
  if (!TIME_SIGN.test(text)) return null;
  const whole = attempt(text);
  if (whole) return whole;
  const [, head, word] = WORD.exec(text) ?? [];
  if (head === undefined || word === undefined) return null;
  if (word === '末') return attempt(`${head}末現在`);
  const found = attempt(head);
  return found === null || found.kind === 'BAD' ? null : { ...found, word };
}

function folded(printed: string): string {
  const text = withoutMarks(printed).normalize('NFKC').trim();
  const [, month] = ENGLISH.exec(text) ?? [];
  const at = month === undefined ? -1 : MONTHS.indexOf(month.toLowerCase());
  return at < 0 ? text.replace(/^\(([^()]*)\)$/u, '$1') : `${at + 1}月`;
}

/** The marks of notes are no part of a label: 令和2年度※1. */
export function withoutMarks(printed: string): string {
  try {
    return stripMarks(printed).text;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return printed;
  }
}

function attempt(text: string): TimeLabel | null {
  const [, count, unit] = BARE.exec(text) ?? [];
  if (count !== undefined) {
    const said = unit === '年度' || unit === '年' ? unit : null;
    return {
      kind: 'BARE',
      count: count === '元' ? null : Number(count),
      unit: said,
      word: null,
    };
  }
  if (FOUR.test(text) && (Number(text) < FIRST_YEAR || Number(text) > LAST_YEAR)) return null;
  if (ONLY_DIGITS.test(text) && !FOUR.test(text) && !DIGITS_AND_MONTH.test(text)) return null;
  return fromPeriod(text);
}

function fromPeriod(text: string): TimeLabel | null {
  try {
    const { value, doubts } = readPeriod(text, { fiscalYear: null, era: null });
    const { kind, period, era, coverage } = value;
    if (kind !== 'FISCAL_YEAR' && kind !== 'CALENDAR_YEAR') {
      return { kind: 'FULL', reading: value, word: null, doubts };
    }
    const isBare = doubts.some(({ code }) => code === 'BARE_YEAR');
    const unit = isBare ? null : kind === 'FISCAL_YEAR' ? '年度' : '年';
    const year = Number(period.from.slice(0, 4));
    // That R3 is a fiscal year is said once for the table.
    const others = doubts.filter(({ code }) => code !== 'BARE_YEAR');
    return { kind: 'YEAR', year, unit, era, coverage, word: null, doubts: others };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { code, params } = error;
    if (WITHOUT_YEAR.has(code)) return { kind: 'PART', text, word: null };
    return WRONG.has(code) ? { kind: 'BAD', code, params, word: null } : null;
  }
}

const MONTH = /^(\d{1,2})月(?:分|度)?$/u;

/** The month of a label such as 4月, or null. */
export function monthOf(label: TimeLabel | null): number | null {
  if (label?.kind !== 'PART') return null;
  const [, month] = MONTH.exec(label.text) ?? [];
  return month === undefined ? null : Number(month);
}
