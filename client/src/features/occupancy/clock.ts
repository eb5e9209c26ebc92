export const HOUR = 60;

export interface DaySpan {
  startsAt: number;
  endsAt: number;
}

/** 570 → 9:30 */
export function clock(minutes: number): string {
  return `${Math.floor(minutes / HOUR)}:${String(minutes % HOUR).padStart(2, '0')}`;
}

/** 9:00–12:00 */
export function spanText({ startsAt, endsAt }: DaySpan): string {
  return `${clock(startsAt)}–${clock(endsAt)}`;
}

/** The day before or after; days are calendar strings. */
export function stepDay(day: string, step: 1 | -1): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + step);
  return date.toISOString().slice(0, 10);
}
