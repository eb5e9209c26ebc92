import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';

export interface BatchStart {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly layout: string;
  readonly at: Date;
  /** For whom and by whom it was handed in, where that is known. */
  readonly unit?: string | null;
  readonly byId?: string | null;
  readonly byName?: string;
}

export interface PartRow {
  readonly reporterId: string;
  readonly id: string;
  readonly batchId: string;
  readonly at: Date;
  readonly newFigures: number;
  readonly newVersions: number;
  readonly unchanged: number;
}

/** What one reporter handed in with a file. */
export interface PartOf {
  readonly reporterId: string;
  readonly id: string;
}

@Injectable()
export class ImportLogRepository {
  async start(tx: WriteTx, batch: BatchStart): Promise<void> {
    await tx.run(
      `INSERT INTO import_batch (id, file_name, sha256, layout, started_at, unit, by_id, by_name, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7, coalesce($8, 'musubi'), 'RUNNING')`,
      [
        ...[batch.id, batch.fileName, batch.sha256, batch.layout, batch.at],
        ...[batch.unit ?? null, batch.byId ?? null, batch.byName ?? null],
      ],
    );
  }

  async finish(tx: WriteTx, id: string, at: Date): Promise<void> {
    await tx.run(`UPDATE import_batch SET state = 'COMMITTED', finished_at = $2 WHERE id = $1`, [
      id,
      at,
    ]);
  }

  async insertPart(tx: WriteTx, part: PartRow): Promise<void> {
    await tx.run(
      `INSERT INTO import_part (reporter_id, id, batch_id, committed_at, new_figures, new_versions, unchanged)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        part.reporterId,
        part.id,
        part.batchId,
        part.at,
        part.newFigures,
        part.newVersions,
        part.unchanged,
      ],
    );
  }

  /** The newest first. */
  partsOf(tx: ReadTx, batchId: string): Promise<PartOf[]> {
    return tx.rows<PartOf>(
      `SELECT reporter_id AS "reporterId", id FROM import_part WHERE batch_id = $1 ORDER BY id DESC`,
      [batchId],
    );
  }
}
