import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import type { BatchState } from '../../records/index.js';

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
}

export type NewBatch = Omit<StoredBatch, 'startedAt' | 'finishedAt' | 'revertedAt'> & {
  readonly at: Date;
};

const COLUMNS = `b.id, b.file_name AS "fileName", b.sha256, b.layout, b.state, b.unit, b.by_id AS "byId",
  b.by_name AS "byName", b.started_at AS "startedAt", b.finished_at AS "finishedAt", b.reverted_at AS "revertedAt",
  b.request, b.report`;

/** Bytes in one row: a file is written and read in pieces. */
const CHUNK = 1_000_000;

const INSERT = `INSERT INTO import_batch (id, file_name, sha256, layout, state, unit, by_id, by_name, started_at, request, report)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

/** All, or those of units in sight and those somebody handed in himself. */
const IN_SIGHT = `($6 OR b.unit = ANY($1) OR b.by_id = $2)`;

const PAGE = `SELECT ${COLUMNS} FROM import_batch b WHERE ${IN_SIGHT} AND b.state <> 'DISCARDED'
    AND ($7::text IS NULL OR b.unit = $7)
    AND ($3::timestamptz IS NULL OR (b.started_at, b.id) < ($3, $4::uuid))
  ORDER BY b.started_at DESC, b.id DESC LIMIT $5`;

const SAME = `SELECT ${COLUMNS} FROM import_batch b WHERE b.sha256 = $1 AND b.unit IS NOT DISTINCT FROM $2
    AND b.state = ANY($3) AND b.by_id IS NOT DISTINCT FROM $4 ORDER BY b.started_at DESC LIMIT 1`;

const MOVE = `UPDATE import_batch SET state = $3,
    finished_at = CASE WHEN $3 IN ('COMMITTED', 'FAILED') THEN $4::timestamptz ELSE finished_at END,
    reverted_at = CASE WHEN $3 = 'REVERTED' THEN $4::timestamptz ELSE reverted_at END
  WHERE id = $1 AND state = ANY($2) RETURNING id`;

/** Files that were handed in, from the first look to the last undo. */
@Injectable()
export class ImportStoreRepository {
  async add(tx: WriteTx, batch: NewBatch, bytes: Uint8Array): Promise<StoredBatch> {
    await tx.run(INSERT, [
      ...[batch.id, batch.fileName, batch.sha256, batch.layout, batch.state, batch.unit],
      ...[batch.byId, batch.byName, batch.at, JSON.stringify(batch.request)],
      batch.report === null ? null : JSON.stringify(batch.report),
    ]);
    for (let position = 0; position * CHUNK < bytes.length; position += 1) {
      const piece = bytes.subarray(position * CHUNK, (position + 1) * CHUNK);
      await tx.run(
        `INSERT INTO import_chunk (batch_id, position, bytes) VALUES ($1, $2, decode($3, 'base64'))`,
        [...[batch.id, position, Buffer.from(piece).toString('base64')]],
      );
    }
    return this.get(tx, batch.id);
  }

  async bytes(tx: ReadTx, id: string): Promise<Uint8Array> {
    const rows = await tx.rows<{ bytes: Buffer }>(
      `SELECT bytes FROM import_chunk WHERE batch_id = $1 ORDER BY position`,
      [id],
    );
    return Buffer.concat(rows.map(({ bytes }) => bytes));
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
  ): Promise<StoredBatch[]> {
    const { units, byId, all, unit, after, first } = asked;
    return tx.rows<StoredBatch>(PAGE, [
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
      `UPDATE import_batch SET layout = $2, unit = $3, request = $4, report = $5, state = 'STAGED'
       WHERE id = $1 AND state IN ('STAGED', 'FAILED')`,
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

  async putReport(tx: WriteTx, id: string, report: object): Promise<void> {
    await tx.run(`UPDATE import_batch SET report = $2 WHERE id = $1`, [id, JSON.stringify(report)]);
  }

  /** The bytes are needed no more once they are stored. */
  async dropBytes(tx: WriteTx, id: string): Promise<void> {
    await tx.run(`DELETE FROM import_chunk WHERE batch_id = $1`, [id]);
  }

  /** Began and did not end: it runs, or the server went down meanwhile. */
  running(tx: ReadTx): Promise<StoredBatch[]> {
    return tx.rows<StoredBatch>(
      `SELECT ${COLUMNS} FROM import_batch b WHERE b.state = 'RUNNING' ORDER BY b.started_at`,
    );
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
}
