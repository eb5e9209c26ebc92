import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { NetworkService } from '../../network/index.js';

import { BatchLookupService } from './batch-lookup.service.js';
import { CommittingService } from './committing.service.js';
import {
  CommitImportArgs,
  ImportBatchPageType,
  ImportBatchType,
  type ShownBatch,
  toImportBatch,
} from './import-batch.types.js';
import { JobType, toJob } from './job.types.js';
import { RevertingService } from './reverting.service.js';
import { StagingService } from './staging.service.js';
import type { StoredBatch } from './import-store.repository.js';

const Id = () => Args('id', { type: () => ID });

@Resolver(() => ImportBatchType)
export class ImportBatchResolver {
  constructor(
    private readonly network: NetworkService,
    private readonly batches: BatchLookupService,
    private readonly staging: StagingService,
    private readonly committing: CommittingService,
    private readonly reverting: RevertingService,
  ) {}

  @Allow('IMPORT')
  @Query(() => ImportBatchType, {
    description:
      'A file that was handed in: one’s own, or for a unit one is in charge of. Error: NOT_FOUND.',
  })
  async importBatch(@Ctx() context: RequestContext, @Id() id: string): Promise<ShownBatch> {
    return this.shown(context, await this.batches.get(context, id));
  }

  @Allow('IMPORT')
  @Query(() => JobType, {
    description: 'How far long work on a file has come. Error: NOT_FOUND.',
  })
  async job(@Ctx() context: RequestContext, @Id() id: string): Promise<JobType> {
    return toJob(await this.batches.head(context, id));
  }

  @Allow('IMPORT')
  @Query(() => ImportBatchPageType, {
    description: 'Files handed in, 10 at a time, without those thrown away. Error: NOT_FOUND.',
  })
  async importBatches(
    @Ctx() context: RequestContext,
    @Args('after', { type: () => ID, nullable: true, description: 'The last one seen.' })
    after?: string | null,
    @Args('unit', {
      type: () => String,
      nullable: true,
      description: 'Code of the unit they were handed in for.',
    })
    unit?: string | null,
  ): Promise<Omit<ImportBatchPageType, 'batches'> & { batches: ShownBatch[] }> {
    const { batches, hasNextPage } = await this.batches.list(context, {
      unit: unit ?? null,
      after: after ?? null,
    });
    const directory = await this.network.listUnits(context);
    return { hasNextPage, batches: batches.map((batch) => toImportBatch(batch, directory)) };
  }

  @Allow('IMPORT')
  @Mutation(() => ImportBatchType, {
    description:
      'Stores a file that was looked at, once however often it is asked for. One that takes long is still RUNNING in the answer; one that is refused stays STAGED. Errors: NOT_FOUND, IMPORT_STATE.',
  })
  async commitImport(
    @Ctx() context: RequestContext,
    @Args() { id, goodRowsOnly }: CommitImportArgs,
  ): Promise<ShownBatch> {
    return this.shown(context, await this.committing.commit(context, id, goodRowsOnly));
  }

  @Allow('IMPORT')
  @Mutation(() => ImportBatchType, {
    description: 'Throws a file away that was not stored. Errors: NOT_FOUND, IMPORT_STATE.',
  })
  async discardImport(@Ctx() context: RequestContext, @Id() id: string): Promise<ShownBatch> {
    return this.shown(context, await this.staging.discard(context, id));
  }

  @Allow('IMPORT')
  @Mutation(() => ImportBatchType, {
    description:
      'Takes a stored file back: what stood before it stands again. Errors: NOT_FOUND, IMPORT_STATE, IMPORT_OVERLAPPED where a later file says something of the same, REPORT_LOCKED where it is of an approved report.',
  })
  async revertImport(@Ctx() context: RequestContext, @Id() id: string): Promise<ShownBatch> {
    return this.shown(context, await this.reverting.revert(context, id));
  }

  private async shown(context: RequestContext, batch: StoredBatch): Promise<ShownBatch> {
    return toImportBatch(batch, await this.network.listUnits(context));
  }
}
