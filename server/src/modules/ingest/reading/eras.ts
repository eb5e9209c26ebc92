import { addDays, type Day, overlap, type Period } from '../../../platform/time/period.js';

export type Era = '明治' | '大正' | '昭和' | '平成' | '令和';

interface EraSigns {
  readonly era: Era;
  readonly letter: string;
  readonly short: string;
  /** Its first day. It ends on the day before the next one starts. */
  readonly first: Day;
}

/** Oldest first. */
export const ERAS: readonly EraSigns[] = [
  { era: '明治', letter: 'M', short: '明', first: '1868-10-23' },
  { era: '大正', letter: 'T', short: '大', first: '1912-07-30' },
  { era: '昭和', letter: 'S', short: '昭', first: '1926-12-25' },
  { era: '平成', letter: 'H', short: '平', first: '1989-01-08' },
  { era: '令和', letter: 'R', short: '令', first: '2019-05-01' },
];

/** The running era has no last day yet. */
const OPEN: Day = '9999-12-31';

/** Before this day Japan counted by the moon: a printed date is no day of our calendar. */
export const FIRST_SOLAR_DAY: Day = '1873-01-01';

/** The era that a name, a letter or a short sign stands for. */
export function eraOfSign(sign: string): Era | null {
  const found = ERAS.find(({ era, letter, short }) => [era, letter, short].includes(sign));
  return found?.era ?? null;
}

/** The first to the last day of an era. */
export function eraPeriod(era: Era): Period {
  const at = ERAS.findIndex((entry) => entry.era === era);
  const next = ERAS[at + 1];
  return { from: ERAS[at]?.first ?? OPEN, to: next ? addDays(next.first, -1) : OPEN };
}

/** The calendar year of a year of an era, the first being 1. */
export function calendarYearOf(era: Era, year: number): number {
  return Number(eraPeriod(era).from.slice(0, 4)) + year - 1;
}

/** True when the era runs on at least one of these days. */
export function eraTouches(era: Era, period: Period): boolean {
  return overlap(period, eraPeriod(era)) !== null;
}

/** Of several eras the one that goes on: 令和 of 平成31年度(令和元年度). */
export function newestEra(eras: readonly Era[]): Era | null {
  return ERAS.findLast(({ era }) => eras.includes(era))?.era ?? null;
}

/** 令和6年, 令和元年; of a day before every era the plain year, 1860年. */
export function printEraYear(day: Day): string {
  const year = Number(day.slice(0, 4));
  const entry = ERAS.findLast(({ first }) => first <= day);
  if (!entry) return `${year}年`;
  const count = year - Number(entry.first.slice(0, 4)) + 1;
  return `${entry.era}${count === 1 ? '元' : count}年`;
}

/** 令和6年6月 */
export function printMonth(day: Day): string {
  return `${printEraYear(day)}${Number(day.slice(5, 7))}月`;
}

/** 令和6年6月1日 */
export function printDay(day: Day): string {
  return `${printMonth(day)}${Number(day.slice(8))}日`;
}
