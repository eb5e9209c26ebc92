import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../platform/database/database.js';
import { METRICS, isRate } from '../catalogue/index.js';
import type { DataSet } from '../records/index.js';
import type { LogScope } from './logs/log-scope.js';

const COLUMNS = `reporter_id, unit_id, metric, definition, breakdown, option, origin, grain, period_from, period_to, value,
  numerator, denominator, qualifier, status, coverage_from, coverage_to, as_of, note_ja, note_en, source_count, sources, counted_at`;

/** A source as a cell carries it; text keys so that a rebuild gives the same bytes. */
const SOURCE = `jsonb_build_object('document', d.code, 'line', o.line, 'printed', o.printed,
  'at', to_char(o.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))`;

/**
 * The cells of a reporter ($1) and its metrics ($2) within whole months ($6 to $7), from its current figures. A figure is its own cell;
 * figures of single days are joined to months: flows ($3) summed, stocks ($4) by their last, rates ($5)
 * only where their parts are known.
 */
export const FIGURE_CELLS = `
  SELECT o.reporter_id, o.unit_id, o.metric, o.definition, o.breakdown, o.option, 'FIGURE' AS origin, o.grain,
    o.period_from, o.period_to, trim_scale(o.value) AS value, trim_scale(o.numerator) AS numerator,
    trim_scale(o.denominator) AS denominator, o.qualifier, o.status, o.coverage_from, o.coverage_to, o.as_of,
    o.note_ja, o.note_en, 1 AS source_count, jsonb_build_array(${SOURCE}) AS sources,
    NULL::timestamptz AS counted_at
  FROM observation o LEFT JOIN source_document d ON d.id = o.document_id
  WHERE o.reporter_id = $1 AND o.metric = ANY($2) AND o.current AND o.period_from >= $6 AND o.period_to <= $7
  UNION ALL
  SELECT o.reporter_id, o.unit_id, o.metric, o.definition, o.breakdown, o.option, 'DAYS', 'MONTH',
    date_trunc('month', o.period_from)::date,
    (date_trunc('month', o.period_from) + interval '1 month' - interval '1 day')::date,
    trim_scale(CASE WHEN o.metric = ANY($3) THEN sum(o.value)
      WHEN o.metric = ANY($4) THEN (array_agg(o.value ORDER BY o.period_from DESC))[1]
      ELSE sum(o.numerator) / nullif(sum(o.denominator), 0) END),
    trim_scale(sum(o.numerator)), trim_scale(sum(o.denominator)), min(o.qualifier),
    CASE WHEN bool_or(o.status = 'LOW_RELIABILITY') THEN 'LOW_RELIABILITY' WHEN bool_or(o.status = 'BREAK') THEN 'BREAK'
      WHEN bool_or(o.status = 'ESTIMATED') THEN 'ESTIMATED'
      WHEN bool_or(o.status = 'PROVISIONAL') THEN 'PROVISIONAL' ELSE 'NORMAL' END,
    NULL::date, NULL::date, max(o.as_of), NULL, NULL, count(*)::integer,
    jsonb_path_query_array(jsonb_agg(${SOURCE} ORDER BY o.period_from), '$[0 to 2]'), NULL
  FROM observation o LEFT JOIN source_document d ON d.id = o.document_id
  WHERE o.reporter_id = $1 AND o.metric = ANY($2) AND o.current AND o.period_from >= $6 AND o.period_to <= $7 AND o.grain = 'DAY' AND o.value IS NOT NULL
    AND (o.metric = ANY($3) OR o.metric = ANY($4) OR (o.metric = ANY($5) AND o.denominator IS NOT NULL))
  GROUP BY o.reporter_id, o.unit_id, o.metric, o.definition, o.breakdown, o.option, date_trunc('month', o.period_from)`;

const STORED = `SELECT ${COLUMNS} FROM metric_cell
  WHERE reporter_id = $1 AND metric = ANY($2) AND generation = $8 AND origin <> 'RECORDS'`;
const COMPARE = `WITH fresh AS (SELECT ${COLUMNS} FROM (${FIGURE_CELLS}) AS cells), stored AS (${STORED})
  SELECT count(*)::integer AS n
  FROM ((TABLE fresh EXCEPT ALL TABLE stored) UNION ALL (TABLE stored EXCEPT ALL TABLE fresh)) AS x`;

/** The unit itself, that above a space, those below a city. */
const CENTERS_AROUND = `SELECT id FROM org_unit WHERE level = 'CENTER'
    AND (id = $1 OR parent_id = $1 OR id = (SELECT parent_id FROM org_unit WHERE id = $1)) ORDER BY id`;

const LOGS_OF = `SELECT reporter_id AS "reporterId", unit_id AS "unitId", data_set AS "dataSet",
    min(period_from) AS "from", max(period_to) AS "to"
  FROM event_span WHERE unit_id = ANY($1) AND data_set = ANY($2) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;

/** Counted from a log that is not there: of months or of units no log of the reporter is of. */
const STRAY = `WITH logs AS (SELECT unit_id, data_set, date_trunc('month', min(period_from)) AS first, max(period_to) AS last
    FROM event_span WHERE reporter_id = $1 GROUP BY unit_id, data_set)
  SELECT count(*)::integer AS n FROM metric_cell c LEFT JOIN org_unit u ON u.id = c.unit_id
  WHERE c.reporter_id = $1 AND c.generation = $2 AND c.origin = 'RECORDS'
    AND NOT EXISTS (SELECT FROM logs l WHERE l.unit_id IN (c.unit_id, u.parent_id) AND c.period_from BETWEEN l.first AND l.last
      AND l.data_set = CASE split_part(c.metric, '.', 1) WHEN 'space' THEN 'BOOKING' ELSE upper(split_part(c.metric, '.', 1)) END)`;

const codes = (keep: (metric: (typeof METRICS)[number]) => boolean): string[] =>
  METRICS.filter(keep).map((metric) => metric.code);

const FLOWS = codes((metric) => metric.inTime === 'ADDITIVE');
const STOCKS = codes((metric) => metric.inTime === 'SEMI_ADDITIVE');
const RATES = codes(isRate);

/** Cells of one reporter: some metrics, from the first to the last day of whole months. */
export interface CellScope {
  readonly reporterId: string;
  readonly metrics: readonly string[];
  readonly from: string;
  readonly to: string;
}

const INSERT = `INSERT INTO metric_cell (${COLUMNS}, generation)
  SELECT ${COLUMNS}, g.generation FROM (${FIGURE_CELLS}) AS cells CROSS JOIN unnest($8::integer[]) AS g(generation)`;

/** The first at or after a unit, along an index: "any with this unit" may be answered by reading the whole table. */
const FIRST_FROM = `WHERE x.reporter_id >= u.id ORDER BY x.reporter_id LIMIT 1`;

/** Everyone who has reported something; there may be tens of millions of cells. */
const REPORTERS = `SELECT u.id FROM org_unit u
  WHERE u.id IN ((SELECT x.reporter_id FROM observation x ${FIRST_FROM}), (SELECT x.reporter_id FROM event_span x ${FIRST_FROM}),
    (SELECT x.reporter_id FROM metric_cell x ${FIRST_FROM})) ORDER BY u.id`;

const REPORTER = `SELECT $1::uuid AS "reporterId",
    (SELECT coalesce(array_agg(DISTINCT metric), '{}') FROM observation WHERE reporter_id = $1) AS metrics,
    (SELECT coalesce(jsonb_agg(l), '[]') FROM (SELECT reporter_id AS "reporterId", unit_id AS "unitId",
        data_set AS "dataSet", min(period_from) AS "from", max(period_to) AS "to"
      FROM event_span WHERE reporter_id = $1 GROUP BY 1, 2, 3 ORDER BY 2, 3) AS l) AS logs`;

/** What a reporter has handed in: the metrics of its figures and the reach of its logs. */
export interface Reporter {
  readonly reporterId: string;
  readonly metrics: readonly string[];
  readonly logs: readonly LogScope[];
}

@Injectable()
export class RollupRepository {
  /** Writes the cells of reported figures anew, into each of these generations. */
  async refresh(tx: WriteTx, scope: CellScope, generations: readonly number[]): Promise<void> {
    const { reporterId, metrics, from, to } = scope;
    await tx.run(
      `DELETE FROM metric_cell WHERE reporter_id = $1 AND metric = ANY($2) AND period_from >= $3 AND period_to <= $4
         AND generation = ANY($5) AND origin <> 'RECORDS'`,
      [reporterId, metrics, from, to, generations],
    );
    await this.fill(tx, scope, generations);
  }

  /** Into generations that have nothing of the scope yet. */
  fill(tx: WriteTx, scope: CellScope, generations: readonly number[]): Promise<void> {
    const { reporterId, metrics, from, to } = scope;
    return tx.run(INSERT, [reporterId, metrics, FLOWS, STOCKS, RATES, from, to, generations]);
  }

  /** How many cells of a generation differ from what the figures give today. */
  async countDifferences(tx: ReadTx, scope: CellScope, generation: number): Promise<number> {
    const { reporterId, metrics, from, to } = scope;
    const rows = await tx.rows<{ n: number }>(COMPARE, [
      reporterId,
      metrics,
      FLOWS,
      STOCKS,
      RATES,
      from,
      to,
      generation,
    ]);
    return rows[0]?.n ?? 0;
  }

  async reporters(tx: ReadTx): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(REPORTERS);
    return rows.map(({ id }) => id);
  }

  async reporter(tx: ReadTx, reporterId: string): Promise<Reporter> {
    const [found] = await tx.rows<Reporter>(REPORTER, [reporterId]);
    return found ?? { reporterId, metrics: [], logs: [] };
  }

  /** The centers whose open time depends on that of the unit, in one order for all who lock them. */
  async centersAround(tx: ReadTx, unitId: string): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(CENTERS_AROUND, [unitId]);
    return rows.map(({ id }) => id);
  }

  /** What has been handed in of these centers, by whomever. */
  logsOf(
    tx: ReadTx,
    centers: readonly string[],
    dataSets: readonly DataSet[],
  ): Promise<LogScope[]> {
    return tx.rows<LogScope>(LOGS_OF, [centers, dataSets]);
  }

  /** How many cells of a generation are counted from no log at all. */
  async countStray(tx: ReadTx, reporterId: string, generation: number): Promise<number> {
    const [row] = await tx.rows<{ n: number }>(STRAY, [reporterId, generation]);
    return row?.n ?? 0;
  }
}
