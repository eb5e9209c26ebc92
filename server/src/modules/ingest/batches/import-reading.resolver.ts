import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { NetworkService } from '../../network/index.js';
import { BatchLookupService } from './batch-lookup.service.js';
import { ForgettingService } from './forgetting.service.js';
import { HabitService } from './habit.service.js';
import { ImportBatchType, type ShownBatch, toImportBatch } from './import-batch.types.js';
import type { ImportHowType } from './import-how.types.js';
import type { ImportReportType } from './import-report.types.js';
import type { StoredBatch } from './import-store.repository.js';
import { RereadImportArgs } from './reread.types.js';
import { StagingService } from './staging.service.js';
import { toHowToRead } from './to-how-to-read.js';
import { toImportHow } from './to-import-how.js';
import { toImportReport } from './to-import-report.js';

/** How a file was understood, and how it is to be. */
@Resolver(() => ImportBatchType)
export class ImportReadingResolver {
  constructor(
    private readonly network: NetworkService,
    private readonly batches: BatchLookupService,
    private readonly habits: HabitService,
    private readonly staging: StagingService,
    private readonly forgetting: ForgettingService,
  ) {}

  @ResolveField('how')
  async how(@Parent() { batch }: ShownBatch): Promise<ImportHowType | null> {
    const habit = await this.habits.of(batch.unit, batch.layout);
    return toImportHow(batch, habit);
  }

  @ResolveField('report')
  async report(@Parent() { batch }: ShownBatch): Promise<ImportReportType | null> {
    const kept = 'report' in batch ? batch.report : await this.batches.reportOf(batch.id);
    return kept && toImportReport(kept);
  }

  @Allow('IMPORT')
  @Mutation(() => ImportBatchType, {
    description:
      'Reads a file that waits again, as somebody says it is to be read. Once it is stored, what was said of labels, signs, brackets and the unit of numbers is remembered for the next table of the unit and layout. Errors: NOT_FOUND, IMPORT_STATE, BAD_REQUEST, TOO_MANY, UNKNOWN_UNIT, UNKNOWN_METRIC.',
  })
  async rereadImport(
    @Ctx() context: RequestContext,
    @Args() { id, how }: RereadImportArgs,
  ): Promise<ShownBatch> {
    return this.shown(context, await this.staging.reread(context, id, toHowToRead(how)));
  }

  @Allow('IMPORT')
  @Mutation(() => ImportBatchType, {
    description:
      'Forgets what is remembered of tables of the unit and the layout of a file that waits, and reads the file without it. Errors: NOT_FOUND, IMPORT_STATE, UNKNOWN_UNIT.',
  })
  async forgetReading(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ShownBatch> {
    return this.shown(context, await this.forgetting.forget(context, id));
  }

  private async shown(context: RequestContext, batch: StoredBatch): Promise<ShownBatch> {
    return toImportBatch(batch, await this.network.listUnits(context));
  }
}
