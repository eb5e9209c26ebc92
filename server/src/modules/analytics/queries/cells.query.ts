import type { ReadTx } from '../../../platform/database/database.js';
import type { Period } from '../../../platform/time/period.js';
import type { Cell } from '../cell.js';

export interface CellsArgs {
  readonly metrics: readonly string[];
  readonly unitIds: readonly string[];
  /** Those who may have reported for the units: the units and everything above them. */
  readonly reporterIds: readonly string[];
  /** The units whose logs answer: a center counts its own, so its spaces only where they are asked for. */
  readonly loggedIds: readonly string[];
  /** The breakdowns asked for. */
  readonly breakdowns: readonly string[];
  /** Those and finer ones: figures of them may be summed. */
  readonly summable: readonly string[];
  readonly period: Period;
  /** Metrics of which the cells of every period are read. */
  readonly anytime: readonly string[];
  /** Whether one of them may be counted from logs. */
  readonly loggedAnytime: boolean;
  readonly withDays: boolean;
}

const COLUMNS = `c.reporter_id AS "reporterId", c.unit_id AS "unitId", c.metric, c.definition, c.breakdown, c.option,
  c.origin, c.grain, c.period_from AS "from", c.period_to AS "to", c.value::float8 AS value,
  c.numerator::float8 AS numerator, c.denominator::float8 AS denominator, c.qualifier, c.status,
  c.coverage_from AS "coverageFrom", c.coverage_to AS "coverageTo", c.as_of AS "asOf", c.note_ja AS "noteJa",
  c.note_en AS "noteEn", c.source_count AS "sourceCount", c.sources,
  to_char(c.counted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "countedAt",
  coalesce(s.source = 'RECORDS', false) AS "recordsLead"`;

const FROM = `FROM metric_cell c LEFT JOIN source_choice s ON s.unit_id = c.unit_id AND s.metric = c.metric
  WHERE c.generation = (SELECT published FROM cell_generation) AND c.reporter_id = ANY($1) AND c.metric = ANY($3)`;

/** No period is longer than a year: one that began before cannot reach. */
const REACHES = `c.period_from <= $6 AND c.period_to >= $5 AND c.period_from > $5::date - 367`;

/**
 * The cells that overlap a period, and those of metrics read whole: what every question is answered from. Three parts,
 * each along an index: counted from logs; reported figures; reported figures of any time.
 */
const CELLS = `SELECT ${COLUMNS} ${FROM} AND c.unit_id = ANY($9) AND c.grain = ANY($7) AND c.breakdown = ANY($4)
    AND c.period_from <= $12 AND c.period_to >= $11 AND c.period_from > $11::date - 367 AND c.origin = 'RECORDS'
  UNION ALL
  SELECT ${COLUMNS} ${FROM} AND c.unit_id = ANY($2) AND c.breakdown = ANY($10) AND ${REACHES}
    AND c.grain = ANY($7) AND c.origin <> 'RECORDS' AND c.metric <> ALL($8)
  UNION ALL
  SELECT ${COLUMNS} ${FROM} AND c.unit_id = ANY($2) AND c.breakdown = ANY($10) AND c.metric = ANY($8)
    AND c.grain = ANY($7) AND c.origin <> 'RECORDS'
  ORDER BY "from", "to", "unitId", "reporterId", breakdown, option`;

const LONGER = ['MONTH', 'QUARTER', 'FISCAL_YEAR', 'CALENDAR_YEAR'] as const;

const EVER: Period = { from: '1000-01-01', to: '9999-12-31' };

export function readCells(tx: ReadTx, args: CellsArgs): Promise<Cell[]> {
  const logged = args.loggedAnytime ? EVER : args.period;
  return tx.rows<Cell>(CELLS, [
    args.reporterIds,
    args.unitIds,
    args.metrics,
    args.breakdowns,
    args.period.from,
    args.period.to,
    args.withDays ? ['DAY', ...LONGER] : LONGER,
    args.anytime,
    args.loggedIds,
    args.summable,
    logged.from,
    logged.to,
  ]);
}
