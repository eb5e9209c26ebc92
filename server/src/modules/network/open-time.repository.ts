import { Injectable } from '@nestjs/common';
import type { ReadTx } from '../../platform/database/database.js';
import type { Period } from '../../platform/time/period.js';
import type { Calendar } from './calendar.js';
import type { UnitLevel } from './directory.js';
import type { Opened } from './open-time.js';

export interface Place extends Opened {
  readonly id: string;
  readonly parentId: string | null;
  readonly level: UnitLevel;
  readonly seats: number | null;
}

const AROUND = `SELECT x.id, x.parent_id AS "parentId", x.level, x.seats, x.opened_on AS "openedOn",
    x.closed_on AS "closedOn" FROM org_unit x
  WHERE x.id = $1 OR x.parent_id = $1 OR x.id = (SELECT parent_id FROM org_unit WHERE id = $1) ORDER BY x.id`;

interface CalendarRow extends Calendar {
  readonly unitId: string;
}

const SPANS = `SELECT coalesce(jsonb_agg(jsonb_build_object('day', s.day, 'opens', s.opens_at, 'closes', s.closes_at)), '[]')
  FROM opening_span s WHERE s.unit_id = h.unit_id AND s.valid_from = h.valid_from`;

const CALENDARS = `SELECT u.id AS "unitId",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('from', h.valid_from, 'spans', (${SPANS})) ORDER BY h.valid_from), '[]')
      FROM opening_hours h WHERE h.unit_id = u.id) AS hours,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('from', c.period_from, 'to', c.period_to,
        'reason', jsonb_build_object('ja', c.reason_ja, 'en', c.reason_en)) ORDER BY c.period_from), '[]')
      FROM closure c WHERE c.unit_id = u.id AND c.period_from <= $3 AND c.period_to >= $2) AS closures
  FROM unnest($1::uuid[]) AS u(id)`;

@Injectable()
export class OpenTimeRepository {
  /** A center, its spaces, and the city above it. */
  around(tx: ReadTx, centerId: string): Promise<Place[]> {
    return tx.rows<Place>(AROUND, [centerId]);
  }

  /** What many units have on record themselves, by their ids: all their hours, the closures of a period. */
  async calendars(
    tx: ReadTx,
    unitIds: readonly string[],
    { from, to }: Period,
  ): Promise<Map<string, Calendar>> {
    const rows = await tx.rows<CalendarRow>(CALENDARS, [unitIds, from, to]);
    return new Map(rows.map(({ unitId, ...calendar }) => [unitId, calendar]));
  }
}
