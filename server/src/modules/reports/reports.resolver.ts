import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Ctx } from '../../platform/context/access.guard.js';
import { Allow } from '../../platform/context/allow.js';
import type { Identity } from '../../platform/context/identity.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { ReportAction } from './life-cycle.js';
import { ReportArgs, ReportType } from './report.types.js';
import { ReportViewService } from './report-view.service.js';
import { ReportsService } from './reports.service.js';
import { toReport } from './to-report.js';

const ERRORS = 'UNKNOWN_UNIT, NOT_A_CENTER, REPORT_PERIOD, PERIOD_…, NOTE_INVALID';
const LATE = 'REPORT_STATE where it stands elsewhere, also after a double click';
const EMPTY = 'REPORT_EMPTY, REPORT_NOT_OVER, REPORT_BUSY while figures are being stored';

const Comment = () =>
  Args('comment', { type: () => String, nullable: true, description: 'Up to 2,000 characters.' });
const Reason = () => Args('reason', { type: () => String, description: '1 to 2,000 characters.' });

@Resolver(() => ReportType)
export class ReportsResolver {
  constructor(
    private readonly reports: ReportsService,
    private readonly views: ReportViewService,
  ) {}

  @Allow('READ_FIGURES')
  @Query(() => ReportType, {
    description: `How far a report has come, who did what, and what differs between its versions. For members of the network. Errors: UNKNOWN_UNIT, NOT_A_CENTER, REPORT_PERIOD, PERIOD_….`,
  })
  async report(@Caller() caller: Identity, @Args() asked: ReportArgs): Promise<ReportType> {
    return toReport(await this.views.view(caller, asked));
  }

  @Allow('SUBMIT_REPORT')
  @Mutation(() => ReportType, {
    description: `Says that the report of a month or year that is over is complete. Its totals are kept as the provisional ones. Errors: ${ERRORS}, ${LATE}, ${EMPTY}.`,
  })
  submitReport(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args() asked: ReportArgs,
    @Comment() comment?: string | null,
  ): Promise<ReportType> {
    return this.take({ context, caller }, asked, 'SUBMIT', comment);
  }

  @Allow('APPROVE_REPORT')
  @Mutation(() => ReportType, {
    description: `Answers for a submitted report. Its totals are kept, and nothing of it changes any more: files, typed figures, no activity and undo are refused with REPORT_LOCKED. Errors: ${ERRORS}, ${LATE}, ${EMPTY}.`,
  })
  approveReport(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args() asked: ReportArgs,
    @Comment() comment?: string | null,
  ): Promise<ReportType> {
    return this.take({ context, caller }, asked, 'APPROVE', comment);
  }

  @Allow('PUBLISH')
  @Mutation(() => ReportType, {
    description: `Says that the network takes an approved report as final. It opens no page to the public. Errors: ${ERRORS}, ${LATE}.`,
  })
  publishReport(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args() asked: ReportArgs,
    @Comment() comment?: string | null,
  ): Promise<ReportType> {
    return this.take({ context, caller }, asked, 'PUBLISH', comment);
  }

  @Allow('APPROVE_REPORT')
  @Mutation(() => ReportType, {
    description: `Sends a submitted report back to be mended. Errors: ${ERRORS}, ${LATE}.`,
  })
  returnReport(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args() asked: ReportArgs,
    @Reason() reason: string,
  ): Promise<ReportType> {
    return this.take({ context, caller }, asked, 'RETURN', reason);
  }

  @Allow('APPROVE_REPORT')
  @Mutation(() => ReportType, {
    description: `Opens an approved or published report again: it can be changed, submitted and approved as the next version. The one before is kept. Errors: ${ERRORS}, ${LATE}.`,
  })
  amendReport(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args() asked: ReportArgs,
    @Reason() reason: string,
  ): Promise<ReportType> {
    return this.take({ context, caller }, asked, 'AMEND', reason);
  }

  private async take(
    { context, caller }: { context: RequestContext; caller: Identity },
    asked: ReportArgs,
    action: ReportAction,
    said: string | null = null,
  ): Promise<ReportType> {
    await this.reports.take(context, asked, action, said);
    return toReport(await this.views.view(caller, asked));
  }
}
