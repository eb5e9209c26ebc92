import type { SpaceBooking, SpaceOnDay } from './use-day-words';

export interface Lane {
  booking: SpaceBooking;
  /** From the top, where several have the space at the same time. */
  lane: number;
}

/** Bookings that overlap lie below each other. */
export function lanesOf({ bookings }: Pick<SpaceOnDay, 'bookings'>): {
  lanes: Lane[];
  count: number;
} {
  const ends: number[] = [];
  const lanes = bookings.map((booking) => {
    const free = ends.findIndex((end) => end <= booking.startsAt);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = booking.endsAt;
    return { booking, lane };
  });
  return { lanes, count: Math.max(1, ends.length) };
}
