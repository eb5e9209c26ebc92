import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import type { LogScope } from './event.repository.js';
import type { Claim } from './settle-conflicts.js';

/** A booking that is to be settled, stored or on its way in. */
export interface DayClaim extends Claim {
  readonly day: string;
}

const OF_UNIT = `b.reporter_id = $1 AND b.unit_id = $2 AND b.day >= $3 AND b.day <= $4
  AND b.month >= date_trunc('month', $3::date)::date AND b.month <= $4`;
/** Stored, and wanting its spaces: counted or in conflict. */
const CLAIMS = `(b.active OR (NOT b.active AND NOT b.superseded AND b.state <> 'CANCELLED'))`;
const STORED = `FROM booking b WHERE ${OF_UNIT} AND ${CLAIMS}`;
/** The days of which a booking comes or goes; no other has to be settled anew. */
const TOUCHED = `(SELECT day FROM log_old UNION SELECT day FROM log_row)`;

/** Days on which, in the order of their beginnings, a use begins before one of the same space has ended. */
const CROWDED = `WITH used AS (
    SELECT day, unnest(space_ids) AS space_id, starts_at, ends_at FROM log_row WHERE state <> 'CANCELLED'
    UNION ALL
    SELECT u.day, u.space_id, u.starts_at, u.ends_at
    FROM (SELECT b.reporter_id, b.id ${STORED} AND b.day IN ${TOUCHED}) AS b
    JOIN space_use u ON u.reporter_id = b.reporter_id AND u.booking_id = b.id),
  seen AS (
    SELECT day, starts_at < max(ends_at) OVER (PARTITION BY day, space_id ORDER BY starts_at, ends_at
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS meets FROM used)
  SELECT DISTINCT day FROM seen WHERE meets ORDER BY day`;

const REST = `starts_at AS "startsAt", ends_at AS "endsAt", number,
  ROW(mode, purpose, users, state, space_ids)::text AS rest, space_ids AS "spaceIds"`;

/** All that want a space on some days ($5). */
const ON_DAYS = `SELECT id, day, ${REST} FROM log_row WHERE day = ANY($5) AND state <> 'CANCELLED'
  UNION ALL
  SELECT id, day, ${REST} FROM (SELECT b.id, b.day, b.starts_at, b.ends_at, b.number, b.mode, b.purpose, b.users,
      b.state, ARRAY(SELECT u.space_id FROM space_use u WHERE u.reporter_id = b.reporter_id AND u.booking_id = b.id
        ORDER BY u.space_id) AS space_ids
    ${STORED} AND b.day = ANY($5)) AS stored`;

/** First those that stand back make room, then the others take it: no moment in which two have a space. */
const STAND_BACK = [
  `UPDATE log_row SET active = false WHERE reporter_id = $1 AND id = ANY($2)`,
  `UPDATE space_use SET active = false WHERE reporter_id = $1 AND booking_id = ANY($2) AND active`,
  `UPDATE booking SET active = false WHERE reporter_id = $1 AND id = ANY($2) AND active`,
] as const;

const FREED = `SELECT b.id ${STORED} AND NOT b.active AND b.day IN ${TOUCHED} AND b.id <> ALL($5)`;

const TAKE = [
  `UPDATE booking SET active = true WHERE reporter_id = $1 AND id = ANY($2)`,
  `UPDATE space_use SET active = true WHERE reporter_id = $1 AND booking_id = ANY($2)`,
] as const;

const IN_CONFLICT = `SELECT count(*)::integer AS n ${STORED} AND NOT b.active`;

/** Which bookings have their spaces: those of the stage beside those that stay as they are. */
@Injectable()
export class BookingRepository {
  async crowdedDays(tx: ReadTx, scope: LogScope): Promise<string[]> {
    const rows = await tx.rows<{ day: string }>(CROWDED, of(scope));
    return rows.map(({ day }) => day);
  }

  claims(tx: ReadTx, scope: LogScope, days: readonly string[]): Promise<DayClaim[]> {
    return tx.rows<DayClaim>(ON_DAYS, [...of(scope), days]);
  }

  /** On the days that were touched these stand back, and all others have their spaces. */
  async settle(tx: WriteTx, scope: LogScope, standBack: readonly string[]): Promise<void> {
    const { reporterId } = scope;
    if (standBack.length > 0) {
      for (const statement of STAND_BACK) await tx.run(statement, [reporterId, standBack]);
    }
    const freed = await tx.rows<{ id: string }>(FREED, [...of(scope), standBack]);
    if (freed.length === 0) return;
    const ids = freed.map(({ id }) => id);
    for (const statement of TAKE) await tx.run(statement, [reporterId, ids]);
  }

  async countInConflict(tx: ReadTx, scope: LogScope): Promise<number> {
    const [row] = await tx.rows<{ n: number }>(IN_CONFLICT, of(scope));
    return row?.n ?? 0;
  }
}

const of = ({ reporterId, unitId, from, to }: LogScope) => [reporterId, unitId, from, to] as const;
