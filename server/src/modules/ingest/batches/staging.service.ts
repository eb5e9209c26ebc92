import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database } from '../../../platform/database/database.js';

import { type ImportRequest, IngestService } from '../ingest.service.js';
import { RevertService } from '../../records/index.js';
import { isFigureLayout } from '../report/import-report.js';
import { toKept } from '../report/kept-report.js';
import { BatchLookupService, WAITING, wrongState } from './batch-lookup.service.js';
import { HabitService } from './habit.service.js';
import { type HowToRead, howToRead } from './how-to-read.js';
import { ImportStoreRepository, type StoredBatch } from './import-store.repository.js';

/** Files that are looked at: nothing of them counts before somebody says so. */
@Injectable()
export class StagingService {
  constructor(
    private readonly database: Database,
    private readonly store: ImportStoreRepository,
    private readonly ingest: IngestService,
    private readonly batches: BatchLookupService,
    private readonly habits: HabitService,
    private readonly reverts: RevertService,
  ) {}

  /** Reads a file and keeps it. The same file again, by the same person for the same unit, is the one that waits. */
  async stage(context: RequestContext, request: ImportRequest): Promise<StoredBatch> {
    const { asked, report } = await this.read(context, { ...request, dryRun: true });
    const { id: byId, name: byName } = context.actor;
    const { fileName, sha256, layout } = report;
    const found = { layout, unit: request.unit, request: howToRead(asked), report: toKept(report) };
    return this.database.write(async (tx) => {
      await this.store.lockFile(tx, sha256);
      const known = await this.store.same(tx, { sha256, unit: request.unit, byId }, WAITING);
      if (known) return this.store.reread(tx, { id: known.id, ...found });
      const batch = { id: uuid(), fileName, sha256, state: 'STAGED', byId, byName } as const;
      return this.store.add(tx, { ...batch, ...found, at: context.now }, request.bytes);
    });
  }

  /** As the tables of the unit have been read before, where nobody says otherwise. */
  private async read(context: RequestContext, asked: ImportRequest) {
    const report = await this.ingest.import(context, asked);
    const isNew = !asked.correction && isFigureLayout(report.layout);
    const correction = isNew ? await this.habits.of(asked.unit, report.layout) : null;
    if (!correction) return { asked, report };
    const again = { ...asked, correction };
    return { asked: again, report: await this.ingest.import(context, again) };
  }

  /** Reads it again, as somebody says it is to be read. @throws IMPORT_STATE, NOT_FOUND */
  async reread(context: RequestContext, id: string, said: HowToRead): Promise<StoredBatch> {
    const batch = await this.batches.waiting(context, id);
    const request = { ...said, unit: said.unit ?? batch.unit };
    const bytes = await this.database.read((tx) => this.store.bytes(tx, id));
    const { fileName } = batch;
    const report = await this.ingest.import(context, { ...request, fileName, bytes, dryRun: true });
    const { layout } = report;
    return this.database.write((tx) =>
      this.store.reread(tx, { id, layout, unit: request.unit, request, report: toKept(report) }),
    );
  }

  /** Throws a file away that was not stored. @throws IMPORT_STATE, NOT_FOUND */
  async discard(context: RequestContext, id: string): Promise<StoredBatch> {
    const batch = await this.batches.waiting(context, id);
    const moved = await this.database.write(async (tx) => {
      // What one reporter of it has stored already is to be taken back, not forgotten.
      if ((await this.reverts.parts(tx, id)).length > 0) return null;
      await this.store.dropBytes(tx, id);
      return this.store.move(tx, id, { from: WAITING, to: 'DISCARDED', at: context.now });
    });
    if (!moved) throw wrongState(batch);
    return moved;
  }
}
