import { getMetric } from '../../catalogue/index.js';
import type { Finding } from '../finding.js';
import type { DoubleBooking } from './from-logs.js';
import { open } from './standing.js';

/** The metric a booking that is not counted is missing from. */
export const BOOKINGS = 'space.bookings';

/** Bookings that took a space another one had: whether they were one, or a mistake, a person has to say. */
export function doubleBooking(bookings: readonly DoubleBooking[]): Finding[] {
  return bookings.map(({ unitId, from, to, count }) => ({
    kind: 'DOUBLE_BOOKING',
    severity: 'QUESTION',
    verdict: 'OPEN',
    ...{ unitId, metrics: [BOOKINGS], definition: getMetric(BOOKINGS).variants[0].id },
    ...{ split: { breakdown: '', option: '' }, period: { from, to }, against: null },
    numbers: { DOUBLE_BOOKED: count },
    hypotheses: open('CANCELLATION_NOT_NOTED', 'TIME_MISTYPED', 'ENTERED_TWICE', 'SPACE_SHARED'),
  }));
}
