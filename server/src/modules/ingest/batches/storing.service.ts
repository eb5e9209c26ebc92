import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database } from '../../../platform/database/database.js';
import { IngestService } from '../ingest.service.js';
import type { Progress } from '../log-file.service.js';
import { toKept } from '../report/kept-report.js';
import { HabitService } from './habit.service.js';
import { readHow } from './how-to-read.js';
import { ImportStoreRepository, type StoredBatch } from './import-store.repository.js';
import { KeptFileService } from './kept-file.service.js';

export interface StoreBatch {
  readonly context: RequestContext;
  readonly id: string;
  readonly goodRowsOnly: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/** Stores a file that waits. */
@Injectable()
export class StoringService {
  constructor(
    private readonly database: Database,
    private readonly batches: ImportStoreRepository,
    private readonly files: KeptFileService,
    private readonly ingest: IngestService,
    private readonly habits: HabitService,
  ) {}

  /** Another who is at it goes first, and this one has nothing to do. */
  async store(asked: StoreBatch): Promise<void> {
    await this.database.write(async (holder) => {
      const { id } = asked;
      const batch = (await this.batches.hold(holder, id))
        ? await this.batches.find(holder, id)
        : null;
      if (batch) await this.storeFile(asked, batch);
    });
  }

  private async storeFile(
    { context, id, goodRowsOnly, onProgress }: StoreBatch,
    batch: StoredBatch,
  ): Promise<void> {
    const { fileName } = batch;
    const report = await this.files.use(id, (file) => {
      const how = { ...readHow(batch), dryRun: false, goodRowsOnly };
      return this.ingest.import(context, { ...how, fileName, file, batchId: id, onProgress });
    });
    const isDone = report.state === 'COMMITTED';
    await this.database.write(async (tx) => {
      await this.batches.putReport(tx, id, toKept(report));
      const to = isDone ? 'COMMITTED' : 'STAGED';
      await this.batches.move(tx, id, { from: ['RUNNING', 'COMMITTED'], to, at: context.now });
      if (!isDone) return;
      await this.batches.dropBytes(tx, id);
      await this.habits.remember(tx, batch, context.now);
    });
  }
}
