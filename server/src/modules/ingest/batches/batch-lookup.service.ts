import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { isEverything } from '../../../platform/context/scope.js';
import { Database, type ReadTx } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { NetworkService } from '../../network/index.js';
import { type BatchState } from '../../records/index.js';
import {
  ImportStoreRepository,
  type ListedBatch,
  type BatchHead,
  type StoredBatch,
} from './import-store.repository.js';

export interface BatchPage {
  readonly batches: readonly ListedBatch[];
  readonly hasNextPage: boolean;
}

/** States in which a file is not stored and may be. */
export const WAITING: readonly BatchState[] = ['STAGED', 'FAILED'];
const PAGE = 10;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The files handed in, as far as they are in sight: one's own, and those for units one is in charge of. */
@Injectable()
export class BatchLookupService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly store: ImportStoreRepository,
  ) {}

  /** @throws NOT_FOUND */
  get(context: RequestContext, id: string): Promise<StoredBatch> {
    return this.seen(context, id, (tx) => this.store.find(tx, id));
  }

  /** Without its report, which may be long: for who asks again and again. @throws NOT_FOUND */
  head(context: RequestContext, id: string): Promise<BatchHead> {
    return this.seen(context, id, (tx) => this.store.head(tx, id));
  }

  private seen<Batch extends BatchHead>(
    context: RequestContext,
    id: string,
    find: (tx: ReadTx) => Promise<Batch | null>,
  ): Promise<Batch> {
    return this.database.read(async (tx) => {
      const batch = UUID.test(id) ? await find(tx) : null;
      if (!batch || !(await this.sees(tx, context, batch))) throw notFound(id);
      return batch;
    });
  }

  /** One that is not stored. @throws NOT_FOUND, IMPORT_STATE */
  async waiting(context: RequestContext, id: string): Promise<StoredBatch> {
    const batch = await this.get(context, id);
    if (!WAITING.includes(batch.state)) throw wrongState(batch);
    return batch;
  }

  /** What is kept of how a file was understood. Asked only of one that is in sight. */
  reportOf(id: string): Promise<object | null> {
    return this.database.read(async (tx) => (await this.store.find(tx, id))?.report ?? null);
  }

  /** Of a unit, or of any; the newest first. `after`: the last one seen. @throws NOT_FOUND */
  async list(
    context: RequestContext,
    { unit, after }: { readonly unit: string | null; readonly after: string | null },
  ): Promise<BatchPage> {
    const last = after === null ? null : await this.get(context, after);
    return this.database.read(async (tx) => {
      const found = await this.store.page(tx, {
        units: await this.unitsInCharge(tx, context),
        byId: context.actor.id,
        all: isEverything(context.scope),
        unit,
        after: last && { at: last.startedAt.toISOString(), id: last.id },
        first: PAGE + 1,
      });
      return { batches: found.slice(0, PAGE), hasNextPage: found.length > PAGE };
    });
  }

  private async sees(tx: ReadTx, context: RequestContext, batch: BatchHead): Promise<boolean> {
    if (isEverything(context.scope)) return true;
    if (batch.byId !== null && batch.byId === context.actor.id) return true;
    return batch.unit !== null && (await this.unitsInCharge(tx, context)).includes(batch.unit);
  }

  private async unitsInCharge(tx: ReadTx, { scope }: RequestContext): Promise<string[]> {
    const { units } = await this.network.inCharge(tx, scope);
    return units.map(({ code }) => code);
  }
}

const notFound = (id: string): DomainError =>
  new DomainError('notFound', 'NOT_FOUND', { code: id });

export const wrongState = ({ state }: Pick<StoredBatch, 'state'>): DomainError =>
  new DomainError('conflict', 'IMPORT_STATE', { state });
