import type { ReadTx } from '../../../platform/database/database.js';
import type { Period } from '../../../platform/time/period.js';
import type { SpaceSpan } from './space-day.query.js';

export interface FreeSlotsArgs {
  readonly centerId: string;
  readonly spaceIds: readonly string[];
  /** Open time of the spaces, day by day. */
  readonly open: readonly (SpaceSpan & { readonly day: string })[];
}

/** A part of a weekday of a space. */
export interface FreeSlotRow {
  readonly spaceId: string;
  readonly weekday: string;
  readonly slot: string;
  /** Days of a log on which it was open in this part. */
  readonly openDays: number;
  /** Those of them on which nobody had booked a minute of it. */
  readonly freeDays: number;
}

const LOGGED = `logged AS (SELECT range_agg(daterange(s.period_from, s.period_to, '[]')) AS days FROM event_span s
  WHERE s.reporter_id = $1 AND s.unit_id = $1 AND s.data_set = 'BOOKING')`;

const PARTS = `slots(slot, lo, hi) AS (VALUES ('morning', 0, 720), ('afternoon', 720, 1020), ('evening', 1020, 1440)),
  open AS (SELECT o.space_id, o.day, p.slot, greatest(o.opens, p.lo) AS opens, least(o.closes, p.hi) AS closes
    FROM unnest($3::uuid[], $4::date[], $5::integer[], $6::integer[]) AS o(space_id, day, opens, closes)
      JOIN slots p ON o.opens < p.hi AND o.closes > p.lo AND o.opens < o.closes, logged l
    WHERE o.space_id = ANY($2) AND o.day <@ l.days)`;

const WANTED = `wanted AS (SELECT u.space_id, b.day, b.starts_at, b.ends_at
  FROM booking b JOIN space_use u ON u.reporter_id = b.reporter_id AND u.booking_id = b.id
  WHERE b.reporter_id = $1 AND b.unit_id = $1 AND NOT b.superseded AND b.state <> 'CANCELLED' AND u.space_id = ANY($2)
    AND b.month >= date_trunc('month', $7::date)::date AND b.month <= $8 AND b.day >= $7 AND b.day <= $8)`;

const COUNT = `WITH ${LOGGED}, ${PARTS}, ${WANTED}, days AS (
    SELECT o.space_id, o.day, o.slot, bool_or(w.space_id IS NOT NULL) AS is_taken
    FROM open o LEFT JOIN wanted w ON w.space_id = o.space_id AND w.day = o.day AND w.starts_at < o.closes AND w.ends_at > o.opens
    GROUP BY o.space_id, o.day, o.slot)
  SELECT space_id AS "spaceId", (ARRAY['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])[extract(isodow FROM day)::integer] AS weekday,
    slot, count(*)::integer AS "openDays", (count(*) FILTER (WHERE NOT is_taken))::integer AS "freeDays"
  FROM days GROUP BY space_id, weekday, slot`;

/** On how many of the days each part of each weekday was free from end to end. */
export function countFreeSlots(
  tx: ReadTx,
  { centerId, spaceIds, open }: FreeSlotsArgs,
  period: Period,
): Promise<FreeSlotRow[]> {
  return tx.rows<FreeSlotRow>(COUNT, [
    centerId,
    spaceIds,
    open.map(({ spaceId }) => spaceId),
    open.map(({ day }) => day),
    open.map(({ opens }) => opens),
    open.map(({ closes }) => closes),
    period.from,
    period.to,
  ]);
}
