/** How a metric is counted of records, in plain SQL. */
export interface PlainMetric {
  /** What is counted, one row each: `unit`, `month`, a column for each list, and what `count` is taken of. */
  readonly things: string;
  readonly count: PlainCount;
  readonly log: 'CONSULTATION' | 'BOOKING' | 'SESSION';
  readonly direction: 'HIGHER' | 'LOWER' | 'NEUTRAL';
  /** By which lists it is split. */
  readonly lists: readonly string[];
  /** Whether also by two of them at once. */
  readonly crossed: boolean;
  /** The metric whose rows say which options occur, where this one leaves some out. */
  readonly options?: string;
  /** Whether it is counted for single spaces, too. */
  readonly ofSpaces: boolean;
}

/**
 * A sum: of nothing it is zero; of what nobody noted it is unknown, and where only some noted it, it is at least that.
 * Or the two parts of a rate.
 */
export type PlainCount =
  | { readonly sum: string; readonly isBound?: boolean }
  | {
      readonly parts: readonly [numerator: string, denominator: string];
      readonly atLeast?: string;
      /** Whether anybody noted what it is formed of. */
      readonly isNoted?: string;
    };

const MONTH = `to_char(e.day, 'YYYY-MM') AS month`;
const OF_CASE = `e.unit_id AS unit, ${MONTH}, e.topics, e.channel, e.client_type, e.referral, e.field, e.outcome, e.minutes`;
const CASES = `SELECT ${OF_CASE} FROM consultation e WHERE e.active`;
/** An empty list of topics is one nobody noted. */
const TOPICS_NOTED = 'nullif(cardinality(topics), 0)';
const LABELS = `SELECT ${OF_CASE}, topic FROM consultation e, unnest(e.topics) AS topic WHERE e.active`;
const SESSIONS = `SELECT e.unit_id AS unit, ${MONTH}, e.programme, e.format, e.participants, e.groups,
    CASE WHEN e.capacity_in_person IS NULL THEN e.capacity_online
      ELSE e.capacity_in_person + coalesce(e.capacity_online, 0) END AS seats, f.participants AS before
  FROM session e LEFT JOIN session f ON f.unit_id = e.unit_id AND f.number = e.follows AND f.active
    AND f.id <> e.id AND f.day <= e.day WHERE e.active`;
const SEATS = `SELECT e.unit_id AS unit, ${MONTH}, e.programme, w.format, w.seats FROM session e,
    LATERAL (VALUES ('in_person', e.capacity_in_person), ('online', e.capacity_online)) AS w(format, seats)
  WHERE e.active AND w.seats IS NOT NULL`;
const OF_BOOKING = `${MONTH}, e.mode, e.purpose, e.state, e.users, lower(to_char(e.day, 'Dy')) AS weekday,
    CASE WHEN e.starts_at < 720 THEN 'morning' WHEN e.starts_at < 1020 THEN 'afternoon' ELSE 'evening' END AS time_slot`;
/** One of its center, however many spaces it takes; one of each of those. */
const BOOKINGS = `SELECT e.unit_id AS unit, ${OF_BOOKING} FROM booking e WHERE e.active
  UNION ALL SELECT u.space_id, ${OF_BOOKING} FROM booking e JOIN space_use u ON u.booking_id = e.id WHERE e.active`;
const ofBoth = (table: string): string =>
  `SELECT x.unit, t.* FROM ${table} t, LATERAL (VALUES (t.center), (t.space)) AS x(unit)`;
const USES = ofBoth('plain_use');
const HALVES = ofBoth('plain_half');
/** Each half-hour is looked at once for each mode. */
const HALVES_BY_MODE = `SELECT h.unit, h.month, h.weekday, h.time_slot, h.mode AS booked_as, m.mode
  FROM (${HALVES}) AS h, (VALUES ('alone'), ('with_atrium')) AS m(mode)`;
const those = (things: string, condition: string): string =>
  `SELECT * FROM (${things}) AS t WHERE ${condition}`;

type Frame = Pick<PlainMetric, 'log' | 'direction' | 'ofSpaces' | 'lists' | 'crossed' | 'options'>;
type Counted = [things: string, count: PlainCount, more?: Partial<Frame>];

const frame =
  (common: Frame) =>
  (...[things, count, more]: Counted): PlainMetric => ({ ...common, ...more, things, count });

const consulted = frame({
  ...{ log: 'CONSULTATION', direction: 'NEUTRAL', ofSpaces: false, lists: [], crossed: false },
});
const held = frame({
  ...{ log: 'SESSION', direction: 'HIGHER', ofSpaces: false, lists: ['programme'], crossed: true },
});
const booked = frame({
  ...{ log: 'BOOKING', direction: 'HIGHER', ofSpaces: true, lists: [], crossed: false },
});

const BOTH = { lists: ['programme', 'format'] } as const;
const WAYS = ['topic', 'channel', 'client_type', 'referral', 'field', 'outcome'] as const;
const WEEK = ['mode', 'weekday', 'time_slot'] as const;
const usedOf = (places: string): PlainCount => ({
  parts: [
    `count(DISTINCT ${places}) FILTER (WHERE booking IS NOT NULL)`,
    `count(DISTINCT ${places})`,
  ],
});
const SEATED = `30 * sum(people * seats::numeric / seats_together)`;
const LOWER = { direction: 'LOWER' } as const;
const NEUTRAL = { direction: 'NEUTRAL' } as const;

/** `metric`, or `metric definition`. */
export const PLAIN_METRICS: Readonly<Record<string, PlainMetric>> = {
  'consultation.cases': consulted(CASES, { sum: '1' }, { lists: WAYS, crossed: true }),
  'consultation.minutes': consulted(
    ...([
      CASES,
      { sum: 'minutes', isBound: true },
      { lists: ['channel', 'client_type'] },
    ] as Counted),
  ),
  'consultation.labels': consulted(
    ...([CASES, { sum: TOPICS_NOTED, isBound: true }, { lists: ['topic'] }] as Counted),
  ),
  'consultation.labels_per_case': consulted(CASES, {
    parts: ['sum(cardinality(topics))', 'count(*)'],
    isNoted: `count(${TOPICS_NOTED}) > 0`,
    atLeast: 'bool_or(cardinality(topics) = 0)',
  }),
  'consultation.residual_share': consulted(
    ...([
      CASES,
      {
        parts: [`count(*) FILTER (WHERE 'other' = ANY(topics))`, 'sum(cardinality(topics))'],
        isNoted: `count(${TOPICS_NOTED}) > 0`,
      },
      LOWER,
    ] as Counted),
  ),
  'session.held': held(SESSIONS, { sum: '1' }, BOTH),
  'session.participants': held(SESSIONS, { sum: 'participants', isBound: true }, BOTH),
  'session.groups': held(SESSIONS, { sum: 'groups', isBound: true }, BOTH),
  'session.capacity': held(SESSIONS, { sum: 'seats' }, { ...BOTH, ...NEUTRAL }),
  'session.seat_fill': held(
    ...([
      those(SESSIONS, 'participants + seats IS NOT NULL'),
      { parts: ['sum(participants)', 'sum(seats)'] },
      { options: 'session.held' },
    ] as Counted),
  ),
  'session.follow_through': held(
    those(SESSIONS, 'participants + before IS NOT NULL'),
    { parts: ['sum(participants)', 'sum(before)'] },
    { ...NEUTRAL, options: 'session.held' },
  ),
  'space.bookings': booked(BOOKINGS, { sum: '1' }, { lists: [...WEEK, 'purpose'], crossed: true }),
  'space.minutes_booked': booked(
    USES,
    { sum: 'minutes' },
    { lists: ['mode', 'purpose'], crossed: true },
  ),
  'space.minutes_used': booked(
    `SELECT u.*, CASE state WHEN 'USED' THEN minutes WHEN 'NO_SHOW' THEN 0 END AS used FROM (${USES}) AS u`,
    { sum: 'used', isBound: true },
  ),
  'space.minutes_out_of_hours': booked(USES, { sum: 'outside', isBound: true }, NEUTRAL),
  'space.used_share': booked(those(USES, `state IN ('USED', 'NO_SHOW')`), {
    parts: [`sum(CASE state WHEN 'USED' THEN minutes ELSE 0 END)`, 'sum(minutes)'],
  }),
  'space.no_show_rate': booked(
    those(BOOKINGS, `state IN ('USED', 'NO_SHOW')`),
    { parts: [`count(*) FILTER (WHERE state = 'NO_SHOW')`, 'count(*)'] },
    { ...LOWER, lists: ['purpose'], options: 'space.bookings' },
  ),
  'space.users': booked(
    those(BOOKINGS, `state <> 'NO_SHOW'`),
    { sum: 'users', isBound: true },
    { lists: ['purpose'], options: 'space.bookings' },
  ),
  'space.occupancy hours': booked(
    HALVES,
    { parts: ['30 * count(booking)', '30 * count(*)'] },
    { lists: WEEK, crossed: true },
  ),
  'space.occupancy slots': booked(HALVES, usedOf('(space, day, time_slot)')),
  'space.occupancy days': booked(HALVES, usedOf('(space, day)')),
  'space.free_share': booked(
    HALVES,
    { parts: ['30 * count(*) FILTER (WHERE booking IS NULL)', '30 * count(*)'] },
    { ...NEUTRAL, lists: ['weekday', 'time_slot'], crossed: true },
  ),
  'space.seat_occupancy': booked(those(HALVES, 'people + seats_together IS NOT NULL'), {
    parts: [SEATED, '30 * sum(seats)'],
  }),
  'space.utilisation': booked(HALVES, {
    parts: [SEATED, '30 * sum(seats)'],
    atLeast: 'bool_or(booking IS NOT NULL AND people IS NULL)',
  }),
};

/** A metric split by lists, some of which change what is counted. */
export function plainMetric(name: string, lists: readonly string[]): PlainMetric {
  const metric = PLAIN_METRICS[name];
  if (!metric) throw new Error(name);
  const by = (list: string, of: string): boolean => name.startsWith(of) && lists.includes(list);
  if (by('topic', 'consultation.')) return { ...metric, things: LABELS, count: { sum: '1' } };
  if (by('format', 'session.capacity')) return { ...metric, things: SEATS };
  if (!by('mode', 'space.occupancy')) return metric;
  const parts = ['30 * count(*) FILTER (WHERE booked_as = mode)', '30 * count(*)'] as const;
  return { ...metric, things: HALVES_BY_MODE, count: { parts } };
}

/** Meaning and code of a metric named with or without one. */
export function codeAndDefinition(name: string): { metric: string; definition: string | null } {
  const [metric = '', definition = null] = name.split(' ');
  return { metric, definition };
}
