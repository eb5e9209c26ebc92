import type { ReadTx, SqlParam } from '../../../platform/database/database.js';
import type { Period } from '../../../platform/time/period.js';
import type { Booking, Consultation, Session } from '../../records/index.js';

/** Where the page before ended. */
export interface EventPlace {
  readonly day: string;
  readonly id: string;
}

/** Days of a center of which its log is read. */
export interface CenterDays extends Period {
  readonly id: string;
}

export interface EventsArgs {
  /** Each hands in its own log. */
  readonly centers: readonly CenterDays[];
  /** Only bookings of one of these spaces; null: of any. */
  readonly spaceIds: readonly string[] | null;
  /** Of each option asked for the forms it may have, as `list=code`: an event has one form of each. */
  readonly options: readonly (readonly string[])[];
  readonly first: number;
  readonly after: EventPlace | null;
}

interface EventRow {
  readonly id: string;
  readonly unitId: string;
}

export type ConsultationRow = Consultation & EventRow;
export type BookingRow = Booking & EventRow;
export type SessionRow = Omit<Session, 'follows'> & EventRow;

/** Events counted in cells: of each center, from the place on, along its index of months. */
const WHERE = `e.reporter_id = u.id AND e.unit_id = u.id AND e.active AND e.day >= u.first AND e.day <= u.last
  AND e.month >= date_trunc('month', u.first)::date AND e.month <= u.last`;
const FROM_HERE = `($6::date IS NULL OR (e.day, e.id) > ($6::date, $7::uuid))`;
const PAGE = `ORDER BY e.month, e.day, e.id LIMIT $8`;
const HEAD = `e.id, e.unit_id AS "unitId", e.day, e.number`;
const CENTERS = `FROM unnest($1::uuid[], $2::date[], $3::date[]) AS u(id, first, last) CROSS JOIN LATERAL`;
/** Of none of the options asked for ($4: which of them, $5: a form of it) all forms are missing. */
const ANY_OPTION = `NOT EXISTS (SELECT FROM unnest($4::integer[], $5::text[]) AS a(at, form) LEFT JOIN`;
const IS_ASKED = `AS o(list, code) ON o.list || '=' || o.code = a.form GROUP BY a.at HAVING count(o.code) = 0)`;

const OF_CONSULTATION = `${ANY_OPTION} (SELECT 'topic', unnest(e.topics) UNION ALL VALUES ('channel', e.channel),
  ('client_type', e.client_type), ('referral', e.referral), ('field', e.field), ('outcome', e.outcome)) ${IS_ASKED}`;
const OF_SESSION = `${ANY_OPTION} (VALUES ('programme', e.programme), ('format', e.format)) ${IS_ASKED}`;
const OF_BOOKING = `${ANY_OPTION} (VALUES ('mode', e.mode), ('purpose', e.purpose),
  ('weekday', (ARRAY['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])[extract(isodow FROM e.day)::integer]),
  ('time_slot', CASE WHEN e.starts_at < 720 THEN 'morning' WHEN e.starts_at < 1020 THEN 'afternoon' ELSE 'evening' END),
  ('hours_of', CASE WHEN e.starts_at < 720 THEN 'morning' END),
  ('hours_of', CASE WHEN e.starts_at < 1020 AND e.ends_at > 720 THEN 'afternoon' END),
  ('hours_of', CASE WHEN e.ends_at > 1020 THEN 'evening' END)) ${IS_ASKED}
  AND ($9::uuid[] IS NULL OR EXISTS (SELECT FROM space_use s WHERE s.reporter_id = e.reporter_id
    AND s.booking_id = e.id AND s.space_id = ANY($9)))`;

const CONSULTATIONS = `SELECT e.* ${CENTERS} (SELECT ${HEAD}, e.topics, e.channel, e.client_type AS "clientType",
    e.referral, e.field, e.outcome, e.minutes FROM consultation e
    WHERE ${WHERE} AND ${FROM_HERE} AND ${OF_CONSULTATION} ${PAGE}) AS e ORDER BY e.day, e.id LIMIT $8`;
const BOOKINGS = `SELECT e.* ${CENTERS} (SELECT ${HEAD}, e.starts_at AS "startsAt", e.ends_at AS "endsAt", e.mode,
    e.purpose, e.users, e.state, ARRAY(SELECT s.space_id FROM space_use s WHERE s.reporter_id = e.reporter_id
      AND s.booking_id = e.id ORDER BY s.space_id) AS "spaceIds" FROM booking e
    WHERE ${WHERE} AND ${FROM_HERE} AND ${OF_BOOKING} ${PAGE}) AS e ORDER BY e.day, e.id LIMIT $8`;
const SESSIONS = `SELECT e.* ${CENTERS} (SELECT ${HEAD}, e.programme, e.format, e.capacity_in_person AS "capacityInPerson",
    e.capacity_online AS "capacityOnline", e.participants, e.groups FROM session e
    WHERE ${WHERE} AND ${FROM_HERE} AND ${OF_SESSION} ${PAGE}) AS e ORDER BY e.day, e.id LIMIT $8`;

/** The same without a place and a limit to what is shown; counted no further than a page could be turned to by hand. */
const COUNT_CONSULTATIONS = `SELECT count(*)::integer AS n FROM (SELECT ${CENTERS}
  (SELECT FROM consultation e WHERE ${WHERE} AND ${OF_CONSULTATION} LIMIT $6) AS e LIMIT $6) AS found`;
const COUNT_BOOKINGS = `SELECT count(*)::integer AS n FROM (SELECT ${CENTERS}
  (SELECT FROM booking e WHERE ${WHERE} AND ($7::uuid IS NULL) AND ($8::integer IS NULL) AND ${OF_BOOKING} LIMIT $6) AS e LIMIT $6) AS found`;
const COUNT_SESSIONS = `SELECT count(*)::integer AS n FROM (SELECT ${CENTERS}
  (SELECT FROM session e WHERE ${WHERE} AND ${OF_SESSION} LIMIT $6) AS e LIMIT $6) AS found`;

const HANDED_IN = `SELECT EXISTS (SELECT FROM unnest($1::uuid[], $2::date[], $3::date[]) AS u(id, first, last)
  JOIN event_span e ON e.reporter_id = u.id AND e.unit_id = u.id AND e.data_set = $4
    AND e.period_from <= u.last AND e.period_to >= u.first) AS "isThere"`;

/** Whether one of the centers has handed in such a log for one of its days. */
export async function hasLog(
  tx: ReadTx,
  dataSet: string,
  centers: readonly CenterDays[],
): Promise<boolean> {
  const [row] = await tx.rows<{ isThere: boolean }>(HANDED_IN, [
    centers.map(({ id }) => id),
    centers.map(({ from }) => from),
    centers.map(({ to }) => to),
    dataSet,
  ]);
  return row?.isThere ?? false;
}

/** As far as events are counted. */
export const MOST_COUNTED = 10_000;

const what = (args: EventsArgs): SqlParam[] => [
  args.centers.map(({ id }) => id),
  args.centers.map(({ from }) => from),
  args.centers.map(({ to }) => to),
  args.options.flatMap((forms, at) => forms.map(() => at)),
  args.options.flat(),
];

const page = (args: EventsArgs): SqlParam[] => [
  ...what(args),
  args.after?.day ?? null,
  args.after?.id ?? null,
  args.first,
];

async function count(tx: ReadTx, sql: string, params: readonly SqlParam[]): Promise<number> {
  const [row] = await tx.rows<{ n: number }>(sql, params);
  return row?.n ?? 0;
}

/** One page of the events of a kind, in the order of time, and how many there are in all. */
export interface EventPage<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

export async function readConsultations(
  tx: ReadTx,
  args: EventsArgs,
): Promise<EventPage<ConsultationRow>> {
  const rows = await tx.rows<ConsultationRow>(CONSULTATIONS, page(args));
  return { rows, total: await count(tx, COUNT_CONSULTATIONS, [...what(args), MOST_COUNTED]) };
}

export async function readBookings(tx: ReadTx, args: EventsArgs): Promise<EventPage<BookingRow>> {
  const rows = await tx.rows<BookingRow>(BOOKINGS, [...page(args), args.spaceIds]);
  const all = [...what(args), MOST_COUNTED, null, null, args.spaceIds];
  return { rows, total: await count(tx, COUNT_BOOKINGS, all) };
}

export async function readSessions(tx: ReadTx, args: EventsArgs): Promise<EventPage<SessionRow>> {
  const rows = await tx.rows<SessionRow>(SESSIONS, page(args));
  return { rows, total: await count(tx, COUNT_SESSIONS, [...what(args), MOST_COUNTED]) };
}
