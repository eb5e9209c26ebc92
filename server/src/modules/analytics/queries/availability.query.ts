import type { ReadTx } from '../../../platform/database/database.js';
import type { Grain } from '../../../platform/time/period.js';

/** The figures of one unit, metric and fiscal year. */
export interface AvailabilityRow {
  readonly unitId: string;
  readonly metric: string;
  readonly fiscalYear: number;
  readonly grains: readonly Grain[];
  readonly figures: number;
  readonly lastImportedAt: string;
}

/** For each unit, metric and fiscal year, how many figures are there and when the last came in. */
export function readAvailability(
  tx: ReadTx,
  unitIds: readonly string[],
): Promise<AvailabilityRow[]> {
  return tx.rows<AvailabilityRow>(
    `SELECT unit_id AS "unitId", metric,
       (extract(year FROM period_from - interval '3 months'))::integer AS "fiscalYear",
       array_agg(DISTINCT grain) AS grains, count(*)::integer AS figures,
       to_char(max(recorded_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "lastImportedAt"
     FROM observation WHERE unit_id = ANY($1) AND current AND value IS NOT NULL
     GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    [unitIds],
  );
}
