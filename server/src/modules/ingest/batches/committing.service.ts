import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database } from '../../../platform/database/database.js';
import { describeError } from '../../../platform/errors/describe-error.js';
import { toAnswer } from '../../../platform/errors/to-described.js';
import { log } from '../../../platform/log/log.js';
import { toKept } from '../report/kept-report.js';

import { IngestService } from '../ingest.service.js';
import { BatchLookupService, WAITING, wrongState } from './batch-lookup.service.js';
import { HabitService } from './habit.service.js';
import { readHow } from './how-to-read.js';
import { ImportStoreRepository, type StoredBatch } from './import-store.repository.js';

/** So long a person waits before the answer says that it is still running. */
const PATIENCE_MS = 3_000;

/** Files that wait are stored: each once, or failed with its reason. */
@Injectable()
export class CommittingService {
  constructor(
    private readonly database: Database,
    private readonly store: ImportStoreRepository,
    private readonly ingest: IngestService,
    private readonly batches: BatchLookupService,
    private readonly habits: HabitService,
  ) {}

  /** However often it is asked for at once, it is stored once. @throws IMPORT_STATE, NOT_FOUND */
  async commit(context: RequestContext, id: string, goodRowsOnly: boolean): Promise<StoredBatch> {
    const batch = await this.batches.waiting(context, id);
    const mine = await this.database.write((tx) =>
      this.store.move(tx, id, { from: WAITING, to: 'RUNNING', at: context.now }),
    );
    if (!mine) throw wrongState({ state: 'RUNNING' });
    const running = this.run(context, batch, goodRowsOnly).catch((error: unknown) =>
      // Without a database nothing can be noted either: the next start finds it running, and says so.
      log.error({ requestId: context.requestId, err: error }, 'import not noted'),
    );
    await Promise.race([running, pause(PATIENCE_MS, null, { ref: false })]);
    return this.batches.get(context, id);
  }

  /** What ran when the server went down runs no more; it may be stored again. @returns how many there were */
  async wakeUp(now: Date): Promise<number> {
    const running = await this.database.read((tx) => this.store.running(tx));
    const error = describeError('IMPORT_STOPPED');
    const failed = running.map(({ id, report }) =>
      this.database.write(async (tx) => {
        // Another server on the same database may be at it.
        if (!(await this.store.hold(tx, id))) return 0;
        await this.store.putReport(tx, id, { ...report, error });
        return (await this.store.move(tx, id, { from: ['RUNNING'], to: 'FAILED', at: now }))
          ? 1
          : 0;
      }),
    );
    return (await Promise.all(failed)).reduce<number>((sum, n) => sum + n, 0);
  }

  /** What goes wrong stands in the report of the batch. */
  private async run(
    context: RequestContext,
    batch: StoredBatch,
    goodRowsOnly: boolean,
  ): Promise<void> {
    try {
      await this.database.write(async (holder) => {
        if (!(await this.store.hold(holder, batch.id))) return;
        await this.storeFile(context, batch, goodRowsOnly);
      });
    } catch (error) {
      const { kind: _, ...why } = toAnswer(error);
      await this.database.write(async (tx) => {
        await this.store.putReport(tx, batch.id, { ...batch.report, error: why });
        await this.store.move(tx, batch.id, { from: ['RUNNING'], to: 'FAILED', at: context.now });
      });
    }
  }

  private async storeFile(
    context: RequestContext,
    batch: StoredBatch,
    goodRowsOnly: boolean,
  ): Promise<void> {
    const { id, fileName } = batch;
    const bytes = await this.database.read((tx) => this.store.bytes(tx, id));
    const asked = { ...readHow(batch), fileName, bytes, dryRun: false, goodRowsOnly, batchId: id };
    const report = await this.ingest.import(context, asked);
    const isDone = report.state === 'COMMITTED';
    await this.database.write(async (tx) => {
      await this.store.putReport(tx, id, toKept(report));
      const to = isDone ? 'COMMITTED' : 'STAGED';
      await this.store.move(tx, id, { from: ['RUNNING', 'COMMITTED'], to, at: context.now });
      if (!isDone) return;
      await this.store.dropBytes(tx, id);
      await this.habits.remember(tx, batch, context.now);
    });
  }
}
