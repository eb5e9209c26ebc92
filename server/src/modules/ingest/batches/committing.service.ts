import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database } from '../../../platform/database/database.js';
import { BatchLookupService, WAITING, wrongState } from './batch-lookup.service.js';
import { ImportStoreRepository, type StoredBatch } from './import-store.repository.js';
import { RunningService } from './running.service.js';

/** Files that wait are stored: each once, or failed with its reason. */
@Injectable()
export class CommittingService {
  constructor(
    private readonly database: Database,
    private readonly store: ImportStoreRepository,
    private readonly batches: BatchLookupService,
    private readonly running: RunningService,
  ) {}

  /** However often it is asked for at once, it is stored once. @throws IMPORT_STATE, NOT_FOUND */
  async commit(context: RequestContext, id: string, goodRowsOnly: boolean): Promise<StoredBatch> {
    await this.batches.waiting(context, id);
    const mine = await this.database.write((tx) =>
      this.store.move(tx, id, { from: WAITING, to: 'RUNNING', at: context.now }),
    );
    if (!mine) throw wrongState({ state: 'RUNNING' });
    await this.running.store({ context, id, goodRowsOnly });
    return this.batches.get(context, id);
  }
}
