import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../platform/database/database.js';
import { METRICS, isRate } from '../catalogue/index.js';

const COLUMNS = `reporter_id, unit_id, metric, definition, breakdown, option, origin, grain, period_from, period_to, value,
  numerator, denominator, qualifier, status, coverage_from, coverage_to, as_of, note_ja, note_en, source_count, sources`;

/** A source as a cell carries it; text keys so that a rebuild gives the same bytes. */
const SOURCE = `jsonb_build_object('document', d.code, 'line', o.line, 'printed', o.printed,
  'at', to_char(o.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))`;

/**
 * The cells of a reporter ($1) and its metrics ($2) within whole months ($6 to $7), from its current figures. A figure is its own cell;
 * figures of single days are joined to months: flows ($3) summed, stocks ($4) by their last, rates ($5)
 * only where their parts are known.
 */
const CELLS = `
  SELECT o.reporter_id, o.unit_id, o.metric, o.definition, o.breakdown, o.option, 'FIGURE' AS origin, o.grain,
    o.period_from, o.period_to, trim_scale(o.value) AS value, trim_scale(o.numerator) AS numerator,
    trim_scale(o.denominator) AS denominator, o.qualifier, o.status, o.coverage_from, o.coverage_to, o.as_of,
    o.note_ja, o.note_en, 1 AS source_count, jsonb_build_array(${SOURCE}) AS sources
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
    jsonb_path_query_array(jsonb_agg(${SOURCE} ORDER BY o.period_from), '$[0 to 2]')
  FROM observation o LEFT JOIN source_document d ON d.id = o.document_id
  WHERE o.reporter_id = $1 AND o.metric = ANY($2) AND o.current AND o.period_from >= $6 AND o.period_to <= $7 AND o.grain = 'DAY' AND o.value IS NOT NULL
    AND (o.metric = ANY($3) OR o.metric = ANY($4) OR (o.metric = ANY($5) AND o.denominator IS NOT NULL))
  GROUP BY o.reporter_id, o.unit_id, o.metric, o.definition, o.breakdown, o.option, date_trunc('month', o.period_from)`;

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

@Injectable()
export class RollupRepository {
  async refresh(tx: WriteTx, scope: CellScope): Promise<void> {
    const { reporterId, metrics, from, to } = scope;
    await tx.run(
      `DELETE FROM metric_cell
       WHERE reporter_id = $1 AND metric = ANY($2) AND period_from >= $3 AND period_to <= $4`,
      [reporterId, metrics, from, to],
    );
    await tx.run(
      `INSERT INTO metric_cell (${COLUMNS}) SELECT ${COLUMNS} FROM (${CELLS}) AS cells`,
      [reporterId, metrics, FLOWS, STOCKS, RATES, from, to],
    );
  }

  /** How many cells differ from what the figures give today. */
  async countDifferences(tx: ReadTx, scope: CellScope): Promise<number> {
    const { reporterId, metrics, from, to } = scope;
    const stored = `SELECT ${COLUMNS} FROM metric_cell WHERE reporter_id = $1 AND metric = ANY($2)`;
    const fresh = `SELECT ${COLUMNS} FROM (${CELLS}) AS cells`;
    const rows = await tx.rows<{ n: number }>(
      `SELECT count(*)::integer AS n
       FROM (((${stored}) EXCEPT ALL (${fresh})) UNION ALL ((${fresh}) EXCEPT ALL (${stored}))) AS x`,
      [reporterId, metrics, FLOWS, STOCKS, RATES, from, to],
    );
    return rows[0]?.n ?? 0;
  }

  /** Everyone who has figures or cells, with the metrics concerned. */
  reporters(tx: ReadTx): Promise<{ reporterId: string; metrics: string[] }[]> {
    return tx.rows(
      `SELECT reporter_id AS "reporterId", array_agg(DISTINCT metric) AS metrics
       FROM (SELECT reporter_id, metric FROM observation UNION SELECT reporter_id, metric FROM metric_cell) AS x
       GROUP BY reporter_id ORDER BY reporter_id`,
    );
  }
}
