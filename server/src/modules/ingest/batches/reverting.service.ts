import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database, type ReadTx } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { type Directory, NetworkService } from '../../network/index.js';
import { RevertService } from '../../records/index.js';
import { BatchLookupService, wrongState } from './batch-lookup.service.js';
import { RecountService } from './recount.service.js';
import { ImportStoreRepository, type StoredBatch } from './import-store.repository.js';

const SHOWN_FILES = 5;

/** Takes a stored file back, as a whole: what stood before it stands again, counted and checked anew. */
@Injectable()
export class RevertingService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly store: ImportStoreRepository,
    private readonly reverts: RevertService,
    private readonly recount: RecountService,
    private readonly batches: BatchLookupService,
  ) {}

  /** @throws IMPORT_STATE, IMPORT_OVERLAPPED, REPORT_LOCKED, NOT_FOUND where it is of a unit the caller is not in charge of */
  async revert(context: RequestContext, id: string): Promise<StoredBatch> {
    const batch = await this.batches.get(context, id);
    return this.database.write(async (tx) => {
      const parts = await this.reverts.parts(tx, batch.id);
      const directory = await this.network.inCharge(tx, context.scope);
      if (!parts.every(({ reporterId }) => isThere(directory, reporterId)))
        throw notFound(batch.id);
      const moved = await this.store.move(tx, batch.id, {
        // One that failed may have been stored for some of its reporters.
        from: parts.length > 0 ? ['COMMITTED', 'FAILED'] : ['COMMITTED'],
        to: 'REVERTED',
        at: context.now,
      });
      if (!moved) throw wrongState(batch);
      for (const part of parts) await this.reverts.lock(tx, part);
      await this.checkLater(tx, parts);
      for (const part of parts) {
        const reverted = await this.recount.takeBack(tx, part);
        const { code } = directory.unit(part.reporterId);
        await this.recount.after(tx, context, {
          ...reverted,
          node: code,
          fileName: batch.fileName,
        });
      }
      return moved;
    });
  }

  private async checkLater(
    tx: ReadTx,
    parts: readonly { reporterId: string; id: string }[],
  ): Promise<void> {
    const later = new Set<string>();
    for (const part of parts)
      for (const name of await this.reverts.laterFiles(tx, part)) later.add(name);
    if (later.size === 0) return;
    const files = [...later].slice(0, SHOWN_FILES).join('、');
    throw new DomainError('conflict', 'IMPORT_OVERLAPPED', { files });
  }
}

const isThere = ({ units }: Directory, id: string): boolean => units.some((unit) => unit.id === id);

const notFound = (id: string): DomainError =>
  new DomainError('notFound', 'NOT_FOUND', { code: id });
