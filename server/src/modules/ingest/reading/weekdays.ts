import type { Day } from '../../../platform/time/period.js';

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'] as const;
const ENGLISH = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** The weekday of a day. */
export function weekdayOf(day: Day): Weekday {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '日';
}

/** Saturday for 土. */
export function inEnglish(weekday: Weekday): (typeof ENGLISH)[number] {
  return ENGLISH[WEEKDAYS.indexOf(weekday)] ?? 'Sunday';
}

// (土), (土曜日), (土・祝), 土曜日, (SAT)
const SAID =
  /^(?:\((?:([日月火水木金土])(?:曜日?)?|(SUN|MON|TUE|WED|THU|FRI|SAT))(?:[・/,]?祝日?)?\)|([日月火水木金土])曜日?)/u;

/** The weekday at the head of what stands behind a day, and what stands behind that; null without one. */
export function saysWeekday(tail: string): { weekday: Weekday; rest: string } | null {
  const match = SAID.exec(tail);
  if (!match) return null;
  const [whole, inBrackets, short, bare] = match;
  const english = ENGLISH.findIndex((name) => name.slice(0, 3).toUpperCase() === short);
  const weekday = WEEKDAYS.find((name) => name === (inBrackets ?? bare)) ?? WEEKDAYS[english];
  return weekday ? { weekday, rest: tail.slice(whole.length) } : null;
}
