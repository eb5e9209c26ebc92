import type { Period } from '../../../platform/time/period.js';
import type { RuleFigure } from './figure-set.js';

/** Bookings of a space in a month that are kept and counted nowhere, because another has the space at their time. */
export interface DoubleBooking extends Period {
  readonly unitId: string;
  readonly count: number;
}

/** What is counted from the logs of one reporter, beside the figures it reports. */
export interface FromLogs {
  /** The totals of whole months, each with the days the log covers where those are not all. */
  readonly months: readonly RuleFigure[];
  readonly doubleBookings: readonly DoubleBooking[];
}

export const NO_LOGS: FromLogs = { months: [], doubleBookings: [] };
