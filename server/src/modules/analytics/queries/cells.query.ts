import type { ReadTx } from '../../../platform/database/database.js';
import type { Period } from '../../../platform/time/period.js';
import type { Cell } from '../cell.js';

export interface CellsArgs {
  readonly metrics: readonly string[];
  readonly unitIds: readonly string[];
  /** Those who may have reported for the units: the units and everything above them. */
  readonly reporterIds: readonly string[];
  readonly breakdowns: readonly string[];
  readonly period: Period;
  /** Metrics of which the cells of every period are read. */
  readonly anytime: readonly string[];
  readonly withDays: boolean;
}

/** The cells that overlap a period, and those of metrics read whole: what every question is answered from. */
export function readCells(tx: ReadTx, args: CellsArgs): Promise<Cell[]> {
  return tx.rows<Cell>(
    `SELECT reporter_id AS "reporterId", unit_id AS "unitId", metric, definition, breakdown, option, origin, grain,
       period_from AS "from", period_to AS "to", value::float8 AS value, numerator::float8 AS numerator,
       denominator::float8 AS denominator, qualifier, status, coverage_from AS "coverageFrom",
       coverage_to AS "coverageTo", as_of AS "asOf", note_ja AS "noteJa", note_en AS "noteEn",
       source_count AS "sourceCount", sources
     FROM metric_cell
     WHERE reporter_id = ANY($1) AND unit_id = ANY($2) AND metric = ANY($3) AND breakdown = ANY($4)
       AND ((period_from <= $6 AND period_to >= $5) OR metric = ANY($8)) AND (grain <> 'DAY' OR $7)
     ORDER BY period_from, period_to, unit_id, reporter_id, breakdown, option`,
    [
      args.reporterIds,
      args.unitIds,
      args.metrics,
      args.breakdowns,
      args.period.from,
      args.period.to,
      args.withDays,
      args.anytime,
    ],
  );
}
