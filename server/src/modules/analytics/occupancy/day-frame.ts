import type { ClosedFor } from '../../network/index.js';
import type { DaySpanType, SpaceOnDayType } from './space-day.types.js';

const HOUR = 60;
/** Where nothing is open and nothing booked. */
const USUAL: readonly DaySpanType[] = [{ startsAt: 9 * HOUR, endsAt: 21 * HOUR }];

export const toSpan = ([startsAt, endsAt]: readonly [number, number]): DaySpanType => ({
  startsAt,
  endsAt,
});

/** Whether it is known when a space is open: a day it is closed has no free time, which is known, too. */
export const areHoursKnown = (closedFor: ClosedFor | null): boolean =>
  closedFor !== 'HOURS_UNKNOWN';

/** The full hours around all that is open or booked. */
export function frameOf(spaces: readonly SpaceOnDayType[]): DaySpanType {
  const found = spaces.flatMap(({ open, bookings }) => [...open, ...bookings]);
  const spans = found.length > 0 ? found : USUAL;
  const first = Math.min(...spans.map(({ startsAt }) => startsAt));
  const last = Math.max(...spans.map(({ endsAt }) => endsAt));
  return { startsAt: Math.floor(first / HOUR) * HOUR, endsAt: Math.ceil(last / HOUR) * HOUR };
}
