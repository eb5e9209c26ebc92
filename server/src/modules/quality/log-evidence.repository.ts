import { Injectable } from '@nestjs/common';
import type { ReadTx } from '../../platform/database/database.js';
import { findMetric, METRICS } from '../catalogue/index.js';
import type { RuleFigure } from './rules/figure-set.js';
import { BOOKINGS } from './rules/double-booking.js';
import type { DoubleBooking, FromLogs } from './rules/from-logs.js';

interface MonthRow extends Omit<RuleFigure, 'metric'> {
  readonly metric: string;
}

/** The totals of months, counted from logs, as every answer is read. */
const MONTHS = `SELECT c.unit_id AS "unitId", c.metric, c.definition, c.breakdown, c.option, c.grain,
    c.period_from AS "from", c.period_to AS "to", c.value::float8 AS value, c.denominator::float8 AS denominator,
    c.qualifier, c.status, NULL AS printed, NULL AS ordinal, c.coverage_from AS "coverageFrom",
    c.coverage_to AS "coverageTo"
  FROM metric_cell c
  WHERE c.reporter_id = $1 AND c.generation = (SELECT published FROM cell_generation) AND c.metric = ANY($2)
    AND c.grain = 'MONTH' AND c.breakdown = '' AND c.origin = 'RECORDS'`;

/** A booking of several spaces is in conflict where another has the space, not in the others it would have taken. */
const DOUBLE_BOOKINGS = `SELECT u.space_id AS "unitId", u.month AS "from",
    (u.month + interval '1 month' - interval '1 day')::date AS "to", count(*)::integer AS count
  FROM booking b JOIN space_use u ON u.reporter_id = b.reporter_id AND u.booking_id = b.id
  WHERE b.reporter_id = $1 AND NOT b.active AND NOT b.superseded AND b.state <> 'CANCELLED'
    AND EXISTS (SELECT FROM space_use w WHERE w.reporter_id = u.reporter_id AND w.space_id = u.space_id
      AND w.during && u.during AND w.active)
  GROUP BY u.space_id, u.month ORDER BY u.space_id, u.month`;

/** Only what adds up has a total of a month that says by itself how much there was. */
const TOTALS = METRICS.filter(({ inTime }) => inTime === 'ADDITIVE').map(({ code }) => code);

@Injectable()
export class LogEvidenceRepository {
  /** What the logs of a reporter say about some metrics; null: all. */
  async find(tx: ReadTx, reporterId: string, metrics: readonly string[] | null): Promise<FromLogs> {
    const isAsked = (code: string): boolean => metrics === null || metrics.includes(code);
    const codes = TOTALS.filter(isAsked);
    const months = codes.length > 0 ? await this.months(tx, reporterId, codes) : [];
    const doubleBookings = isAsked(BOOKINGS)
      ? await tx.rows<DoubleBooking>(DOUBLE_BOOKINGS, [reporterId])
      : [];
    return { months, doubleBookings };
  }

  private async months(
    tx: ReadTx,
    reporterId: string,
    metrics: readonly string[],
  ): Promise<RuleFigure[]> {
    const rows = await tx.rows<MonthRow>(MONTHS, [reporterId, metrics]);
    return rows.flatMap((row) => {
      const metric = findMetric(row.metric);
      return metric ? [{ ...row, metric }] : [];
    });
  }
}
