import type { Period } from '../../shared/format/period';

const JAPAN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' });
const OFFERED = 36;

/** The months a figure may be of, the newest first: the one that runs, then those that are over. */
export function offeredMonths(now: Date): string[] {
  const today = JAPAN.format(now);
  return Array.from({ length: OFFERED }, (_, back) => monthAround(today, -back).from.slice(0, 7));
}

/** What is asked for where nobody chose: the last month that is over. */
export const lastMonth = (now: Date): string => offeredMonths(now)[1] ?? '';

/** The month so many months from that of a day. */
export function monthAround(day: string, months: number): Period {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const [first, last] = [0, 1].map(
    (next) => new Date(Date.UTC(year, month - 1 + months + next, 1 - next)),
  );
  const text = (date: Date | undefined) => date?.toISOString().slice(0, 10) ?? '';
  return { from: text(first), to: text(last) };
}
