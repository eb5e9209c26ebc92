import type { ReadTx } from '../../../platform/database/database.js';
import type { Period } from '../../../platform/time/period.js';
import type { CenterDays } from './events.query.js';

/** A session of a log, with the attendance of the one it follows. */
export interface LoggedSession {
  readonly id: string;
  readonly unitId: string;
  readonly day: string;
  readonly number: string | null;
  readonly format: string | null;
  readonly room: number | null;
  readonly online: number | null;
  readonly participants: number | null;
  readonly groups: number | null;
  /** Number of the session it follows, where that one is in the log. */
  readonly follows: string | null;
  readonly before: number | null;
  readonly at: string;
}

/** The same session is followed as where cells are counted: a later one or itself is none. */
const LOGGED = `SELECT e.id, e.unit_id AS "unitId", e.day, e.number, e.format, e.capacity_in_person AS room,
    e.capacity_online AS online, e.participants, e.groups, f.number AS follows, f.participants AS before,
    to_char(e.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at
  FROM unnest($1::uuid[], $2::date[], $3::date[]) AS u(id, first, last)
  JOIN session e ON e.reporter_id = u.id AND e.unit_id = u.id AND e.active AND e.day >= u.first AND e.day <= u.last
    AND e.month >= date_trunc('month', u.first)::date AND e.month <= u.last AND e.programme = $4
  LEFT JOIN LATERAL (SELECT f.number, f.participants FROM session f WHERE f.reporter_id = e.reporter_id
    AND f.unit_id = e.unit_id AND f.active AND f.number = e.follows AND f.id <> e.id AND f.day <= e.day
    ORDER BY f.day, f.id LIMIT 1) AS f ON true
  ORDER BY e.day, e.unit_id, e.id LIMIT $5`;

export function readLoggedSessions(
  tx: ReadTx,
  centers: readonly CenterDays[],
  programme: string,
  most: number,
): Promise<LoggedSession[]> {
  return tx.rows<LoggedSession>(LOGGED, [
    centers.map(({ id }) => id),
    centers.map(({ from }) => from),
    centers.map(({ to }) => to),
    programme,
    most,
  ]);
}

const WITH_LOG = `SELECT DISTINCT u.id FROM unnest($1::uuid[], $2::date[], $3::date[]) AS u(id, first, last)
  JOIN event_span e ON e.reporter_id = u.id AND e.unit_id = u.id AND e.data_set = 'SESSION'
    AND e.period_from <= u.last AND e.period_to >= u.first`;

/** Which of the centers handed in a log of sessions for one of its days. */
export async function centersWithLog(
  tx: ReadTx,
  centers: readonly CenterDays[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ id: string }>(WITH_LOG, [
    centers.map(({ id }) => id),
    centers.map(({ from }) => from),
    centers.map(({ to }) => to),
  ]);
  return new Set(rows.map(({ id }) => id));
}

/** A day something was reported of. */
export interface ReportedDay {
  readonly unitId: string;
  readonly day: string;
}

const REPORTED = `SELECT DISTINCT o.unit_id AS "unitId", o.period_from AS day FROM observation o
  WHERE o.unit_id = ANY($1) AND o.metric = ANY($2) AND o.current AND o.grain = 'DAY'
    AND o.period_from >= $3 AND o.period_to <= $4
    AND EXISTS (SELECT FROM unnest(string_to_array(o.breakdown, ','), string_to_array(o.option, ','))
      AS split(list, code) WHERE split.list = 'programme' AND split.code = $5)
  ORDER BY day, "unitId" LIMIT $6`;

export interface ReportedDaysArgs {
  readonly unitIds: readonly string[];
  readonly metrics: readonly string[];
  readonly period: Period;
  readonly programme: string;
  readonly most: number;
}

/** The single days for which reports name the programme. */
export function readReportedDays(tx: ReadTx, args: ReportedDaysArgs): Promise<ReportedDay[]> {
  const { unitIds, metrics, period, programme, most } = args;
  return tx.rows<ReportedDay>(REPORTED, [
    unitIds,
    metrics,
    period.from,
    period.to,
    programme,
    most,
  ]);
}
