import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import type { BatchState } from '../../records/index.js';
import type { Progress } from '../log-file.service.js';
import type { FileBytes } from '../reading/file-bytes.js';
import type { ImportReport } from '../report/import-report.js';

/** A file that was handed in: where it stands, and how it is to be read. */
export interface StoredBatch {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly layout: string;
  readonly state: BatchState;
  readonly unit: string | null;
  readonly byId: string | null;
  readonly byName: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly revertedAt: Date | null;
  readonly request: object;
  readonly report: object | null;
  /** null: nothing is done with it, or nobody has said how far that is. */
  readonly progress: Progress | null;
}

/** Without what was understood of it. */
export type BatchHead = Omit<StoredBatch, 'report'>;

/** As a list shows it: of its report, which may be long, only the counts. */
export type ListedBatch = Omit<StoredBatch, 'report'> & {
  readonly counts: ImportReport['counts'] | null;
};

export type NewBatch = Omit<StoredBatch, 'startedAt' | 'finishedAt' | 'revertedAt' | 'progress'> & {
  readonly at: Date;
};

const HEAD = `b.id, b.file_name AS "fileName", b.sha256, b.layout, b.state, b.unit, b.by_id AS "byId",
  b.by_name AS "byName", b.started_at AS "startedAt", b.finished_at AS "finishedAt", b.reverted_at AS "revertedAt",
  b.request, b.progress`;
const COLUMNS = `${HEAD}, b.report`;

/** Bytes in one row: a file is written and read in pieces. */
const CHUNK = 1_000_000;

const INSERT = `INSERT INTO import_batch (id, file_name, sha256, layout, state, unit, by_id, by_name, started_at, request, report,
    seen_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, clock_timestamp())`;

/** All, or those of units in sight and those somebody handed in himself. */
const IN_SIGHT = `($6 OR b.unit = ANY($1) OR b.by_id = $2)`;

const PAGE = `SELECT ${HEAD}, b.report->'counts' AS counts FROM import_batch b WHERE ${IN_SIGHT} AND b.state <> 'DISCARDED'
    AND ($7::text IS NULL OR b.unit = $7)
    AND ($3::timestamptz IS NULL OR (b.started_at, b.id) < ($3, $4::uuid))
  ORDER BY b.started_at DESC, b.id DESC LIMIT $5`;

const SAME = `SELECT ${COLUMNS} FROM import_batch b WHERE b.sha256 = $1 AND b.unit IS NOT DISTINCT FROM $2
    AND b.state = ANY($3) AND b.by_id IS NOT DISTINCT FROM $4 ORDER BY b.started_at DESC LIMIT 1`;

const MOVE = `UPDATE import_batch SET state = $3, progress = NULL, seen_at = clock_timestamp(),
    finished_at = CASE WHEN $3 IN ('COMMITTED', 'FAILED') THEN $4::timestamptz ELSE finished_at END,
    reverted_at = CASE WHEN $3 = 'REVERTED' THEN $4::timestamptz ELSE reverted_at END
  WHERE id = $1 AND state = ANY($2) RETURNING id`;

/** Who stores a file may have its row for a while: nobody waits for that. */
const AT_WORK = `SELECT id FROM import_batch WHERE id = ANY($1) AND state IN ('READING', 'RUNNING') FOR UPDATE SKIP LOCKED`;
const PUT_PROGRESS = `UPDATE import_batch SET progress = $2 WHERE id IN (${AT_WORK})`;
const TOUCH = `UPDATE import_batch SET seen_at = clock_timestamp() WHERE id IN (${AT_WORK})`;

/** Of those somebody is at, this is noted every second; of what is read and stored in one go it is not. */
const LEFT = `SELECT ${COLUMNS} FROM import_batch b WHERE b.state IN ('READING', 'RUNNING')
    AND coalesce(b.seen_at < clock_timestamp() - interval '5 seconds', $1) ORDER BY b.started_at`;

/** A file in pieces of one row each. */
function* chunksOf(file: FileBytes): Generator<Buffer> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for (const piece of file.pieces()) {
    waiting.push(piece);
    size += piece.length;
    if (size < CHUNK) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}

/** Files that were handed in, from the first look to the last undo. */
@Injectable()
export class ImportStoreRepository {
  async add(tx: WriteTx, batch: NewBatch, file: FileBytes): Promise<StoredBatch> {
    await tx.run(INSERT, [
      ...[batch.id, batch.fileName, batch.sha256, batch.layout, batch.state, batch.unit],
      ...[batch.byId, batch.byName, batch.at, JSON.stringify(batch.request)],
      batch.report === null ? null : JSON.stringify(batch.report),
    ]);
    let position = 0;
    for (const chunk of chunksOf(file)) {
      await tx.run(
        `INSERT INTO import_chunk (batch_id, position, bytes) VALUES ($1, $2, decode($3, 'base64'))`,
        [batch.id, position, chunk.toString('base64')],
      );
      position += 1;
    }
    return this.get(tx, batch.id);
  }

  async size(tx: ReadTx, id: string): Promise<number> {
    const [row] = await tx.rows<{ size: number }>(
      `SELECT coalesce(sum(length(bytes)), 0)::integer AS size FROM import_chunk WHERE batch_id = $1`,
      [id],
    );
    return row?.size ?? 0;
  }

  /** Its bytes, from the first on. */
  async *pieces(tx: ReadTx, id: string): AsyncGenerator<Buffer> {
    for (let position = 0; ; position += 1) {
      const [row] = await tx.rows<{ bytes: Buffer }>(
        `SELECT bytes FROM import_chunk WHERE batch_id = $1 AND position = $2`,
        [id, position],
      );
      if (!row) return;
      yield row.bytes;
    }
  }

  async head(tx: ReadTx, id: string): Promise<BatchHead | null> {
    const [row] = await tx.rows<BatchHead>(`SELECT ${HEAD} FROM import_batch b WHERE b.id = $1`, [
      id,
    ]);
    return row ?? null;
  }

  async find(tx: ReadTx, id: string): Promise<StoredBatch | null> {
    const [row] = await tx.rows<StoredBatch>(
      `SELECT ${COLUMNS} FROM import_batch b WHERE b.id = $1`,
      [id],
    );
    return row ?? null;
  }

  private async get(tx: ReadTx, id: string): Promise<StoredBatch> {
    const batch = await this.find(tx, id);
    if (!batch) throw new Error(`No import ${id}`);
    return batch;
  }

  /** One who hands in these bytes at a time, until the transaction ends. */
  async lockFile(tx: WriteTx, sha256: string): Promise<void> {
    await tx.rows(`SELECT pg_advisory_xact_lock(hashtextextended('file ' || $1, 0))`, [sha256]);
  }

  /** Held as long as a file is stored, also by another server; gone with the connection. */
  async hold(tx: WriteTx, id: string): Promise<boolean> {
    const [row] = await tx.rows<{ mine: boolean }>(
      `SELECT pg_try_advisory_xact_lock(hashtextextended('batch ' || $1, 0)) AS mine`,
      [id],
    );
    return row?.mine ?? false;
  }

  /** The same bytes for the same unit by the same person, in one of these states; the newest. */
  async same(
    tx: ReadTx,
    { sha256, unit, byId }: Pick<StoredBatch, 'sha256' | 'unit' | 'byId'>,
    states: readonly BatchState[],
  ): Promise<StoredBatch | null> {
    const [row] = await tx.rows<StoredBatch>(SAME, [sha256, unit, states, byId]);
    return row ?? null;
  }

  /** The newest first. */
  page(
    tx: ReadTx,
    asked: {
      readonly units: readonly string[];
      readonly byId: string | null;
      readonly all: boolean;
      /** Of this unit only; null: of any. */
      readonly unit: string | null;
      readonly after: { readonly at: string; readonly id: string } | null;
      readonly first: number;
    },
  ): Promise<ListedBatch[]> {
    const { units, byId, all, unit, after, first } = asked;
    return tx.rows<ListedBatch>(PAGE, [
      ...[units, byId, after?.at ?? null, after?.id ?? null, first, all, unit],
    ]);
  }

  /** How it is to be read, and what that gives; one that failed waits again. */
  async reread(
    tx: WriteTx,
    {
      id,
      layout,
      unit,
      request,
      report,
    }: Pick<StoredBatch, 'id' | 'layout' | 'unit' | 'request' | 'report'>,
  ): Promise<StoredBatch> {
    await tx.run(
      `UPDATE import_batch SET layout = $2, unit = $3, request = $4, report = $5, state = 'STAGED', progress = NULL
       WHERE id = $1 AND state IN ('STAGED', 'FAILED', 'READING')`,
      [id, layout, unit, JSON.stringify(request), report && JSON.stringify(report)],
    );
    return this.get(tx, id);
  }

  /** From one of some states to another; null where it was in none of them: somebody else was first. */
  async move(
    tx: WriteTx,
    id: string,
    { from, to, at }: { from: readonly BatchState[]; to: BatchState; at: Date },
  ): Promise<StoredBatch | null> {
    const rows = await tx.rows(MOVE, [id, from, to, at]);
    return rows.length > 0 ? this.get(tx, id) : null;
  }

  async putProgress(tx: WriteTx, id: string, progress: Progress | null): Promise<void> {
    await tx.run(PUT_PROGRESS, [[id], progress && JSON.stringify(progress)]);
  }

  /** Somebody is still at them, or waits for his turn. */
  async touch(tx: WriteTx, ids: readonly string[]): Promise<void> {
    await tx.run(TOUCH, [ids]);
  }

  async putReport(tx: WriteTx, id: string, report: object): Promise<void> {
    await tx.run(`UPDATE import_batch SET report = $2 WHERE id = $1`, [id, JSON.stringify(report)]);
  }

  /** The bytes are needed no more once they are stored. */
  async dropBytes(tx: WriteTx, id: string): Promise<void> {
    await tx.run(`DELETE FROM import_chunk WHERE batch_id = $1`, [id]);
  }

  /** Began and did not end, and nobody was seen at it. `unseen`: also those of which that is never noted. */
  left(tx: ReadTx, unseen: boolean): Promise<StoredBatch[]> {
    return tx.rows<StoredBatch>(LEFT, [unseen]);
  }

  async habit(tx: ReadTx, unit: string, layout: string): Promise<object | null> {
    const [row] = await tx.rows<{ correction: object }>(
      `SELECT correction FROM import_habit WHERE unit = $1 AND layout = $2`,
      [unit, layout],
    );
    return row?.correction ?? null;
  }

  async putHabit(
    tx: WriteTx,
    {
      unit,
      layout,
      correction,
      at,
    }: { unit: string; layout: string; correction: object; at: Date },
  ): Promise<void> {
    await tx.run(
      `INSERT INTO import_habit (unit, layout, correction, at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (unit, layout) DO UPDATE SET correction = EXCLUDED.correction, at = EXCLUDED.at`,
      [unit, layout, JSON.stringify(correction), at],
    );
  }

  /** Forgets it. @returns what it was; null: there was none */
  async dropHabit(tx: WriteTx, unit: string, layout: string): Promise<object | null> {
    const [row] = await tx.rows<{ correction: object }>(
      `DELETE FROM import_habit WHERE unit = $1 AND layout = $2 RETURNING correction`,
      [unit, layout],
    );
    return row?.correction ?? null;
  }
}
