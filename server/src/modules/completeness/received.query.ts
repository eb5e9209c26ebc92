import { Injectable } from '@nestjs/common';
import type { ReadTx } from '../../platform/database/database.js';
import type { Day, Period } from '../../platform/time/period.js';
import type { DataSet } from '../records/index.js';
import type { Claim } from './log-receipt.js';

export interface ClaimRow extends Claim {
  readonly unitId: string;
  readonly dataSet: DataSet;
}

/** What was handed in first of a log. */
export interface FirstRow {
  readonly unitId: string;
  readonly dataSet: DataSet;
  readonly from: Day;
  readonly at: string;
}

/** Figures of one month or fiscal year of a center and its spaces. */
export interface FiguresRow {
  readonly unitId: string;
  readonly grain: 'MONTH' | 'FISCAL_YEAR';
  readonly from: Day;
  readonly at: string;
  /** Those of the months asked about. */
  readonly metrics: readonly string[];
}

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** Days that were said anew stay with the day they were first said on. */
const SPANS = `(SELECT reporter_id, import_part_id, data_set, period_from, period_to, recorded_at, true AS current
    FROM event_span WHERE reporter_id = ANY($1)
  UNION ALL SELECT reporter_id, import_part_id, data_set, period_from, period_to, recorded_at, false
    FROM event_span_replaced WHERE reporter_id = ANY($1)) AS s`;

const CLAIMS = `SELECT s.reporter_id AS "unitId", s.data_set AS "dataSet", s.period_from AS "from", s.period_to AS "to",
    to_char(s.recorded_at AT TIME ZONE 'UTC', ${ISO}) AS at, s.current,
    EXISTS (SELECT FROM import_part p JOIN import_batch b ON b.id = p.batch_id
      WHERE p.reporter_id = s.reporter_id AND p.id = s.import_part_id AND b.layout = 'no-activity') AS nothing
  FROM ${SPANS} WHERE s.period_from <= $3 AND s.period_to >= $2`;

const FIRSTS = `SELECT s.reporter_id AS "unitId", s.data_set AS "dataSet", min(s.period_from) AS "from",
    to_char(min(s.recorded_at) AT TIME ZONE 'UTC', ${ISO}) AS at FROM ${SPANS} GROUP BY s.reporter_id, s.data_set`;

/** A figure that was said anew came in when it was first said. */
const FIGURES = `WITH place AS (SELECT * FROM unnest($1::uuid[], $2::uuid[]) AS p(id, center)),
  now_there AS (SELECT p.center, o.reporter_id, o.grain, o.period_from, o.metric, o.version, o.recorded_at
    FROM place p JOIN observation o ON o.unit_id = p.id
    WHERE o.current AND o.grain IN ('MONTH', 'FISCAL_YEAR') AND o.status <> 'MISSING'),
  before AS (SELECT p.center, o.grain, o.period_from, min(o.recorded_at) AS recorded_at
    FROM observation o JOIN place p ON p.id = o.unit_id
    WHERE o.reporter_id IN (SELECT reporter_id FROM now_there WHERE version > 1) AND NOT o.current AND NOT o.reverted
    GROUP BY p.center, o.grain, o.period_from)
  SELECT n.center AS "unitId", n.grain, n.period_from AS "from",
    to_char(least(min(n.recorded_at), min(b.recorded_at)) AT TIME ZONE 'UTC', ${ISO}) AS at,
    CASE WHEN n.period_from BETWEEN $3 AND $4 THEN array_agg(DISTINCT n.metric) ELSE '{}' END AS metrics
  FROM now_there n LEFT JOIN before b ON b.center = n.center AND b.grain = n.grain AND b.period_from = n.period_from
  GROUP BY n.center, n.grain, n.period_from`;

/** What came in, and when: one statement for each kind, however many units are asked about. */
@Injectable()
export class ReceivedQuery {
  claims(tx: ReadTx, unitIds: readonly string[], { from, to }: Period): Promise<ClaimRow[]> {
    return tx.rows<ClaimRow>(CLAIMS, [unitIds, from, to]);
  }

  firsts(tx: ReadTx, unitIds: readonly string[]): Promise<FirstRow[]> {
    return tx.rows<FirstRow>(FIRSTS, [unitIds]);
  }

  /** `places`: centers and their spaces, each with the center. */
  figures(
    tx: ReadTx,
    places: readonly { readonly id: string; readonly center: string }[],
    { from, to }: Period,
  ): Promise<FiguresRow[]> {
    const [ids, centers] = [places.map(({ id }) => id), places.map(({ center }) => center)];
    return tx.rows<FiguresRow>(FIGURES, [ids, centers, from, to]);
  }
}
