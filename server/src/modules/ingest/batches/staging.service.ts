import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database, type WriteTx } from '../../../platform/database/database.js';
import { isLong } from '../background/receive-file.js';
import type { ImportRequest } from '../ingest.service.js';
import { RevertService } from '../../records/index.js';
import { toKept } from '../report/kept-report.js';
import { BatchLookupService, WAITING, wrongState } from './batch-lookup.service.js';
import { type HowToRead, howToRead } from './how-to-read.js';
import { ImportStoreRepository, type StoredBatch } from './import-store.repository.js';
import { ReadingService } from './reading.service.js';
import { RunningService } from './running.service.js';

/** Files that are looked at: nothing of them counts before somebody says so. */
@Injectable()
export class StagingService {
  constructor(
    private readonly database: Database,
    private readonly store: ImportStoreRepository,
    private readonly batches: BatchLookupService,
    private readonly reading: ReadingService,
    private readonly running: RunningService,
    private readonly reverts: RevertService,
  ) {}

  /** Reads a file and keeps it. The same file again, by the same person for the same unit, is the one that waits. */
  async stage(context: RequestContext, request: ImportRequest): Promise<StoredBatch> {
    if (isLong(request.file)) return this.stageLong(context, request);
    const { asked, report } = await this.reading.look(context, request);
    const { sha256, layout } = report;
    const found = { layout, unit: request.unit, request: howToRead(asked), report: toKept(report) };
    return this.database.write(async (tx) => {
      const known = await this.same(tx, context, sha256, request.unit);
      if (known) return this.store.reread(tx, { id: known.id, ...found });
      return this.add(tx, context, request, { ...found, sha256, state: 'STAGED' });
    });
  }

  /** Reads it again, as somebody says it is to be read. @throws IMPORT_STATE, NOT_FOUND */
  async reread(context: RequestContext, id: string, said: HowToRead): Promise<StoredBatch> {
    const batch = await this.batches.waiting(context, id);
    const how = { ...said, unit: said.unit ?? batch.unit };
    const mine = await this.database.write((tx) =>
      this.store.move(tx, id, { from: WAITING, to: 'READING', at: context.now }),
    );
    if (!mine) throw wrongState({ state: 'READING' });
    await this.running.read({ context, id, how, isFirst: !isRead(batch) });
    return this.batches.get(context, id);
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

  /** Kept first, then looked at; one whose reading broke off is looked at again. */
  private async stageLong(context: RequestContext, request: ImportRequest): Promise<StoredBatch> {
    const sha256 = request.file.sha256();
    const how = howToRead(request);
    const { batch, isNew } = await this.database.write(async (tx) => {
      const known = await this.same(tx, context, sha256, request.unit);
      const again = known && !isRead(known) ? await this.readAgain(tx, known, context.now) : null;
      if (known) return { batch: known, isNew: again !== null };
      const kept = { layout: request.layout ?? '', unit: request.unit, request: how, report: null };
      const added = await this.add(tx, context, request, { ...kept, sha256, state: 'READING' });
      return { batch: added, isNew: true };
    });
    if (isNew) await this.running.read({ context, id: batch.id, how, isFirst: true });
    return this.batches.get(context, batch.id);
  }

  private readAgain(tx: WriteTx, { id }: StoredBatch, at: Date): Promise<StoredBatch | null> {
    return this.store.move(tx, id, { from: ['FAILED'], to: 'READING', at });
  }

  private async same(
    tx: WriteTx,
    { actor }: RequestContext,
    sha256: string,
    unit: string | null,
  ): Promise<StoredBatch | null> {
    await this.store.lockFile(tx, sha256);
    return this.store.same(tx, { sha256, unit, byId: actor.id }, [...WAITING, 'READING']);
  }

  private add(
    tx: WriteTx,
    { actor, now: at }: RequestContext,
    { fileName, file }: ImportRequest,
    found: Pick<StoredBatch, 'sha256' | 'layout' | 'unit' | 'request' | 'report' | 'state'>,
  ): Promise<StoredBatch> {
    const { id: byId, name: byName } = actor;
    return this.store.add(tx, { id: uuid(), fileName, ...found, byId, byName, at }, file);
  }
}

/** Of one that failed before it was read nothing is kept but why. */
const isRead = ({ report }: StoredBatch): boolean => report !== null && 'layout' in report;
