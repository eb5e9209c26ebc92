import type { ReadTx } from '../../../platform/database/database.js';
import type { Grain } from '../../../platform/time/period.js';

export interface AvailabilityArgs {
  readonly unitIds: readonly string[];
  /** Those whose logs may be counted for the units: the units and everything above them. */
  readonly reporterIds: readonly string[];
  readonly metrics: readonly string[];
}

/** The figures of one unit, metric and fiscal year, reported or counted from a log. */
export interface AvailabilityRow {
  readonly unitId: string;
  readonly metric: string;
  readonly fiscalYear: number;
  readonly grains: readonly Grain[];
  readonly figures: number;
  readonly lastImportedAt: string;
}

const FIGURES = `SELECT unit_id, metric, period_from, grain, recorded_at FROM observation
  WHERE unit_id = ANY($1) AND current AND value IS NOT NULL`;

/** Every metric is named, so that its total is found along the key without reading what lies between. */
const COUNTED = `SELECT unit_id, metric, period_from, grain, counted_at FROM metric_cell
  WHERE reporter_id = ANY($2) AND generation = (SELECT published FROM cell_generation) AND unit_id = ANY($1)
    AND metric = ANY($3) AND grain = 'MONTH' AND breakdown = '' AND origin = 'RECORDS' AND value IS NOT NULL`;

/** For each unit, metric and fiscal year, how many figures are there and when the last came in. */
export function readAvailability(
  tx: ReadTx,
  { unitIds, reporterIds, metrics }: AvailabilityArgs,
): Promise<AvailabilityRow[]> {
  return tx.rows<AvailabilityRow>(
    `SELECT unit_id AS "unitId", metric,
       (extract(year FROM period_from - interval '3 months'))::integer AS "fiscalYear",
       array_agg(DISTINCT grain) AS grains, count(*)::integer AS figures,
       to_char(max(recorded_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "lastImportedAt"
     FROM (${FIGURES} UNION ALL ${COUNTED}) AS f GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    [unitIds, reporterIds, metrics],
  );
}
