import { Injectable } from '@nestjs/common';
import type { ReadTx, SqlParam, WriteTx } from '../../../platform/database/database.js';
import type { OpenSpan } from '../../network/index.js';
import { BOOKING_CELLS } from './booking-cells.query.js';
import { CONSULTATION_CELLS } from './consultation-cells.query.js';
import type { LoggedMonth, LogScope, LogSpan } from './log-scope.js';
import { SESSION_CELLS } from './session-cells.query.js';

/** What the cells of a log are counted from, beside its events. */
export interface LogGround {
  readonly scope: LogScope;
  /** Of the center and, for bookings, of its spaces. */
  readonly months: readonly LoggedMonth[];
  /** For bookings: the open time of each covered day of each space. */
  readonly open: readonly OpenSpan[];
  readonly seats: readonly { readonly id: string; readonly seats: number | null }[];
}

const CELL_COLUMNS = `reporter_id, unit_id, metric, definition, breakdown, option, origin, grain, period_from,
  period_to, value, numerator, denominator, qualifier, status, coverage_from, coverage_to, as_of, note_ja, note_en,
  source_count, sources, counted_at`;

const CELLS_OF = {
  CONSULTATION: CONSULTATION_CELLS,
  BOOKING: BOOKING_CELLS,
  SESSION: SESSION_CELLS,
} as const;

/** Of which metrics the cells of each data set are; the codes of a domain begin with its name. */
const PREFIX = { CONSULTATION: 'consultation.', BOOKING: 'space.', SESSION: 'session.' } as const;

const SPANS = `SELECT period_from AS "from", period_to AS "to",
    to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at
  FROM event_span WHERE reporter_id = $1 AND unit_id = $2 AND data_set = $3
    AND period_from <= $5 AND period_to >= $4 ORDER BY period_from, period_to, id`;

/** Outside the months of the scope: sessions that follow one of them, or one that was there and is superseded. */
const FOLLOWED_IN = `WITH following AS MATERIALIZED (SELECT DISTINCT month, follows FROM session
    WHERE reporter_id = $1 AND unit_id = $2 AND active AND follows IS NOT NULL AND (month < $3 OR month > $4)),
  followed AS MATERIALIZED (SELECT DISTINCT number FROM session
    WHERE reporter_id = $1 AND unit_id = $2 AND month >= $3 AND month <= $4)
  SELECT DISTINCT month FROM following JOIN followed ON number = follows ORDER BY month`;

const DELETE = `DELETE FROM metric_cell WHERE reporter_id = $1 AND generation = ANY($2) AND unit_id = ANY($3)
  AND starts_with(metric, $4) AND period_from >= $5 AND period_from <= $6 AND origin = 'RECORDS'`;

@Injectable()
export class LogCellsRepository {
  spans(tx: ReadTx, { reporterId, unitId, dataSet, from, to }: LogScope): Promise<LogSpan[]> {
    return tx.rows<LogSpan>(SPANS, [reporterId, unitId, dataSet, from, to]);
  }

  /** Other months whose cells depend on the sessions of the scope. */
  async followedIn(tx: ReadTx, { reporterId, unitId, from, to }: LogScope): Promise<string[]> {
    const rows = await tx.rows<{ month: string }>(FOLLOWED_IN, [reporterId, unitId, from, to]);
    return rows.map(({ month }) => month);
  }

  /** Takes away what is there for the scope in these generations. */
  clear(
    tx: WriteTx,
    { reporterId, dataSet, from, to }: LogScope,
    generations: readonly number[],
    unitIds: readonly string[],
  ): Promise<void> {
    const params = [reporterId, generations, unitIds, PREFIX[dataSet], from, to];
    return tx.run(DELETE, params);
  }

  async write(tx: WriteTx, ground: LogGround, generation: number): Promise<void> {
    const sql = SELECT_INTO[ground.scope.dataSet];
    await tx.run(sql, [...toParams(ground), generation]);
  }

  /** How many stored cells of the published generation differ from what the log gives today. */
  async countDifferences(tx: ReadTx, ground: LogGround, generation: number): Promise<number> {
    const { dataSet, from, to } = ground.scope;
    const params = [...toParams(ground), generation, PREFIX[dataSet], from, to];
    const [row] = await tx.rows<{ n: number }>(COMPARE[dataSet], params);
    return row?.n ?? 0;
  }
}

const INSERT = `INSERT INTO metric_cell (${CELL_COLUMNS}, generation)`;

const SELECT_INTO = {
  CONSULTATION: `${INSERT} SELECT ${CELL_COLUMNS}, $14::integer FROM (${CELLS_OF.CONSULTATION}) AS cells`,
  BOOKING: `${INSERT} SELECT ${CELL_COLUMNS}, $14::integer FROM (${CELLS_OF.BOOKING}) AS cells`,
  SESSION: `${INSERT} SELECT ${CELL_COLUMNS}, $14::integer FROM (${CELLS_OF.SESSION}) AS cells`,
} as const;

const STORED = `SELECT ${CELL_COLUMNS} FROM metric_cell WHERE reporter_id = $1 AND generation = $14 AND unit_id = ANY($12)
  AND starts_with(metric, $15) AND period_from >= $16 AND period_from <= $17 AND origin = 'RECORDS'`;
const COUNT = `SELECT count(*)::integer AS n FROM`;
const MISSING = `EXCEPT ALL`;

const COMPARE = {
  CONSULTATION: `WITH fresh AS (SELECT ${CELL_COLUMNS} FROM (${CELLS_OF.CONSULTATION}) AS c), stored AS (${STORED})
    ${COUNT} ((TABLE fresh ${MISSING} TABLE stored) UNION ALL (TABLE stored ${MISSING} TABLE fresh)) AS x`,
  BOOKING: `WITH fresh AS (SELECT ${CELL_COLUMNS} FROM (${CELLS_OF.BOOKING}) AS c), stored AS (${STORED})
    ${COUNT} ((TABLE fresh ${MISSING} TABLE stored) UNION ALL (TABLE stored ${MISSING} TABLE fresh)) AS x`,
  SESSION: `WITH fresh AS (SELECT ${CELL_COLUMNS} FROM (${CELLS_OF.SESSION}) AS c), stored AS (${STORED})
    ${COUNT} ((TABLE fresh ${MISSING} TABLE stored) UNION ALL (TABLE stored ${MISSING} TABLE fresh)) AS x`,
} as const;

/** The same thirteen for every data set; a statement that has no use for one says so. */
function toParams({ scope, months, open, seats }: LogGround): SqlParam[] {
  return [
    scope.reporterId,
    scope.unitId,
    months.map(({ unitId }) => unitId),
    months.map(({ month }) => month),
    months.map(({ from }) => from),
    months.map(({ to }) => to),
    months.map(({ at }) => at),
    open.map(({ spaceId }) => spaceId),
    open.map(({ day }) => day),
    open.map(({ opens }) => opens),
    open.map(({ closes }) => closes),
    seats.map(({ id }) => id),
    seats.map((place) => place.seats),
  ];
}
