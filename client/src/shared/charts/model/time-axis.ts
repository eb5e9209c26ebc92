import type { Period } from '../../format/period';

const DAY = 86_400_000;

/** A day as a place on a time axis, in whole days. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

export function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The first day of each month in a period: the ticks of a fiscal year's axis. */
export function monthTicks({ from, to }: Period): number[] {
  const ticks: number[] = [];
  let [year = 0, month = 1] = from.split('-').map(Number);
  for (;;) {
    const first = `${year}-${String(month).padStart(2, '0')}-01`;
    if (first > to) return ticks;
    if (first >= from) ticks.push(dayNumber(first));
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}
