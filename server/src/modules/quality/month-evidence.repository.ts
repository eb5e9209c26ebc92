import { Injectable } from '@nestjs/common';
import type { ReadTx } from '../../platform/database/database.js';
import {
  type FigureMonths,
  type LogMonths,
  monthsReported,
  type PlaceInTime,
} from './rules/months-reported.js';
import type { MonthsReported } from './rules/missing-month.js';

/** What was taken back with MISSING is not there; every other state was said on purpose. */
const FIGURE_MONTHS = `SELECT o.unit_id AS "unitId", o.metric,
    (array_agg(o.definition ORDER BY o.period_from DESC, o.definition))[1] AS definition,
    array_agg(DISTINCT o.period_from::text) AS months
  FROM observation o WHERE o.reporter_id = $1 AND o.current AND o.grain = 'MONTH' AND o.status <> 'MISSING'
  GROUP BY o.unit_id, o.metric`;

const LOG_MONTHS = `SELECT s.unit_id AS "unitId", s.data_set AS "dataSet", array_agg(DISTINCT m.month::date::text) AS months
  FROM event_span s CROSS JOIN LATERAL generate_series(date_trunc('month', s.period_from::timestamp),
    s.period_to::timestamp, interval '1 month') AS m(month)
  WHERE s.reporter_id = $1 GROUP BY s.unit_id, s.data_set`;

const PLACES = `WITH RECURSIVE up AS (
    SELECT u.id AS unit_id, u.id, u.parent_id, u.opened_on, u.closed_on FROM org_unit u WHERE u.id = ANY($1)
    UNION ALL SELECT up.unit_id, o.id, o.parent_id, o.opened_on, o.closed_on FROM org_unit o JOIN up ON o.id = up.parent_id)
  SELECT up.unit_id AS "unitId", array_agg(DISTINCT up.id::text) AS lineage, max(up.opened_on) AS "openedOn",
    min(up.closed_on) AS "closedOn", coalesce(jsonb_agg(jsonb_build_object('from', c.period_from, 'to', c.period_to))
      FILTER (WHERE c.unit_id IS NOT NULL), '[]') AS closures
  FROM up LEFT JOIN closure c ON c.unit_id = up.id GROUP BY up.unit_id`;

/** Who handed in something of a unit, or of one below it. */
const REPORTERS = `WITH RECURSIVE down AS (SELECT id FROM org_unit WHERE id = $1
    UNION ALL SELECT u.id FROM org_unit u JOIN down d ON u.parent_id = d.id)
  SELECT r.id FROM (SELECT o.reporter_id AS id FROM observation o WHERE o.current AND o.unit_id IN (SELECT id FROM down)
    UNION SELECT s.reporter_id FROM event_span s WHERE s.unit_id IN (SELECT id FROM down)) AS r ORDER BY r.id`;

/** Of which months a reporter reported something, always of all of it: one month may be missing in many metrics. */
@Injectable()
export class MonthEvidenceRepository {
  async find(tx: ReadTx, reporterId: string): Promise<MonthsReported[]> {
    const figures = await tx.rows<FigureMonths>(FIGURE_MONTHS, [reporterId]);
    const logs = await tx.rows<LogMonths>(LOG_MONTHS, [reporterId]);
    const unitIds = [...new Set([...figures, ...logs].map(({ unitId }) => unitId))];
    if (unitIds.length === 0) return [];
    return monthsReported(figures, logs, await tx.rows<PlaceInTime>(PLACES, [unitIds]));
  }

  async reportersOf(tx: ReadTx, unitId: string): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(REPORTERS, [unitId]);
    return rows.map(({ id }) => id);
  }
}
