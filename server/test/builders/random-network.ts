import fc from 'fast-check';
import type { Booking, Consultation, Session } from '../../src/modules/records/events/event.js';
import { aBooking, aConsultation, aSession } from './logs.js';

/** The months of the logs: two fiscal years meet in them. */
const LOG_MONTHS = ['2024-02', '2024-03', '2024-04', '2024-05', '2024-06', '2024-07'];
export const lastDayOf = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};
const daysOf = (month: string): string[] =>
  Array.from(
    { length: Number(lastDayOf(month).slice(8)) },
    (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`,
  );
const DAYS = LOG_MONTHS.flatMap(daysOf);

export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Weekly hours as `day opens closes`; without a line, closed all the week. */
export interface HoursPlan {
  readonly from: string;
  readonly spans: readonly string[];
}

interface Calendar {
  readonly hours: readonly HoursPlan[];
  readonly closures: readonly Days[];
}

export interface SpacePlan extends Calendar {
  readonly seats: number | null;
  readonly openedOn: string | null;
}

/** The space of a booking is its place among those of the center. */
export type PlannedBooking = Omit<Booking, 'spaceIds'> & { readonly spaces: readonly number[] };

/** Events of a log, what an earlier import of one month said in their place, and the days handed in. */
export interface LogPlan<Event> {
  readonly spans: readonly Days[];
  readonly events: readonly Event[];
  readonly again: { readonly month: string; readonly before: readonly Event[] } | null;
}

export interface CenterPlan extends Calendar {
  readonly city: number;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
  readonly spaces: readonly SpacePlan[];
  readonly consultations: LogPlan<Consultation>;
  readonly bookings: LogPlan<PlannedBooking>;
  readonly sessions: LogPlan<Session>;
}

/** A member is a center; its months as a member are whole. */
export interface MemberPlan {
  readonly center: number;
  readonly from: string | null;
  readonly to: string | null;
}

export interface NetworkPlan {
  readonly cities: readonly Calendar[];
  readonly centers: readonly CenterPlan[];
  readonly members: readonly MemberPlan[];
}

const often = <Item>(item: Item, ...others: readonly Item[]): fc.Arbitrary<Item> =>
  fc.oneof(fc.constant(item), fc.constantFrom(item, ...others));

const seldom = <Item>(one: fc.Arbitrary<Item>): fc.Arbitrary<Item | null> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, one);

const WORKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'];
const WEEKS: readonly (readonly string[])[] = [
  [
    ...WORKDAYS.flatMap((day) => [`${day} 540 750`, `${day} 780 1260`]),
    'SATURDAY 600 1020',
    'HOLIDAY 600 900',
  ],
  ['TUESDAY', 'THURSDAY', 'SATURDAY', 'SUNDAY'].map((day) => `${day} 780 1320`),
  [...WORKDAYS, 'HOLIDAY'].map((day) => `${day} 540 1020`),
  [],
];
const hours = (from: string): fc.Arbitrary<HoursPlan> =>
  fc.constantFrom(...WEEKS).map((spans) => ({ from, spans }));
const someHours: fc.Arbitrary<readonly HoursPlan[]> = fc.oneof(
  fc.tuple(hours('2024-01-01')),
  fc.tuple(hours('2024-01-01'), hours('2024-06-10')),
  fc.tuple(hours('2024-03-15')),
);
const CLOSURES: readonly (readonly Days[])[] = [
  [{ from: '2024-05-10', to: '2024-05-12' }],
  [{ from: '2024-05-01', to: '2024-05-31' }],
  [{ from: '2024-06-28', to: '2024-07-03' }],
];
const closures = often<readonly Days[]>([], ...CLOSURES);
const NO_CALENDAR: Calendar = { hours: [], closures: [] };
const calendar = fc.record({ hours: someHours, closures });

const space: fc.Arbitrary<SpacePlan> = fc
  .record({
    seats: often<number | null>(10, 30, null),
    openedOn: often<string | null>(null, '2024-05-20'),
    own: often<boolean>(false, true).chain((has) => (has ? calendar : fc.constant(NO_CALENDAR))),
  })
  .map(({ own, ...more }) => ({ ...more, ...own }));

const day = fc.constantFrom(...DAYS);
const pick = <Item>(...items: Item[]) => fc.constantFrom<(Item | null)[]>(...items, null);

/** From none to a few in each month. */
const MANY = { maxLength: 40, size: 'max' } as const;

/** What a center never notes. */
const unnoted = (...fields: string[]): fc.Arbitrary<Readonly<Record<string, null>>> =>
  often<readonly string[]>([], ...fields.map((field) => [field]), fields).map((chosen) =>
    Object.fromEntries(chosen.map((field) => [field, null])),
  );

const consultations: fc.Arbitrary<Consultation[]> = fc
  .tuple(
    unnoted('channel', 'clientType', 'minutes'),
    fc.array(
      fc.record({
        day,
        topics: fc.subarray(['tax', 'founding', 'other', 'covid19']),
        channel: pick('visit', 'phone', 'other'),
        clientType: pick('npo', 'citizen'),
        referral: pick('self'),
        field: pick('health_welfare', 'community'),
        outcome: pick('resolved', 'ongoing'),
        minutes: fc.option(fc.integer({ min: 0, max: 90 }), { freq: 3 }),
      }),
      MANY,
    ),
  )
  .map(([never, rows]) => rows.map((row) => aConsultation(row.day, { ...row, ...never })));

const sessions: fc.Arbitrary<Session[]> = fc
  .tuple(
    unnoted('programme', 'participants', 'capacityOnline'),
    fc.array(
      fc.record({
        day,
        programme: pick('seminar', 'festival'),
        format: pick('in_person', 'online', 'hybrid'),
        capacityInPerson: fc.option(fc.integer({ min: 0, max: 40 })),
        capacityOnline: fc.option(fc.integer({ min: 0, max: 40 })),
        participants: fc.option(fc.integer({ min: 0, max: 60 })),
        groups: fc.option(fc.integer({ min: 0, max: 9 })),
        follows: pick('n0', 'n1', 'n2', 'none'),
      }),
      MANY,
    ),
  )
  .map(([never, rows]) =>
    rows.map((row, i) => aSession(row.day, { ...row, ...never, number: `n${i}` })),
  );
/** What an import said before; a number is of one session only. */
const sessionsBefore = sessions.map((rows) => rows.map((row) => ({ ...row, number: null })));

const bookingsOf = (spaces: readonly unknown[]): fc.Arbitrary<PlannedBooking[]> =>
  fc
    .tuple(
      unnoted('mode', 'purpose', 'users'),
      fc.array(
        fc.record({
          day,
          start: fc.integer({ min: 15, max: 42 }),
          length: fc.integer({ min: 1, max: 6 }),
          spaces: fc.subarray([...spaces.keys()], { minLength: 1 }),
          mode: pick('alone', 'with_atrium'),
          purpose: pick('meeting', 'work'),
          users: fc.option(fc.integer({ min: 0, max: 20 })),
          state: fc.constantFrom('USED', 'USED', 'NO_SHOW', 'BOOKED', 'CANCELLED'),
        }),
        MANY,
      ),
    )
    .map(([never, rows]) =>
      rows.map(({ start, length, ...row }) => {
        const { spaceIds: _, ...booking } = aBooking(row.day, '0:00-1:00', [], {
          ...row,
          ...never,
        });
        return {
          ...booking,
          startsAt: start * 30,
          endsAt: (start + length) * 30,
          spaces: row.spaces,
        };
      }),
    );

/** Stretches of days without a month that was not handed in; one may begin late in its month. */
const spans: fc.Arbitrary<readonly Days[]> = fc
  .record({
    months: often(LOG_MONTHS, LOG_MONTHS.slice(1, 5), []),
    missing: seldom(fc.constantFrom(...LOG_MONTHS)),
    late: seldom(fc.constantFrom(...LOG_MONTHS)),
  })
  .map(({ months, missing, late }) => {
    const joined: Days[] = [];
    for (const month of months.filter((one) => one !== missing)) {
      const days = { from: month === late ? `${month}-11` : `${month}-01`, to: lastDayOf(month) };
      const last = joined.at(-1);
      if (last && month !== late && follows(last.to, days.from)) joined.pop();
      joined.push(
        last && month !== late && follows(last.to, days.from) ? { ...last, to: days.to } : days,
      );
    }
    return joined;
  });
const follows = (before: string, after: string): boolean =>
  Date.parse(after) - Date.parse(before) === 86_400_000;

function logOf<Event>(
  events: fc.Arbitrary<Event[]>,
  before = events,
): fc.Arbitrary<LogPlan<Event>> {
  return fc.record({
    spans,
    events,
    again: seldom(fc.record({ month: fc.constantFrom(...LOG_MONTHS), before })),
  });
}

const center: fc.Arbitrary<CenterPlan> = fc
  .record({
    city: fc.nat(1),
    life: often<readonly (string | null)[]>(
      [null, null],
      ['2024-04-15', null],
      [null, '2024-06-10'],
    ),
    calendar: fc.oneof({ weight: 3, arbitrary: calendar }, fc.constant(NO_CALENDAR)),
    spaces: fc.array(space, { minLength: 1, maxLength: 3 }),
  })
  .chain(({ city, life: [openedOn = null, closedOn = null], calendar: own, spaces }) =>
    fc
      .record({
        consultations: logOf(consultations),
        bookings: logOf(bookingsOf(spaces)),
        sessions: logOf(sessions, sessionsBefore),
      })
      .map((logs) => ({ city, openedOn, closedOn, ...own, spaces, ...logs })),
  );

const member = (index: number): fc.Arbitrary<MemberPlan> =>
  often<readonly (string | null)[]>([null, null], ['2024-04-01', null], [null, '2024-05-31']).map(
    ([from = null, to = null]) => ({ center: index, from, to }),
  );

/** Two cities, two to four centers, and a group of some of them. */
export const networks: fc.Arbitrary<NetworkPlan> = fc
  .array(center, { minLength: 2, maxLength: 4 })
  // Each city has a center.
  .map((centers) => centers.map((one, i) => (i < 2 ? { ...one, city: i } : one)))
  .chain((centers) =>
    fc.record({
      cities: fc.tuple(
        fc.oneof(fc.constant(NO_CALENDAR), calendar),
        fc.constant<Calendar>(NO_CALENDAR),
      ),
      centers: fc.constant(centers),
      members: fc
        .subarray([...centers.keys()], { minLength: 1 })
        .chain((chosen) => fc.tuple(...chosen.map(member))),
    }),
  );
