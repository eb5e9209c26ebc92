import { addDays, type Day } from '../../../platform/time/period.js';
import { todayInJapan } from '../../../platform/time/today.js';
import { WEEKDAYS } from '../../../platform/time/weekdays.js';
import type { AlertChoice } from '../choice/alert-choice.js';

/** From this hour in Japan on the e-mail of a day is sent. */
export const DIGEST_HOUR = 7;

/** Japan has no summer time. */
const HOURS_AHEAD = 9;
const WEEK = 7;

const momentOf = (day: Day): Date =>
  new Date(Date.parse(`${day}T00:00:00Z`) + (DIGEST_HOUR - HOURS_AHEAD) * 3_600_000);

/**
 * The day whose e-mail is due now: of a daily one today, of a weekly one the last of its weekdays, which also makes up
 * for a server that was down. Null: its hour has not come, or it came before the person chose.
 */
export function dueDay(
  { email, weekday }: Pick<AlertChoice, 'email' | 'weekday'>,
  chosenAt: Date,
  now: Date,
): Day | null {
  const today = todayInJapan(now);
  const begun = now < momentOf(today) ? addDays(today, -1) : today;
  // The day before is over: a daily e-mail is not made up for.
  if (email === 'NEVER' || (email === 'DAILY' && begun !== today)) return null;
  const day = email === 'DAILY' ? begun : addDays(begun, -daysSince(weekday, begun));
  return momentOf(day) < chosenAt ? null : day;
}

/** How many days ago the weekday was; 0: it is this day. */
function daysSince(weekday: AlertChoice['weekday'], day: Day): number {
  const monday = 1;
  const place = (new Date(`${day}T00:00:00Z`).getUTCDay() - monday + WEEK) % WEEK;
  return (place - WEEKDAYS.indexOf(weekday) + WEEK) % WEEK;
}

/** Days within which another weekly e-mail is too early, also after another weekday was chosen. */
export const isSameWeek = (before: Day, day: Day): boolean => addDays(before, WEEK) > day;
