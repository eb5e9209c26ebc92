/** Events of one kind, what is counted of them, and by which columns beside the month, each a family of cells. */
interface Counted {
  readonly columns: string;
  readonly from: string;
  /** Whose cells they are. */
  readonly of: 'unit_id' | 'space_id';
  readonly by: readonly string[];
}

const WEEKDAY = `extract(isodow FROM day)`;
const SLOT = `width_bucket(starts_at, ARRAY[0, 720, 1020])`;
const KNOWN = `state IN ('USED', 'NO_SHOW')`;

const TIMED_LISTS = ['channel', 'client_type'];
const LISTS = [...TIMED_LISTS, 'field', 'outcome', 'referral'];
const PAIRS = LISTS.flatMap((first, i) =>
  LISTS.slice(i + 1).map((second) => `${first}, ${second}`),
);

const CONSULTATIONS: Counted = {
  columns: `count(*), sum(minutes), count(minutes), sum(cardinality(topics)),
    count(*) FILTER (WHERE 'other' = ANY(topics))`,
  from: `consultation e WHERE active`,
  of: 'unit_id',
  by: [''],
};

const TIMED_CASES: Counted = {
  ...CONSULTATIONS,
  columns: `count(*), sum(minutes), count(minutes)`,
  by: TIMED_LISTS,
};

const CASES: Counted = {
  ...CONSULTATIONS,
  columns: `count(*)`,
  by: [...LISTS.filter((list) => !TIMED_LISTS.includes(list)), ...PAIRS],
};

const TOPICS: Counted = {
  columns: `count(*)`,
  from: `consultation e CROSS JOIN LATERAL unnest(topics) AS t (topic) WHERE active`,
  of: 'unit_id',
  by: ['topic', ...LISTS.map((list) => `topic, ${list}`)],
};

const BOOKINGS: Counted = {
  columns: `count(*), count(*) FILTER (WHERE ${KNOWN}), count(*) FILTER (WHERE state = 'NO_SHOW'),
    sum(users) FILTER (WHERE state <> 'NO_SHOW')`,
  from: `booking e WHERE active`,
  of: 'unit_id',
  by: ['', 'purpose'],
};

const BOOKINGS_ONLY: Counted = {
  ...BOOKINGS,
  columns: `count(*)`,
  by: [
    ...['mode', SLOT, WEEKDAY, `${SLOT}, ${WEEKDAY}`, 'mode, purpose'],
    ...[`mode, ${SLOT}`, `mode, ${WEEKDAY}`, `purpose, ${SLOT}`, `purpose, ${WEEKDAY}`],
  ],
};

const USES = `(SELECT u.*, b.mode, b.purpose, b.state, b.users, s.seats, u.ends_at - u.starts_at AS minutes FROM space_use u
  JOIN booking b ON b.reporter_id = u.reporter_id AND b.id = u.booking_id JOIN org_unit s ON s.id = u.space_id
  WHERE u.active) AS e`;

/** Of a center: those of its spaces on a day, a booking of two of them once. */
const BOOKED_DAYS: Counted = {
  columns: `count(DISTINCT booking_id)`,
  from: `space_use e WHERE active`,
  of: 'unit_id',
  by: ['day'],
};

const BOOKINGS_OF_SPACES: Counted = {
  ...BOOKINGS,
  from: USES,
  of: 'space_id',
  by: [''],
};

const MINUTES: Counted = {
  columns: `count(*), sum(minutes), sum(minutes) FILTER (WHERE state = 'USED'), sum(minutes) FILTER (WHERE ${KNOWN})`,
  from: USES,
  of: 'unit_id',
  by: [''],
};

const MINUTES_ONLY: Counted = {
  ...MINUTES,
  columns: `count(*), sum(minutes)`,
  by: ['mode', 'purpose', 'mode, purpose'],
};

const MINUTES_OF_SPACES: Counted = { ...MINUTES, of: 'space_id', by: [''] };

const SEATS: Counted = {
  columns: `count(users), sum(minutes * users), sum(minutes * seats)`,
  from: USES,
  of: 'unit_id',
  by: [''],
};

const SEATS_OF_SPACES: Counted = { ...SEATS, of: 'space_id' };

/** Within each part of the day; how long a space is open stands in no table of events. */
const HOURS: Counted = {
  columns: `count(*), sum(least(ends_at, hi) - greatest(starts_at, lo))`,
  from: `space_use e JOIN (VALUES (1, 0, 720), (2, 720, 1020), (3, 1020, 1440)) AS p (slot, lo, hi)
    ON starts_at < hi AND ends_at > lo WHERE active`,
  of: 'unit_id',
  by: ['', 'slot', WEEKDAY, `slot, ${WEEKDAY}`, 'day'],
};

const HOURS_OF_SPACES: Counted = { ...HOURS, of: 'space_id' };

const MODES: Counted = {
  ...HOURS,
  from: `${USES} JOIN (VALUES (1, 0, 720), (2, 720, 1020), (3, 1020, 1440)) AS p (slot, lo, hi)
    ON starts_at < hi AND ends_at > lo`,
  by: ['mode', 'mode, slot', `mode, ${WEEKDAY}`],
};

const MODES_OF_SPACES: Counted = { ...MODES, of: 'space_id', by: ['mode'] };

const SESSIONS: Counted = {
  columns: `count(*), sum(participants), sum(groups), sum(capacity_in_person), sum(capacity_online)`,
  from: `session e WHERE active`,
  of: 'unit_id',
  by: ['format', 'format, programme'],
};

const FOLLOWED_SESSIONS: Counted = {
  columns: `count(*), sum(e.participants), sum(e.groups), sum(e.capacity_in_person), sum(e.capacity_online),
    sum(e.participants) FILTER (WHERE f.participants IS NOT NULL), sum(f.participants)`,
  from: `session e LEFT JOIN session f ON f.reporter_id = e.reporter_id AND f.unit_id = e.unit_id AND f.active
    AND f.number = e.follows WHERE e.active`,
  of: 'unit_id',
  by: ['', 'e.programme'],
};

function toStatements({ columns, from, of, by }: Counted): string[] {
  return by.map((list) => {
    const keys = [`e.${of}`, 'e.month', list].filter(Boolean).join(', ');
    return `SELECT ${keys}, ${columns} FROM ${from} GROUP BY ${keys}`;
  });
}

/**
 * One plain GROUP BY for each family of cells that is counted from logs: the numbers of one group of metrics by one set
 * of columns. Numbers that fall out of the same grouping, such as parts of days in use beside minutes, have none of
 * their own.
 */
export const PLAIN_GROUP_BYS: readonly string[] = [
  ...[CONSULTATIONS, TIMED_CASES, CASES, TOPICS],
  ...[BOOKINGS, BOOKINGS_ONLY, BOOKINGS_OF_SPACES, BOOKED_DAYS],
  ...[MINUTES, MINUTES_ONLY, MINUTES_OF_SPACES, SEATS, SEATS_OF_SPACES],
  ...[HOURS, HOURS_OF_SPACES, MODES, MODES_OF_SPACES],
  ...[SESSIONS, FOLLOWED_SESSIONS],
].flatMap(toStatements);
