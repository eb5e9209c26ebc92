import { addDays, type Day, isDay, LAST_YEAR } from '../../../platform/time/period.js';
import { type Era, eraPeriod, FIRST_SOLAR_DAY, printDay } from './eras.js';
import { isRelative, plain, serialNumber, unreadable } from './printed-text.js';
import { possibleYears, takeYear, yearCount } from './printed-year.js';
import { readTime, readTimeRange } from './read-time.js';
import { surely, type Understood, Unreadable } from './reading.js';
import { inEnglish, saysWeekday, weekdayOf } from './weekdays.js';

/** What was assumed to read a day: that a day without a year lies in the document's fiscal year. */
export type DayDoubt = 'YEAR_FROM_FISCAL_YEAR';

export interface DayContext {
  /** The fiscal year that the document is about, by the year it starts in; null when nobody said. */
  readonly fiscalYear: number | null;
}

interface PrintedDay {
  readonly year: number;
  readonly eras: readonly Era[];
  readonly month: number;
  readonly day: number;
  /** What stands behind the day: a weekday, a time. */
  readonly tail: string;
}

const LAST_DAY: Day = `${LAST_YEAR}-12-31`;

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)(.*)$/u;
const IN_WORDS = /^(\d{1,2})月(\d{1,2})日(.*)$/u;
const IN_SIGNS = /^([-/.])(\d{1,2})\1(\d{1,2})(?!\d)(.*)$/u;
const MONTH_FIRST = /^(\d{1,2})(?:\/(\d{1,2})(?![\d/])|月(\d{1,2})日)(.*)$/u;
const SHORT_YEAR = /^(\d{1,2}|元)(?:年\d{1,2}月\d{1,2}日|([-/.])\d{1,2}\2\d{1,2}(?!\d))/u;

/**
 * A printed day. A printed weekday must agree with it; a printed time is left aside.
 * @throws Unreadable DAY_UNREADABLE, DAY_NOT_IN_CALENDAR, DAY_WITHOUT_YEAR, DAY_YEAR_AMBIGUOUS,
 * DAY_WRONG_WEEKDAY, DAY_OUTSIDE_ERA, DAY_OUT_OF_RANGE, DATE_SERIAL_NUMBER, ERA_YEAR_ZERO,
 * NOTATIONS_DISAGREE, RELATIVE_WORD
 */
export function readDay(printed: string, context: DayContext): Understood<Day, DayDoubt> {
  return readFoldedDay(plain(printed, 'DAY_UNREADABLE'), printed, context);
}

/** A day whose text is folded already. @throws what `readDay` throws */
export function readFoldedDay(
  text: string,
  printed: string,
  context: DayContext,
): Understood<Day, DayDoubt> {
  refuseSerialNumber(text, printed);
  if (isRelative(text)) throw unreadable('RELATIVE_WORD', printed);
  const complete = withYear(text, printed);
  if (complete) return surely(toDay(complete, printed));
  const short = withoutYear(text, printed, context);
  const day = toDay(short, printed);
  return { value: day, doubts: [{ code: 'YEAR_FROM_FISCAL_YEAR', params: { year: short.year } }] };
}

/** @throws Unreadable DATE_SERIAL_NUMBER for 45444, naming the day it would be */
export function refuseSerialNumber(text: string, printed: string): void {
  const days = serialNumber(text);
  if (days === null) return;
  throw unreadable('DATE_SERIAL_NUMBER', printed, { day: addDays('1899-12-30', days) });
}

function withYear(text: string, printed: string): PrintedDay | null {
  const [, whole, month, day, tail] = COMPACT.exec(text) ?? [];
  if (whole !== undefined) {
    return numbers({ year: Number(whole), eras: [] }, [month, day, tail]);
  }
  const year = takeYear(text, printed);
  if (year?.unit === '年') {
    const [, ...parts] = IN_WORDS.exec(year.rest) ?? [];
    return numbers(year, parts);
  }
  if (year?.unit === null) {
    const [, , ...parts] = IN_SIGNS.exec(year.rest) ?? [];
    return numbers(year, parts);
  }
  return null;
}

function numbers(
  { year, eras }: Pick<PrintedDay, 'year' | 'eras'>,
  [month, day, tail = '']: readonly (string | undefined)[],
): PrintedDay | null {
  if (month === undefined || day === undefined) return null;
  return { year, eras, month: Number(month), day: Number(day), tail };
}

/** January to March lie in the calendar year after the one that names the fiscal year. */
function withoutYear(text: string, printed: string, { fiscalYear }: DayContext): PrintedDay {
  const [, count] = SHORT_YEAR.exec(text) ?? [];
  if (count !== undefined) {
    yearCount(count, printed);
    const readings = possibleYears(count, '年');
    throw unreadable('DAY_YEAR_AMBIGUOUS', printed, { readings });
  }
  const [, month, inSigns, inWords, tail] = MONTH_FIRST.exec(text) ?? [];
  if (month === undefined) throw unreadable('DAY_UNREADABLE', printed);
  if (fiscalYear === null) throw unreadable('DAY_WITHOUT_YEAR', printed);
  const year = Number(month) >= 4 ? fiscalYear : fiscalYear + 1;
  const parts = numbers({ year, eras: [] }, [month, inSigns ?? inWords, tail]);
  if (!parts) throw unreadable('DAY_UNREADABLE', printed);
  return parts;
}

function toDay({ year, eras, month, day, tail }: PrintedDay, printed: string): Day {
  const pad = (number: number, length: number): string => String(number).padStart(length, '0');
  const value = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (!isDay(value)) throw unreadable('DAY_NOT_IN_CALENDAR', printed);
  if (value < FIRST_SOLAR_DAY || value > LAST_DAY) {
    throw unreadable('DAY_OUT_OF_RANGE', printed, { min: FIRST_SOLAR_DAY, max: LAST_DAY });
  }
  for (const era of eras) {
    const { from, to } = eraPeriod(era);
    if (value < from || value > to) {
      throw unreadable('DAY_OUTSIDE_ERA', printed, { right: printDay(value), day: value });
    }
  }
  refuseTail(tail, value, printed);
  return value;
}

function refuseTail(tail: string, day: Day, printed: string): void {
  const said = saysWeekday(tail);
  if (said && said.weekday !== weekdayOf(day)) {
    const weekday = weekdayOf(day);
    const weekdayInEnglish = inEnglish(weekday);
    throw unreadable('DAY_WRONG_WEEKDAY', printed, { day, weekday, weekdayInEnglish });
  }
  const behind = said ? said.rest : tail;
  const time = /^[ T]/u.test(behind) ? behind.slice(1) : behind;
  if (behind !== '' && !isTime(time)) throw unreadable('DAY_UNREADABLE', printed);
}

function isTime(text: string): boolean {
  return [readTime, readTimeRange].some((read) => {
    try {
      read(text);
      return true;
    } catch (error) {
      if (error instanceof Unreadable) return false;
      throw error;
    }
  });
}
