import type { ReadTx } from '../../../platform/database/database.js';
import type { Period } from '../../../platform/time/period.js';
import type { Cell } from '../cell.js';
import { type Run, toCells } from '../cell-run.js';

interface LogOf {
  readonly unitId: string;
  readonly reporterId: string;
}

export interface CellsArgs {
  readonly metrics: readonly string[];
  readonly unitIds: readonly string[];
  /** Those who may have reported for the units: the units and everything above them. */
  readonly reporterIds: readonly string[];
  /** Whose logs answer, and who may have handed them in: a center counts its own, so its spaces only where asked for. */
  readonly logs: readonly LogOf[];
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

/** Cells of one kind: what they have in common is said once, and what of them differs is said of each. */
const RUN = `reporter_id, unit_id, metric, definition, breakdown, option, origin, grain`;

/** What a cell counted from a log never has stands at the end, and is left away there. */
const OWN = `period_from, period_to, value, numerator, denominator, qualifier, status, coverage_from, coverage_to,
  source_count, extract(epoch FROM counted_at)`;
const REPORTED = `as_of, note_ja, note_en, sources`;

const ACTIVE = `c.generation = (SELECT published FROM cell_generation) AND c.metric = ANY($3) AND c.grain = ANY($7)`;

/** No period is longer than a year: one that began before cannot reach. */
const REACHES = `c.period_from <= $6 AND c.period_to >= $5 AND c.period_from > $5::date - 367`;

const FIGURES = `${ACTIVE} AND c.reporter_id = ANY($1) AND c.unit_id = ANY($2) AND c.breakdown = ANY($10)
    AND c.origin <> 'RECORDS'`;

/**
 * The cells that overlap a period, and those of metrics read whole: what every question is answered from. Three parts,
 * each along an index: counted from logs, for each unit and who may have handed one in; reported figures; reported
 * figures of any time. Sorted by what differs most: that is most of the work of grouping.
 */
const CELLS = `SELECT r.*, coalesce(s.source = 'RECORDS', false) AS "recordsLead" FROM (
    SELECT ${RUN}, json_agg(CASE WHEN origin = 'RECORDS' THEN json_build_array(${OWN})
        ELSE json_build_array(${OWN}, ${REPORTED}) END) AS cells
    FROM (
      SELECT c.* FROM unnest($9::uuid[], $13::uuid[]) AS l(unit_id, reporter_id)
        JOIN metric_cell c ON c.reporter_id = l.reporter_id AND c.unit_id = l.unit_id
      WHERE ${ACTIVE} AND c.breakdown = ANY($4) AND c.origin = 'RECORDS'
        AND c.period_from <= $12 AND c.period_to >= $11 AND c.period_from > $11::date - 367
      UNION ALL
      SELECT c.* FROM metric_cell c WHERE ${FIGURES} AND ${REACHES} AND c.metric <> ALL($8)
      UNION ALL
      SELECT c.* FROM metric_cell c WHERE ${FIGURES} AND c.metric = ANY($8)
    ) AS c
    GROUP BY option, unit_id, metric, breakdown, definition, grain, origin, reporter_id
  ) AS r LEFT JOIN source_choice s ON s.unit_id = r.unit_id AND s.metric = r.metric`;

const LONGER = ['MONTH', 'QUARTER', 'FISCAL_YEAR', 'CALENDAR_YEAR'] as const;

const EVER: Period = { from: '1000-01-01', to: '9999-12-31' };

/** In the order of time where they have everything else in common. */
export async function readCells(tx: ReadTx, args: CellsArgs): Promise<Cell[]> {
  const logged = args.loggedAnytime ? EVER : args.period;
  const runs = await tx.rows<Run>(CELLS, [
    args.reporterIds,
    args.unitIds,
    args.metrics,
    args.breakdowns,
    args.period.from,
    args.period.to,
    args.withDays ? ['DAY', ...LONGER] : LONGER,
    args.anytime,
    args.logs.map(({ unitId }) => unitId),
    args.summable,
    logged.from,
    logged.to,
    args.logs.map(({ reporterId }) => reporterId),
  ]);
  return runs.flatMap((run) => toCells(run));
}
