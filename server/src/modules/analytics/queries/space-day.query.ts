import type { ReadTx } from '../../../platform/database/database.js';
import type { Period } from '../../../platform/time/period.js';

/** From one minute of a day up to another, of a space. */
export interface SpaceSpan {
  readonly spaceId: string;
  readonly opens: number;
  readonly closes: number;
}

export interface SpaceDayArgs {
  readonly centerId: string;
  readonly day: string;
  readonly spaceIds: readonly string[];
  /** When they are open. */
  readonly open: readonly SpaceSpan[];
}

/** A booking as one of the spaces it takes sees it. */
export interface SpaceUseRow {
  readonly spaceId: string;
  readonly bookingId: string;
  readonly number: string | null;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly state: 'USED' | 'NO_SHOW' | 'BOOKED';
  readonly mode: string | null;
  readonly purpose: string | null;
  /** All it takes. */
  readonly spaceIds: readonly string[];
  /** false: it stands back behind another one, and is counted nowhere. */
  readonly isCounted: boolean;
  /** Another booking has the same space at the same time. */
  readonly isDouble: boolean;
  /** What of it lies out of open time, as pairs of minutes. */
  readonly outside: readonly (readonly [number, number])[];
}

/** What is left of the open time of a space. */
export interface FreeRow {
  readonly spaceId: string;
  readonly free: readonly (readonly [number, number])[];
  readonly minutes: number;
}

/** All that want a space on the day: counted, or standing back behind another. Not the cancelled and the replaced. */
const WANTED = `wanted AS (
  SELECT u.space_id, b.id, b.number, b.starts_at, b.ends_at, b.state, b.mode, b.purpose, b.active,
    int4range(b.starts_at, b.ends_at) AS time
  FROM booking b JOIN space_use u ON u.reporter_id = b.reporter_id AND u.booking_id = b.id
  WHERE b.reporter_id = $1 AND b.unit_id = $1 AND b.day = $2 AND b.month = date_trunc('month', $2::date)::date
    AND NOT b.superseded AND b.state <> 'CANCELLED')`;

const OPEN = `open AS (SELECT s.id AS space_id, coalesce(range_agg(int4range(o.opens, o.closes)) FILTER (WHERE o.opens < o.closes),
    '{}'::int4multirange) AS time
  FROM unnest($3::uuid[]) AS s(id) LEFT JOIN unnest($4::uuid[], $5::integer[], $6::integer[]) AS o(space_id, opens, closes)
    ON o.space_id = s.id GROUP BY s.id)`;

const PAIRS = `coalesce(json_agg(json_build_array(lower(r), upper(r)) ORDER BY lower(r)), '[]')`;

const USES = `WITH ${WANTED}, ${OPEN}
  SELECT w.space_id AS "spaceId", w.id AS "bookingId", w.number, w.starts_at AS "startsAt", w.ends_at AS "endsAt", w.state, w.mode,
    w.purpose, ARRAY(SELECT s.space_id FROM wanted s WHERE s.id = w.id ORDER BY s.space_id) AS "spaceIds", w.active AS "isCounted",
    EXISTS (SELECT FROM wanted x WHERE x.space_id = w.space_id AND x.id <> w.id AND x.time && w.time) AS "isDouble",
    (SELECT ${PAIRS} FROM unnest(w.time::int4multirange - o.time) AS r) AS outside
  FROM wanted w JOIN open o ON o.space_id = w.space_id ORDER BY w.starts_at, w.ends_at, w.number, w.id, w.space_id`;

const FREE = `WITH ${WANTED}, ${OPEN}, rest AS (
    SELECT o.space_id, o.time - coalesce((SELECT range_agg(w.time) FROM wanted w WHERE w.space_id = o.space_id),
      '{}'::int4multirange) AS time FROM open o)
  SELECT space_id AS "spaceId", (SELECT ${PAIRS} FROM unnest(time) AS r) AS free,
    (SELECT coalesce(sum(upper(r) - lower(r)), 0)::integer FROM unnest(time) AS r) AS minutes FROM rest`;

const params = ({ centerId, day, spaceIds, open }: SpaceDayArgs) => [
  centerId,
  day,
  spaceIds,
  open.map(({ spaceId }) => spaceId),
  open.map(({ opens }) => opens),
  open.map(({ closes }) => closes),
];

/** The bookings of some spaces of a center on a day, in the order of the day. */
export function readUses(tx: ReadTx, args: SpaceDayArgs): Promise<SpaceUseRow[]> {
  return tx.rows<SpaceUseRow>(USES, params(args));
}

/** What nobody has booked of their open time. */
export function readFree(tx: ReadTx, args: SpaceDayArgs): Promise<FreeRow[]> {
  return tx.rows<FreeRow>(FREE, params(args));
}

const LAST_BOOKED = `SELECT max(b.day) AS day FROM booking b WHERE b.reporter_id = $1 AND b.unit_id = $1 AND b.active
  AND b.month >= date_trunc('month', $2::date)::date AND b.day >= $2 AND b.day <= $3`;

export async function lastBookedDay(
  tx: ReadTx,
  centerId: string,
  { from, to }: Period,
): Promise<string | null> {
  const [row] = await tx.rows<{ day: string | null }>(LAST_BOOKED, [centerId, from, to]);
  return row?.day ?? null;
}
