/** The kinds of log a center keeps; each is handed in and replaced for itself. */
export const DATA_SETS = ['CONSULTATION', 'BOOKING', 'SESSION'] as const;
export type DataSet = (typeof DATA_SETS)[number];

/** What every event has: the center's own number, where it has one, and the local day. */
interface Event {
  readonly number: string | null;
  readonly day: string;
}

/** One case at the desk; it may be about several topics. Codes are those of the catalogue; null: not noted. */
export interface Consultation extends Event {
  readonly topics: readonly string[];
  readonly channel: string | null;
  readonly clientType: string | null;
  readonly referral: string | null;
  readonly field: string | null;
  readonly outcome: string | null;
  readonly minutes: number | null;
}

/** BOOKED: nobody noted whether it was used. A cancelled booking is kept and counts nowhere. */
export const BOOKING_STATES = ['USED', 'NO_SHOW', 'BOOKED', 'CANCELLED'] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

/** A stay in one or more atomic spaces (AB is A and B), from one minute of a day to another. */
export interface Booking extends Event {
  readonly spaceIds: readonly string[];
  /** Minutes since midnight, `startsAt` < `endsAt` ≤ 1440. */
  readonly startsAt: number;
  readonly endsAt: number;
  readonly mode: string | null;
  readonly purpose: string | null;
  readonly users: number | null;
  readonly state: BookingState;
}

/** A dated occurrence of a programme. */
export interface Session extends Event {
  readonly programme: string | null;
  readonly format: string | null;
  readonly capacityInPerson: number | null;
  readonly capacityOnline: number | null;
  readonly participants: number | null;
  readonly groups: number | null;
  /** The number of the session this one follows. */
  readonly follows: string | null;
}

/** The events of one data set, as a center hands them in; read once, in any order of time. */
export type EventsOf = {
  readonly CONSULTATION: Iterable<Consultation>;
  readonly BOOKING: Iterable<Booking>;
  readonly SESSION: Iterable<Session>;
};

/** A log of a unit for some days: it replaces exactly what was there for them; a day without a row is a day without activity. */
export interface Log<Kind extends DataSet = DataSet> {
  readonly unitId: string;
  readonly dataSet: Kind;
  readonly from: string;
  readonly to: string;
  readonly events: EventsOf[Kind];
}
