import { type Day, overlap, type Period } from '../../platform/time/period.js';
import { WEEKDAYS } from '../../platform/time/weekdays.js';

/** The days of a week, and those Japan keeps as holidays (祝日), which have hours of their own. */
export const CALENDAR_DAYS = [...WEEKDAYS, 'HOLIDAY'] as const;
export type CalendarDay = (typeof CALENDAR_DAYS)[number];

/** From one minute of a day up to another; the last of a day is 1440. */
export interface MinuteSpan {
  readonly opens: number;
  readonly closes: number;
}

export interface OpeningSpan extends MinuteSpan {
  readonly day: CalendarDay;
}

/** The hours of a week, from a day on until the next of them; a day without a span is closed. */
export interface OpeningHours {
  readonly from: Day;
  readonly spans: readonly OpeningSpan[];
}

export interface Closure extends Period {
  readonly reason: { readonly ja: string; readonly en: string };
}

/** When a unit is open: its hours in the order of time, and the days it is closed for a reason. */
export interface Calendar {
  readonly hours: readonly OpeningHours[];
  readonly closures: readonly Closure[];
}

const MINUTES = { hour: 60, day: 1440 } as const;
const MAX_CLOSURE_YEARS = 3;
/** Where `getUTCDay` begins the week. */
const WEEK = [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
] as const satisfies readonly CalendarDay[];

/** 09:00 → 540. 24:00 is the end of a day. null: no such time. */
export function toMinutes(time: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const total = Number(hours) * MINUTES.hour + Number(minutes);
  return total <= MINUTES.day ? total : null;
}

/** 540 → 09:00 */
export function toTime(minutes: number): string {
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${pad(Math.floor(minutes / MINUTES.hour))}:${pad(minutes % MINUTES.hour)}`;
}

/** In the order of the week, then of the day. */
export function inOrder(spans: readonly OpeningSpan[]): OpeningSpan[] {
  const place = ({ day, opens }: OpeningSpan): number =>
    CALENDAR_DAYS.indexOf(day) * MINUTES.day + opens;
  return [...spans].sort((a, b) => place(a) - place(b));
}

/** A span that begins before another of its day has ended; one may begin where another ends. */
export function firstOverlap(spans: readonly OpeningSpan[]): OpeningSpan | null {
  const ordered = inOrder(spans);
  return (
    ordered.find((span, i) => {
      const before = ordered[i - 1];
      return before?.day === span.day && span.opens < before.closes;
    }) ?? null
  );
}

/** The hours in use on a day; null: before the first of them, when nobody knows. */
function hoursOn(hours: readonly OpeningHours[], day: Day): OpeningHours | null {
  return hours.findLast(({ from }) => from <= day) ?? null;
}

const isClosed = ({ closures }: Calendar, day: Day): boolean =>
  closuresOn(closures, day).length > 0;

/** The closures a day lies in. */
export function closuresOn<Kind extends Closure>(closures: readonly Kind[], day: Day): Kind[] {
  return closures.filter(({ from, to }) => from <= day && day <= to);
}

/** Under which name hours are kept for a day. */
export function nameOfDay(day: Day, isHoliday: boolean): CalendarDay | undefined {
  return isHoliday ? 'HOLIDAY' : WEEK[new Date(`${day}T00:00:00Z`).getUTCDay()];
}

/** Whether a unit is open on a day at all; null: not known. */
export function isOpenOn(
  calendar: Calendar,
  day: Day,
  name: CalendarDay | undefined,
): boolean | null {
  if (isClosed(calendar, day)) return false;
  const hours = hoursOn(calendar.hours, day);
  return hours && hours.spans.some((span) => span.day === name);
}

/** The spans a unit is open on a day: none, closed; null: not known. A closure is known even where hours are not. */
export function spansOn(calendar: Calendar, day: Day, isHoliday: boolean): MinuteSpan[] | null {
  if (isClosed(calendar, day)) return [];
  const hours = hoursOn(calendar.hours, day);
  if (!hours) return null;
  const name = nameOfDay(day, isHoliday);
  return inOrder(hours.spans.filter((span) => span.day === name)).map(({ opens, closes }) => ({
    opens,
    closes,
  }));
}

/** How long a unit is open on a day; null: not known. */
export function openMinutesOn(calendar: Calendar, day: Day, isHoliday: boolean): number | null {
  const spans = spansOn(calendar, day, isHoliday);
  return spans && spans.reduce((sum, { opens, closes }) => sum + closes - opens, 0);
}

/** What holds for a unit: the hours of the nearest that has some, the closures of all. */
export interface JoinedCalendar extends Calendar {
  /** Whose hours they are, counted from the unit itself upwards; null: none are known. */
  readonly hoursAt: number | null;
  readonly closures: readonly JoinedClosure[];
}

/** A closure and whose it is, counted from the unit itself upwards. */
export interface JoinedClosure extends Closure {
  readonly at: number;
}

/** The calendars of a unit and of all above it, the nearest first, as one. */
export function joinUp(nearestFirst: readonly Calendar[]): JoinedCalendar {
  const at = nearestFirst.findIndex(({ hours }) => hours.length > 0);
  const closures = nearestFirst.flatMap((calendar, i) =>
    calendar.closures.map((closure) => ({ ...closure, at: i })),
  );
  return {
    hours: nearestFirst[at]?.hours ?? [],
    hoursAt: at < 0 ? null : at,
    closures: closures.sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1)),
  };
}

/** The closure among those known that has a day in common with the period. */
export function clashing(closures: readonly Closure[], period: Period): Closure | null {
  return closures.find((closure) => overlap(closure, period)) ?? null;
}

/** Longer than this, a unit is not closed for a while but has other hours, or is gone. */
export function isTooLong({ from, to }: Period): boolean {
  const year = Number(from.slice(0, 4)) + MAX_CLOSURE_YEARS;
  return to >= `${String(year).padStart(4, '0')}${from.slice(4)}`;
}
