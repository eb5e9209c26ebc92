import type { ReadTx } from '../../../platform/database/database.js';
import type { Period } from '../../../platform/time/period.js';
import type { Cell } from '../cell.js';

export interface RecordsArgs {
  readonly metric: string;
  readonly unitIds: readonly string[];
  /** Those of them whose figures of two splits at once may be seen. */
  readonly crossedIds: readonly string[];
  /** The figure is of all of them; of an option without a disaggregation, in any list. */
  readonly options: readonly {
    readonly option: string;
    readonly disaggregation: string | null;
  }[];
  readonly period: Period;
  readonly first: number;
  readonly offset: number;
}

export interface RecordRow extends Omit<
  Cell,
  'origin' | 'sourceCount' | 'recordsLead' | 'countedAt'
> {
  readonly version: number;
  readonly total: number;
}

/** The reported figures within a period, each with its place in the document; one page. */
export function readRecords(tx: ReadTx, args: RecordsArgs): Promise<RecordRow[]> {
  return tx.rows<RecordRow>(
    `SELECT o.reporter_id AS "reporterId", o.unit_id AS "unitId", o.metric, o.definition, o.breakdown, o.option, o.grain,
       o.period_from AS "from", o.period_to AS "to", o.value::float8 AS value, o.numerator::float8 AS numerator,
       o.denominator::float8 AS denominator, o.qualifier, o.status, o.coverage_from AS "coverageFrom",
       o.coverage_to AS "coverageTo", o.as_of AS "asOf", o.note_ja AS "noteJa", o.note_en AS "noteEn", o.version,
       jsonb_build_array(jsonb_build_object('document', d.code, 'line', o.line, 'printed', o.printed, 'at',
         to_char(o.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))) AS sources,
       (count(*) OVER ())::integer AS total
     FROM observation o LEFT JOIN source_document d ON d.id = o.document_id
     WHERE o.unit_id = ANY($1) AND o.metric = $2 AND o.current AND o.period_from >= $3 AND o.period_to <= $4
       AND NOT EXISTS (SELECT FROM unnest($5::text[], $8::text[]) AS a(code, list) WHERE NOT EXISTS (
         SELECT FROM unnest(string_to_array(o.breakdown, ','), string_to_array(o.option, ',')) AS split(list, code)
         WHERE split.code = a.code AND (a.list IS NULL OR split.list = a.list)))
       AND (strpos(o.breakdown, ',') = 0 OR o.unit_id = ANY($9))
     ORDER BY o.period_from, o.period_to DESC, o.breakdown, o.option, o.reporter_id, o.id
     LIMIT $6 OFFSET $7`,
    [
      args.unitIds,
      args.metric,
      args.period.from,
      args.period.to,
      args.options.map(({ option }) => option),
      args.first,
      args.offset,
      args.options.map(({ disaggregation }) => disaggregation),
      args.crossedIds,
    ],
  );
}
