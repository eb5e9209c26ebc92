import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import type { DataSet } from './event.js';
import type { LogScope } from './event.repository.js';

/** How the rows of a log stand to those that were there for its days. */
export interface Difference {
  /** On both sides. */
  readonly unchanged: number;
  /** In the log only. */
  readonly come: number;
  /** Stored only. */
  readonly gone: number;
  /** Of both: the same number with another content. */
  readonly changed: number;
}

/** What every event has, in the order of `logLines`. */
const HEAD = `reporter_id, import_part_id, unit_id, recorded_at, id, number, day, month, active`;
/** The same up to whether it counts, of a row that comes back: it keeps the import that brought it. */
const BEFORE = `reporter_id, import_part_id, unit_id, recorded_at, gen_random_uuid(), number, day, month`;
const OF_CONSULTATION = 'topics, channel, client_type, referral, field, outcome, minutes';
const OF_BOOKING = 'starts_at, ends_at, mode, purpose, users, state';
const OF_SESSION =
  'programme, format, capacity_in_person, capacity_online, participants, groups, follows';

/** Stored rows of a unit ($2) for some days ($3 to $4), along the index of months. */
const STORED = `s.reporter_id = $1 AND s.unit_id = $2 AND s.day >= $3 AND s.day <= $4
  AND s.month >= date_trunc('month', $3::date)::date AND s.month <= $4`;
/** Neither superseded: one is counted; one is cancelled or in conflict. Each has its index. */
const KEPT = `(s.active OR (NOT s.active AND NOT s.superseded))`;
const CONTENT = `row_number() OVER (PARTITION BY content COLLATE "C" ORDER BY id) AS n`;

interface Statements {
  readonly stage: string;
  readonly copyStage: string;
  /** Into the table itself; null where more than one table is filled. */
  readonly copy: string | null;
  readonly any: string;
  readonly old: string;
  readonly fresh: string;
  /** Into the stage: what there was before an import ($5). */
  readonly before: string;
  readonly supersede: readonly string[];
  readonly insert: readonly string[];
}

const STATEMENTS = {
  CONSULTATION: {
    stage: `CREATE TEMP TABLE log_row (LIKE consultation) ON COMMIT DROP`,
    copyStage: `COPY log_row (${HEAD}, ${OF_CONSULTATION}) FROM STDIN`,
    copy: `COPY consultation (${HEAD}, ${OF_CONSULTATION}) FROM STDIN`,
    any: `SELECT EXISTS (SELECT FROM consultation s WHERE ${STORED} AND s.active) AS "isThere"`,
    old: `INSERT INTO log_old SELECT id, number, day, content, ${CONTENT} FROM (
      SELECT id, number, day, ROW(number, day, ${OF_CONSULTATION})::text AS content
      FROM consultation s WHERE ${STORED} AND s.active) AS stored`,
    fresh: `INSERT INTO log_new SELECT id, content, ${CONTENT} FROM (
      SELECT id, ROW(number, day, ${OF_CONSULTATION})::text AS content FROM log_row) AS fresh`,
    before: `INSERT INTO log_row (${HEAD}, ${OF_CONSULTATION})
      SELECT ${BEFORE}, true, ${OF_CONSULTATION} FROM consultation s WHERE ${STORED}
        AND ((s.active AND s.import_part_id <> $5) OR s.superseded_by = $5)`,
    supersede: [
      `UPDATE consultation s SET active = false, superseded_by = $2 FROM log_old o WHERE s.reporter_id = $1 AND s.id = o.id`,
    ],
    insert: [
      `INSERT INTO consultation (${HEAD}, ${OF_CONSULTATION}) SELECT ${HEAD}, ${OF_CONSULTATION}
       FROM log_row WHERE reporter_id = $1`,
    ],
  },
  SESSION: {
    stage: `CREATE TEMP TABLE log_row (LIKE session) ON COMMIT DROP`,
    copyStage: `COPY log_row (${HEAD}, ${OF_SESSION}) FROM STDIN`,
    copy: `COPY session (${HEAD}, ${OF_SESSION}) FROM STDIN`,
    any: `SELECT EXISTS (SELECT FROM session s WHERE ${STORED} AND s.active) AS "isThere"`,
    old: `INSERT INTO log_old SELECT id, number, day, content, ${CONTENT} FROM (
      SELECT id, number, day, ROW(number, day, ${OF_SESSION})::text AS content
      FROM session s WHERE ${STORED} AND s.active) AS stored`,
    fresh: `INSERT INTO log_new SELECT id, content, ${CONTENT} FROM (
      SELECT id, ROW(number, day, ${OF_SESSION})::text AS content FROM log_row) AS fresh`,
    before: `INSERT INTO log_row (${HEAD}, ${OF_SESSION})
      SELECT ${BEFORE}, true, ${OF_SESSION} FROM session s WHERE ${STORED}
        AND ((s.active AND s.import_part_id <> $5) OR s.superseded_by = $5)`,
    supersede: [
      `UPDATE session s SET active = false, superseded_by = $2 FROM log_old o WHERE s.reporter_id = $1 AND s.id = o.id`,
    ],
    insert: [
      `INSERT INTO session (${HEAD}, ${OF_SESSION}) SELECT ${HEAD}, ${OF_SESSION}
       FROM log_row WHERE reporter_id = $1`,
    ],
  },
  BOOKING: {
    stage: `CREATE TEMP TABLE log_row (LIKE booking INCLUDING DEFAULTS, space_ids uuid[] NOT NULL) ON COMMIT DROP`,
    copyStage: `COPY log_row (${HEAD}, ${OF_BOOKING}, space_ids) FROM STDIN`,
    copy: null,
    any: `SELECT EXISTS (SELECT FROM booking s WHERE ${STORED} AND ${KEPT}) AS "isThere"`,
    old: `INSERT INTO log_old SELECT id, number, day, content, ${CONTENT} FROM (
      SELECT id, number, day, ROW(number, day, ${OF_BOOKING}, ARRAY(SELECT u.space_id FROM space_use u
        WHERE u.reporter_id = s.reporter_id AND u.booking_id = s.id ORDER BY u.space_id))::text AS content
      FROM booking s WHERE ${STORED} AND ${KEPT}) AS stored`,
    fresh: `INSERT INTO log_new SELECT id, content, ${CONTENT} FROM (
      SELECT id, ROW(number, day, ${OF_BOOKING}, space_ids)::text AS content FROM log_row) AS fresh`,
    before: `INSERT INTO log_row (${HEAD}, ${OF_BOOKING}, space_ids)
      SELECT ${BEFORE}, s.state <> 'CANCELLED', ${OF_BOOKING}, ARRAY(SELECT u.space_id FROM space_use u
        WHERE u.reporter_id = s.reporter_id AND u.booking_id = s.id ORDER BY u.space_id)
      FROM booking s WHERE ${STORED} AND ((${KEPT} AND s.import_part_id <> $5) OR s.superseded_by = $5)`,
    supersede: [
      `UPDATE booking s SET active = false, superseded = true, superseded_by = $2 FROM log_old o WHERE s.reporter_id = $1 AND s.id = o.id`,
      `UPDATE space_use u SET active = false FROM log_old o, booking s WHERE u.reporter_id = $1 AND u.booking_id = o.id
         AND s.reporter_id = $1 AND s.id = o.id AND s.superseded_by = $2`,
    ],
    insert: [
      `INSERT INTO booking (${HEAD}, ${OF_BOOKING}) SELECT ${HEAD}, ${OF_BOOKING} FROM log_row WHERE reporter_id = $1`,
      `INSERT INTO space_use (reporter_id, booking_id, space_id, unit_id, day, month, starts_at, ends_at, during, active)
       SELECT reporter_id, id, unnest(space_ids), unit_id, day, month, starts_at, ends_at,
         tsrange(day + make_interval(mins => starts_at), day + make_interval(mins => ends_at)), active
       FROM log_row WHERE reporter_id = $1`,
    ],
  },
} as const satisfies Readonly<Record<DataSet, Statements>>;

const OLD = `CREATE TEMP TABLE log_old (id uuid NOT NULL, number text, day date NOT NULL, content text COLLATE "C" NOT NULL,
  n bigint NOT NULL) ON COMMIT DROP`;
const NEW = `CREATE TEMP TABLE log_new (id uuid NOT NULL, content text COLLATE "C" NOT NULL, n bigint NOT NULL) ON COMMIT DROP`;

/** Rows with the same content are the same event, as often as both sides have it; what is left differs. */
const MATCH = `WITH same AS (SELECT o.id AS old_id, n.id AS new_id FROM log_old o JOIN log_new n USING (content, n)),
    stays AS (DELETE FROM log_old USING same WHERE id = old_id),
    known AS (DELETE FROM log_row USING same WHERE id = new_id)
  SELECT count(*)::integer AS unchanged FROM same`;

const COUNT = `WITH gone AS (SELECT number, count(*) AS n FROM log_old WHERE number IS NOT NULL GROUP BY number),
    come AS (SELECT number, count(*) AS n FROM log_row WHERE number IS NOT NULL GROUP BY number)
  SELECT (SELECT count(*)::integer FROM log_row) AS come, (SELECT count(*)::integer FROM log_old) AS gone,
    (SELECT coalesce(sum(least(gone.n, come.n)), 0)::integer FROM gone JOIN come USING (number)) AS changed`;

/** The rows of a log beside those that are stored, in tables of the transaction. */
@Injectable()
export class LogStageRepository {
  /** Whether a row of the log's days is stored that is not superseded. */
  async hasStored(tx: ReadTx, scope: LogScope): Promise<boolean> {
    const [row] = await tx.rows<{ isThere: boolean }>(STATEMENTS[scope.dataSet].any, of(scope));
    return row?.isThere ?? false;
  }

  /** Straight into the table: how many rows. Null where the log has to be looked at before it is stored. */
  async copy(tx: WriteTx, dataSet: DataSet, lines: Iterable<string>): Promise<number | null> {
    const { copy } = STATEMENTS[dataSet];
    return copy === null ? null : tx.copy(copy, lines);
  }

  /** Sets the rows out beside the stored ones; `drop` takes them away. */
  async fill(tx: WriteTx, dataSet: DataSet, lines: Iterable<string>): Promise<number> {
    await tx.run(STATEMENTS[dataSet].stage);
    await tx.run(OLD);
    return tx.copy(STATEMENTS[dataSet].copyStage, lines);
  }

  /** Sets out what was stored before an import: the rows it left as they were, and those it took the place of. */
  async fillBefore(tx: WriteTx, scope: LogScope, partId: string): Promise<void> {
    await tx.run(STATEMENTS[scope.dataSet].stage);
    await tx.run(OLD);
    await tx.run(STATEMENTS[scope.dataSet].before, [...of(scope), partId]);
  }

  /** Leaves what differs: rows to be superseded and rows to be stored. */
  async match(tx: WriteTx, scope: LogScope): Promise<Difference> {
    await tx.run(STATEMENTS[scope.dataSet].old, of(scope));
    await tx.run(NEW);
    await tx.run(STATEMENTS[scope.dataSet].fresh);
    const [same] = await tx.rows<Pick<Difference, 'unchanged'>>(MATCH);
    const [rest] = await tx.rows<Omit<Difference, 'unchanged'>>(COUNT);
    return { unchanged: 0, come: 0, gone: 0, changed: 0, ...same, ...rest };
  }

  /** `partId`: the import that takes their place. */
  async supersede(tx: WriteTx, { dataSet, reporterId }: LogScope, partId: string): Promise<void> {
    for (const statement of STATEMENTS[dataSet].supersede)
      await tx.run(statement, [reporterId, partId]);
  }

  async insert(tx: WriteTx, { dataSet, reporterId }: LogScope): Promise<void> {
    for (const statement of STATEMENTS[dataSet].insert) await tx.run(statement, [reporterId]);
  }

  async drop(tx: WriteTx): Promise<void> {
    await tx.run(`DROP TABLE IF EXISTS pg_temp.log_row, pg_temp.log_old, pg_temp.log_new`);
  }
}

const of = ({ reporterId, unitId, from, to }: LogScope) => [reporterId, unitId, from, to];
