import { type Weekday, WEEKDAYS } from '../../../platform/time/weekdays.js';
import { type DayOfMonth, type Month } from '../months.js';

/** Minutes since midnight. */
export interface OpenSpan {
  readonly opens: number;
  readonly closes: number;
}

/** The spans of each day of the week and of public holidays; none: closed. */
export type WeekOfHours = Readonly<Record<Weekday | 'HOLIDAY', readonly OpenSpan[]>>;

export interface HoursFrom {
  readonly from: string;
  readonly week: WeekOfHours;
}

export interface Closed {
  readonly from: string;
  readonly to: string;
  readonly reason: { readonly ja: string; readonly en: string };
}

export interface OpenDay extends DayOfMonth {
  readonly spans: readonly OpenSpan[];
}

/** What decides when a center is open. */
export interface Opening {
  readonly hours: readonly HoursFrom[];
  readonly closures: readonly Closed[];
}

const HOUR = 60;
const span = (opens: number, closes: number): OpenSpan => ({
  opens: opens * HOUR,
  closes: closes * HOUR,
});

/** The same hours on all days but some. */
function week(
  usual: readonly OpenSpan[],
  others: Partial<Record<Weekday | 'HOLIDAY', readonly OpenSpan[]>>,
): WeekOfHours {
  const all = Object.fromEntries([...WEEKDAYS, 'HOLIDAY'].map((day) => [day, usual]));
  return { ...(all as Record<Weekday | 'HOLIDAY', readonly OpenSpan[]>), ...others };
}

export const LONG_WEEK = week([span(9, 21)], { MONDAY: [], HOLIDAY: [span(9, 17)] });
export const SHORT_WEEK = week([span(10, 18)], { MONDAY: [], SUNDAY: [], HOLIDAY: [] });

/** What centers have; one with a break at noon. */
export const WEEKS: readonly WeekOfHours[] = [
  LONG_WEEK,
  week([span(9, 21.5)], { SUNDAY: [span(9, 17)], HOLIDAY: [] }),
  week([span(10, 20)], { WEDNESDAY: [], HOLIDAY: [span(10, 17)] }),
  week([span(9, 13), span(14, 20)], { SATURDAY: [span(9, 17)], SUNDAY: [], HOLIDAY: [] }),
];

/** Closures that have a day in common with a month. */
function closuresIn({ closures }: Opening, { days }: Month): Closed[] {
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  return closures.filter(({ from, to }) => from <= last && to >= first);
}

const covers = (closures: readonly Closed[], day: string): boolean =>
  closures.some(({ from, to }) => from <= day && day <= to);

/** The days of a month a center is open; before its first hours it is not. */
export function openDays(opening: Opening, month: Month): OpenDay[] {
  const closures = closuresIn(opening, month);
  return month.days.flatMap((each) => {
    const { day, weekDay, isHoliday } = each;
    if (covers(closures, day)) return [];
    const spans = weekOn(opening, day)?.[isHoliday ? 'HOLIDAY' : weekDay] ?? [];
    return spans.length > 0 ? [{ ...each, spans }] : [];
  });
}

/** Days of a month on which nobody is there by the week's rule, not for a reason of its own. */
export function restDays(opening: Opening, month: Month): DayOfMonth[] {
  const closures = closuresIn(opening, month);
  return month.days.filter(({ day, weekDay, isHoliday }) => {
    const week = weekOn(opening, day);
    return week?.[isHoliday ? 'HOLIDAY' : weekDay].length === 0 && !covers(closures, day);
  });
}

/** The week in use on a day; undefined: not opened yet. */
function weekOn({ hours }: Opening, day: string): WeekOfHours | undefined {
  for (let at = hours.length - 1; at >= 0; at -= 1) {
    const each = hours[at];
    if (each && each.from <= day) return each.week;
  }
  return undefined;
}

/** 540 → 09:00 */
export function toTime(minutes: number): string {
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${pad(Math.floor(minutes / HOUR))}:${pad(minutes % HOUR)}`;
}
