import { Injectable } from '@nestjs/common';
import type { ReadTx } from '../../platform/database/database.js';
import { findMetric, METRICS } from '../catalogue/index.js';
import type { RuleFigure } from './rules/figure-set.js';
import { PARTICIPANTS } from './rules/attendance-above-capacity.js';
import { BOOKINGS } from './rules/double-booking.js';
import type { DoubleBooking, FromLogs, FullSessions, MinutesOutside } from './rules/from-logs.js';
import { BOOKED, OUT_OF_HOURS } from './rules/out-of-hours.js';

interface MonthRow extends Omit<RuleFigure, 'metric'> {
  readonly metric: string;
}

/** The totals of months, counted from logs, as every answer is read. */
const MONTHS = `SELECT c.unit_id AS "unitId", c.metric, c.definition, c.breakdown, c.option, c.grain,
    c.period_from AS "from", c.period_to AS "to", c.value::float8 AS value, c.numerator::float8 AS numerator,
    c.denominator::float8 AS denominator, c.qualifier, c.status, NULL AS printed, NULL AS ordinal, c.coverage_from AS "coverageFrom",
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

/**
 * How many may take part. Of a hybrid session the room and the places online together: where one of the two has no
 * limit, nobody is too many. Else what is written is taken for all of it.
 */
const PLACES = `CASE WHEN s.format = 'hybrid' THEN s.capacity_in_person + s.capacity_online
  WHEN s.capacity_in_person IS NOT NULL OR s.capacity_online IS NOT NULL
    THEN coalesce(s.capacity_in_person, 0) + coalesce(s.capacity_online, 0) END`;

const FULL_SESSIONS = `SELECT s.unit_id AS "unitId", s.month AS "from",
    (s.month + interval '1 month' - interval '1 day')::date AS "to", count(*)::integer AS count,
    sum(s.participants)::integer AS people, sum(${PLACES})::integer AS places
  FROM session s WHERE s.reporter_id = $1 AND s.active AND s.participants > ${PLACES}
  GROUP BY s.unit_id, s.month ORDER BY s.unit_id, s.month`;

/** Of the center, whose minutes are those of its spaces. A month of which nobody knows the hours has none outside. */
const MINUTES_OUTSIDE = `SELECT c.unit_id AS "unitId", c.period_from AS "from", c.period_to AS "to",
    c.value::float8 AS outside, b.value::float8 AS booked
  FROM metric_cell c JOIN metric_cell b ON b.reporter_id = c.reporter_id AND b.generation = c.generation
    AND b.unit_id = c.unit_id AND b.metric = $3 AND b.grain = c.grain AND b.period_from = c.period_from
    AND b.breakdown = c.breakdown AND b.option = c.option AND b.definition = c.definition AND b.origin = c.origin
    JOIN org_unit u ON u.id = c.unit_id AND u.level <> 'SPACE'
  WHERE c.reporter_id = $1 AND c.generation = (SELECT published FROM cell_generation) AND c.metric = $2
    AND c.grain = 'MONTH' AND c.breakdown = '' AND c.origin = 'RECORDS' AND c.value > 0
  ORDER BY c.unit_id, c.period_from`;

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
    const fullSessions = isAsked(PARTICIPANTS)
      ? await tx.rows<FullSessions>(FULL_SESSIONS, [reporterId])
      : [];
    const minutesOutside = isAsked(OUT_OF_HOURS)
      ? await tx.rows<MinutesOutside>(MINUTES_OUTSIDE, [reporterId, OUT_OF_HOURS, BOOKED])
      : [];
    return { months, doubleBookings, fullSessions, minutesOutside };
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
