import type { ReadTx } from '../../../platform/database/database.js';
import type { ObsStatus, Qualifier, Split } from '../../catalogue/index.js';

/** One row of the form: what of which unit is counted how. */
export interface LineKey extends Split {
  readonly unitId: string;
  readonly metric: string;
  readonly definition: string;
}

/** A figure that stands today, with who handed it in. */
export interface HeldFigure extends LineKey {
  readonly from: string;
  readonly to: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly qualifier: Qualifier | null;
  readonly status: ObsStatus;
  readonly printed: string | null;
  readonly note: string | null;
  readonly version: number;
  readonly by: string;
  readonly at: Date;
}

/** A month of a line as its log gives it. */
export interface LoggedFigure extends LineKey {
  readonly from: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly qualifier: Qualifier | null;
  readonly status: ObsStatus;
  /** The log counts even where a figure was handed in. */
  readonly leads: boolean;
}

const KEY = `o.unit_id AS "unitId", o.metric, o.definition, o.breakdown, o.option`;

const LINES = `SELECT DISTINCT ${KEY} FROM observation o
  WHERE o.reporter_id = $1 AND o.current AND o.grain = 'MONTH' AND o.period_from >= $2`;

const HELD = `SELECT ${KEY}, o.period_from AS "from", o.period_to AS "to", trim_scale(o.value)::text AS value,
    trim_scale(o.numerator)::text AS numerator, trim_scale(o.denominator)::text AS denominator, o.qualifier, o.status,
    o.printed, o.note_ja AS note, o.version, b.by_name AS by, o.recorded_at AS at
  FROM observation o
    JOIN import_part p ON p.reporter_id = o.reporter_id AND p.id = o.import_part_id
    JOIN import_batch b ON b.id = p.batch_id
  WHERE o.reporter_id = $1 AND o.current AND o.period_from = ANY($2) AND ($3::text[] IS NULL OR o.metric = ANY($3))`;

const LOGGED = `SELECT o.unit_id AS "unitId", o.metric, o.definition, o.breakdown, o.option, o.period_from AS "from",
    o.value::text AS value, o.numerator::text AS numerator, o.denominator::text AS denominator, o.qualifier, o.status,
    coalesce(s.source = 'RECORDS', false) AS leads
  FROM metric_cell o LEFT JOIN source_choice s ON s.unit_id = o.unit_id AND s.metric = o.metric
  WHERE o.reporter_id = $1 AND o.unit_id = ANY($2) AND o.metric = ANY($3) AND o.period_from = ANY($4)
    AND o.grain = 'MONTH' AND o.origin = 'RECORDS' AND o.generation = (SELECT published FROM cell_generation)`;

/** What a reporter has handed in by month since a day. */
export function readLines(tx: ReadTx, reporterId: string, since: string): Promise<LineKey[]> {
  return tx.rows<LineKey>(LINES, [reporterId, since]);
}

/** The figures that stand for periods which begin on these days; `metrics` null: all. */
export function readHeld(
  tx: ReadTx,
  reporterId: string,
  starts: readonly string[],
  metrics: readonly string[] | null = null,
): Promise<HeldFigure[]> {
  return tx.rows<HeldFigure>(HELD, [reporterId, starts, metrics]);
}

export function readLogged(
  tx: ReadTx,
  reporterId: string,
  lines: readonly LineKey[],
  starts: readonly string[],
): Promise<LoggedFigure[]> {
  const units = [...new Set(lines.map(({ unitId }) => unitId))];
  const metrics = [...new Set(lines.map(({ metric }) => metric))];
  return tx.rows<LoggedFigure>(LOGGED, [reporterId, units, metrics, starts]);
}
