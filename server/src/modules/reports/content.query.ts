import { Injectable } from '@nestjs/common';
import type { ReadTx } from '../../platform/database/database.js';
import type { Period } from '../../platform/time/period.js';
import { type DataSetName, isOfYear, LOG_OF } from './data-set.js';
import type { Which } from './report.repository.js';
import type { Total } from './totals.js';

/** A unit whose figures are part of the reports of a center: itself, or one of its spaces. */
export interface Place {
  readonly id: string;
  readonly center: string;
}

/** The totals of one report. */
export interface TotalsOf extends Total {
  readonly center: string;
  readonly from: string;
}

const CELL = `c.unit_id AS "unitId", c.metric, c.definition, c.breakdown, c.option, trim_scale(c.value)::text AS value,
  trim_scale(c.numerator)::text AS numerator, trim_scale(c.denominator)::text AS denominator, c.status`;

const PUBLISHED = `c.generation = (SELECT published FROM cell_generation)`;

/** What a log counts for its center, in total, in the months from $3 to $4; codes begin with $2. */
const OF_LOG = `SELECT c.unit_id AS center, c.period_from AS "from", ${CELL} FROM metric_cell c
  WHERE c.reporter_id = ANY($1) AND c.unit_id = c.reporter_id AND ${PUBLISHED} AND starts_with(c.metric, $2)
    AND c.grain = 'MONTH' AND c.breakdown = '' AND c.period_from >= $3 AND c.period_from <= $4 AND c.origin = 'RECORDS'`;

/** Every figure of the months or years ($5) that begin from $3 to $4, of centers and their spaces, whoever reported it. */
const OF_FIGURES = `SELECT p.center, c.period_from AS "from", ${CELL}
  FROM unnest($1::uuid[], $2::uuid[]) AS p(id, center) JOIN metric_cell c ON c.unit_id = p.id
  WHERE ${PUBLISHED} AND c.grain = $5 AND c.period_from >= $3 AND c.period_from <= $4 AND c.origin <> 'RECORDS'`;

const ANY_FIGURE = `SELECT EXISTS (SELECT FROM observation WHERE unit_id = ANY($1) AND current AND grain = $2
    AND period_from = $3 AND status <> 'MISSING') AS "isThere"`;

/** Days of a log that no import says anything of. */
const UNSAID_DAYS = `SELECT count(*)::integer AS n FROM generate_series($3::timestamp, $4::timestamp, interval '1 day') AS d(day)
  WHERE NOT EXISTS (SELECT FROM event_span s WHERE s.reporter_id = $1 AND s.unit_id = $1 AND s.data_set = $2
    AND s.period_from <= d.day AND s.period_to >= d.day)`;

/** What is in a report: from the cells every answer is read from, and from what was handed in. */
@Injectable()
export class ContentQuery {
  /** `places`: the centers and their spaces, of reports that begin within the period. */
  totals(
    tx: ReadTx,
    dataSet: DataSetName,
    places: readonly Place[],
    { from, to }: Period,
  ): Promise<TotalsOf[]> {
    const log = LOG_OF[dataSet];
    const centers = places.map(({ center }) => center);
    if (log !== null) {
      const codes = `${log === 'BOOKING' ? 'space' : log.toLowerCase()}.`;
      return tx.rows<TotalsOf>(OF_LOG, [[...new Set(centers)], codes, from, to]);
    }
    const grain = isOfYear(dataSet) ? 'FISCAL_YEAR' : 'MONTH';
    const ids = places.map(({ id }) => id);
    return tx.rows<TotalsOf>(OF_FIGURES, [ids, centers, from, to, grain]);
  }

  /** `open`: the days of the period on which the center was there. */
  async isThere(
    tx: ReadTx,
    { unitId, dataSet, period }: Which,
    places: readonly Place[],
    open: Period,
  ): Promise<boolean> {
    const log = LOG_OF[dataSet];
    if (log !== null) {
      const [row] = await tx.rows<{ n: number }>(UNSAID_DAYS, [unitId, log, open.from, open.to]);
      return row?.n === 0;
    }
    const grain = isOfYear(dataSet) ? 'FISCAL_YEAR' : 'MONTH';
    const ids = places.map(({ id }) => id);
    const [row] = await tx.rows<{ isThere: boolean }>(ANY_FIGURE, [ids, grain, period.from]);
    return row?.isThere ?? false;
  }
}
