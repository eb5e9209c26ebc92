import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../platform/database/database.js';

export interface Generations {
  /** The one that is read. */
  readonly published: number;
  /** The one a rebuild is writing; null: none. */
  readonly building: number | null;
}

const ONE_REBUILD = `SELECT pg_try_advisory_xact_lock(hashtext('musubi.rebuild')) AS mine`;

const NOTE_FORMULA = `UPDATE cell_generation SET formula = $1
  WHERE formula <> $1 AND NOT EXISTS (SELECT FROM metric_cell)`;

@Injectable()
export class GenerationRepository {
  async find(tx: ReadTx): Promise<Generations> {
    const [row] = await tx.rows<Generations>(`SELECT published, building FROM cell_generation`);
    return row ?? { published: 1, building: null };
  }

  /**
   * What cells are written to: what is read and, while a rebuild runs, what will be. That stays so until the transaction
   * ends: a rebuild that begins would otherwise not know of a log that is on its way in, nor the log of the rebuild.
   */
  async live(tx: WriteTx): Promise<number[]> {
    const [row] = await tx.rows<Generations>(
      `SELECT published, building FROM cell_generation FOR SHARE`,
    );
    const { published, building } = row ?? { published: 1, building: null };
    return building === null ? [published] : [published, building];
  }

  /** Waits for those who write cells; then nobody begins or publishes a generation until the transaction ends. */
  async lock(tx: WriteTx): Promise<Generations> {
    const [row] = await tx.rows<Generations>(
      `SELECT published, building FROM cell_generation FOR UPDATE`,
    );
    return row ?? { published: 1, building: null };
  }

  /** False while another rebuild holds it; held until the transaction ends. */
  async isMine(tx: WriteTx): Promise<boolean> {
    const [row] = await tx.rows<{ mine: boolean }>(ONE_REBUILD);
    return row?.mine ?? false;
  }

  /** Counting all there is may take longer than an answer may. */
  async takeTime(tx: WriteTx): Promise<void> {
    await tx.run(`SET LOCAL statement_timeout = 0`);
    await tx.run(`SET LOCAL work_mem = '64MB'`);
  }

  build(tx: WriteTx, generation: number): Promise<void> {
    return tx.run(`UPDATE cell_generation SET building = $1`, [generation]);
  }

  publish(tx: WriteTx, generation: number, formula: string): Promise<void> {
    return tx.run(`UPDATE cell_generation SET published = $1, building = NULL, formula = $2`, [
      generation,
      formula,
    ]);
  }

  /** Whether there are cells that were counted by another formula. Where there are none yet, this one is noted. */
  async isOutdated(tx: WriteTx, formula: string): Promise<boolean> {
    await tx.run(NOTE_FORMULA, [formula]);
    const rows = await tx.rows(`SELECT FROM cell_generation WHERE formula <> $1`, [formula]);
    return rows.length > 0;
  }

  /** Takes away the cells of a reporter that are of none of these generations. */
  async drop(tx: WriteTx, reporterId: string, kept: readonly number[]): Promise<void> {
    await tx.run(`DELETE FROM metric_cell WHERE reporter_id = $1 AND generation <> ALL($2)`, [
      reporterId,
      kept,
    ]);
  }
}
