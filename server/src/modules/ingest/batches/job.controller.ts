import { Controller, type MessageEvent, Param, Sse } from '@nestjs/common';
import { distinctUntilKeyChanged, map, type Observable, exhaustMap, takeWhile, timer } from 'rxjs';
import { Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { BatchLookupService } from './batch-lookup.service.js';
import { toJob } from './job.types.js';

const LOOK_EVERY_MS = 500;
/** Whoever still wants to know asks again, which a browser does by itself. */
const LONGEST_LOOKS = 1_200;

@Controller('jobs')
export class JobController {
  constructor(private readonly batches: BatchLookupService) {}

  /** `GET /jobs/ID/events`: how far work on a file has come, each time it has come further; ends when it is over. */
  @Allow('IMPORT')
  @Sse(':id/events')
  async events(
    @Ctx() context: RequestContext,
    @Param('id') id: string,
  ): Promise<Observable<MessageEvent>> {
    await this.batches.head(context, id);
    return timer(0, LOOK_EVERY_MS).pipe(
      takeWhile((look) => look < LONGEST_LOOKS),
      exhaustMap(() => this.batches.head(context, id)),
      map((batch) => toJob(batch)),
      map((job) => ({ data: job, text: JSON.stringify(job) })),
      distinctUntilKeyChanged('text'),
      takeWhile(({ data }) => !data.isOver, true),
      map(({ data }) => ({ data })),
    );
  }
}
