import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../platform/database/database.js';
import type { Grain, Period } from '../../platform/time/period.js';
import type { DataSet } from '../records/index.js';
import type { DataSetName } from './data-set.js';
import type { Place } from './content.query.js';

/** A report that does not change, and who said so. */
export interface LockedReport extends Period {
  readonly unitId: string;
  readonly dataSet: DataSetName;
  readonly approvedBy: string;
  readonly approvedAt: Date;
}

/** Where a reported figure stands. */
export interface FigurePlace {
  readonly unitId: string;
  readonly grain: Grain;
  readonly periodFrom: string;
}

/** Some days of the log of a center. */
export interface LogDays extends Period {
  readonly unitId: string;
  readonly dataSet: DataSet;
}

/** Those who change what is in reports hold it together; whoever approves one of them holds it alone. */
const CHANGE = `SELECT pg_advisory_xact_lock_shared(hashtextextended('report ' || id, 0))
  FROM (SELECT id FROM unnest($1::text[]) AS u(id) ORDER BY id) AS units`;

const CLOSE = `SELECT pg_try_advisory_xact_lock(hashtextextended('report ' || $1::text, 0)) AS mine`;

const LOCKED = `SELECT r.unit_id AS "unitId", r.data_set AS "dataSet", r.period_from AS "from", r.period_to AS "to",
    v.by_name AS "approvedBy", v.at AS "approvedAt"
  FROM report r CROSS JOIN LATERAL (SELECT by_name, at FROM report_version v WHERE v.unit_id = r.unit_id
    AND v.data_set = r.data_set AND v.period_from = r.period_from AND v.state = 'APPROVED' ORDER BY v.id DESC LIMIT 1) AS v
  WHERE r.unit_id = ANY($1) AND r.state IN ('APPROVED', 'PUBLISHED') AND r.period_from <= $3 AND r.period_to >= $2
  ORDER BY r.period_from, r.data_set`;

/** A space belongs to the first unit above it that is none. */
const CENTERS = `WITH RECURSIVE up AS (
    SELECT id AS place, id, parent_id, level FROM org_unit WHERE id = ANY($1)
    UNION ALL SELECT up.place, u.id, u.parent_id, u.level FROM up JOIN org_unit u ON u.id = up.parent_id
    WHERE up.level = 'SPACE')
  SELECT place AS id, id AS center FROM up WHERE level = 'CENTER'`;

const FIGURES_OF_PART = `SELECT DISTINCT unit_id AS "unitId", grain, period_from AS "periodFrom" FROM observation
  WHERE reporter_id = $1 AND import_part_id = $2`;

const DAYS_OF_PART = `SELECT unit_id AS "unitId", data_set AS "dataSet", period_from AS "from", period_to AS "to"
  FROM event_span WHERE reporter_id = $1 AND import_part_id = $2`;

const ROWS_OF = {
  CONSULTATION: `SELECT count(*) AS n, sum(hashtextextended(ROW(e.number, e.day, e.topics, e.channel, e.client_type,
      e.referral, e.field, e.outcome, e.minutes)::text, 0)) AS rows
    FROM consultation e WHERE e.reporter_id = $1 AND e.unit_id = $1 AND e.month = ANY($2) AND e.active`,
  SESSION: `SELECT count(*) AS n, sum(hashtextextended(ROW(e.number, e.day, e.programme, e.format, e.capacity_in_person,
      e.capacity_online, e.participants, e.groups, e.follows)::text, 0)) AS rows
    FROM session e WHERE e.reporter_id = $1 AND e.unit_id = $1 AND e.month = ANY($2) AND e.active`,
  BOOKING: `SELECT count(*) AS n, sum(hashtextextended(ROW(e.number, e.day, e.active, e.starts_at, e.ends_at, e.mode,
      e.purpose, e.users, e.state, ARRAY(SELECT u.space_id FROM space_use u WHERE u.reporter_id = e.reporter_id
        AND u.booking_id = e.id ORDER BY u.space_id))::text, 0)) AS rows
    FROM booking e WHERE e.reporter_id = $1 AND e.unit_id = $1 AND e.month = ANY($2)
      AND (e.active OR (NOT e.active AND NOT e.superseded))`,
} as const satisfies Readonly<Record<DataSet, string>>;

/** Days of the months of which an import says something. */
const SAID_DAYS = `SELECT count(DISTINCT d.day) AS said FROM unnest($2::date[]) AS m(month)
    CROSS JOIN LATERAL generate_series(m.month, m.month + interval '1 month' - interval '1 day', interval '1 day') AS d(day)
    JOIN event_span s ON s.reporter_id = $1 AND s.unit_id = $1 AND s.data_set = $3
      AND s.period_from <= d.day AND s.period_to >= d.day`;

const DIGESTS = {
  CONSULTATION: `SELECT row_to_json(x)::text AS digest FROM ((${ROWS_OF.CONSULTATION}) AS r CROSS JOIN (${SAID_DAYS}) AS s) AS x`,
  SESSION: `SELECT row_to_json(x)::text AS digest FROM ((${ROWS_OF.SESSION}) AS r CROSS JOIN (${SAID_DAYS}) AS s) AS x`,
  BOOKING: `SELECT row_to_json(x)::text AS digest FROM ((${ROWS_OF.BOOKING}) AS r CROSS JOIN (${SAID_DAYS}) AS s) AS x`,
} as const satisfies Readonly<Record<DataSet, string>>;

/** What is closed, and what is in it. */
@Injectable()
export class ReportLockRepository {
  /** Nobody approves a report of these centers until the transaction ends. */
  async change(tx: WriteTx, centers: readonly string[]): Promise<void> {
    await tx.rows(CHANGE, [[...new Set(centers)]]);
  }

  /** False while somebody is changing what is in a report of the center; else nobody can until the transaction ends. */
  async close(tx: WriteTx, center: string): Promise<boolean> {
    const [row] = await tx.rows<{ mine: boolean }>(CLOSE, [center]);
    return row?.mine ?? false;
  }

  locked(tx: ReadTx, centers: readonly string[], { from, to }: Period): Promise<LockedReport[]> {
    return tx.rows<LockedReport>(LOCKED, [[...new Set(centers)], from, to]);
  }

  /** The centers that units belong to; a city has none. */
  async centersOf(tx: ReadTx, unitIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.rows<Place>(CENTERS, [[...new Set(unitIds)]]);
    return new Map(rows.map(({ id, center }) => [id, center]));
  }

  /** What one reporter brought with a file. */
  figuresOf(tx: ReadTx, reporterId: string, partId: string): Promise<FigurePlace[]> {
    return tx.rows<FigurePlace>(FIGURES_OF_PART, [reporterId, partId]);
  }

  daysOf(tx: ReadTx, reporterId: string, partId: string): Promise<LogDays[]> {
    return tx.rows<LogDays>(DAYS_OF_PART, [reporterId, partId]);
  }

  /** Stands for the rows of whole months of a log and for the days it is of: another text, something else. */
  async digest(
    tx: ReadTx,
    { unitId, dataSet }: LogDays,
    months: readonly string[],
  ): Promise<string> {
    const params = [unitId, months, dataSet];
    const [row] = await tx.rows<{ digest: string }>(DIGESTS[dataSet], params);
    return row?.digest ?? '';
  }
}
