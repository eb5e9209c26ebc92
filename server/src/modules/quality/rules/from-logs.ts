import type { Period } from '../../../platform/time/period.js';
import type { RuleFigure } from './figure-set.js';

/** Bookings of a space in a month that are kept and counted nowhere, because another has the space at their time. */
export interface DoubleBooking extends Period {
  readonly unitId: string;
  readonly count: number;
}

/** Sessions of a month to which more people came than there were places, and those of them together. */
export interface FullSessions extends Period {
  readonly unitId: string;
  readonly count: number;
  readonly people: number;
  readonly places: number;
}

/** Minutes for which the spaces of a center were booked in a month, and those of them outside its hours. */
export interface MinutesOutside extends Period {
  readonly unitId: string;
  readonly outside: number;
  readonly booked: number;
}

/** What is counted from the logs of one reporter, beside the figures it reports. */
export interface FromLogs {
  /** The totals of whole months, each with the days the log covers where those are not all. */
  readonly months: readonly RuleFigure[];
  readonly doubleBookings: readonly DoubleBooking[];
  readonly fullSessions: readonly FullSessions[];
  readonly minutesOutside: readonly MinutesOutside[];
}

export const NO_LOGS: FromLogs = {
  months: [],
  doubleBookings: [],
  fullSessions: [],
  minutesOutside: [],
};
