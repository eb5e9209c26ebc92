import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../platform/context/access.guard.js';
import { Allow } from '../../platform/context/allow.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import { DataSetEnum, type DataSetName } from '../reports/index.js';
import {
  CompletenessArgs,
  CompletenessRowType,
  CompletenessType,
  SetDutyArgs,
} from './completeness.types.js';
import { CompletenessService } from './completeness.service.js';
import { DutyService } from './duty.service.js';
import { NoActivityService } from './no-activity.service.js';
import { toCompleteness } from './to-completeness.js';

@Resolver(() => CompletenessRowType)
export class CompletenessResolver {
  constructor(
    private readonly reports: CompletenessService,
    private readonly duties: DutyService,
    private readonly noActivity: NoActivityService,
  ) {}

  @Allow('READ_FIGURES')
  @Query(() => CompletenessType, {
    description:
      'Which reports of centers came in, which are late and which are missing, with the reporting rate of all. For members of the network. Errors: UNKNOWN_UNIT, EMPTY_LIST, TOO_MANY, PERIOD_FORM, PERIOD_ORDER, PERIOD_APART, PERIOD_NOT_WHOLE_MONTHS, FISCAL_YEAR_OUT_OF_RANGE.',
  })
  async completeness(
    @Ctx() context: RequestContext,
    @Args() { units, period, dataSets = null }: CompletenessArgs,
  ): Promise<CompletenessType> {
    return toCompleteness(await this.reports.of(context, { units, period, dataSets }));
  }

  @Allow('FOLLOW_UP')
  @Mutation(() => Boolean, {
    description:
      'Says whether a center owes a data set, from when to when and by which day. Errors: UNKNOWN_UNIT, NOT_A_CENTER, PERIOD_ORDER, OUT_OF_RANGE.',
  })
  async setDuty(@Ctx() context: RequestContext, @Args() args: SetDutyArgs): Promise<boolean> {
    const { unit, dataSet, owed = null, from = null, to = null } = args;
    const { dueMonth = null, dueDay = null } = args;
    const said = owed === null ? null : { owed, from, to, dueMonth, dueDay };
    await this.duties.set(context, unit, dataSet, said);
    return true;
  }

  @Allow('IMPORT')
  @Mutation(() => Boolean, {
    description:
      'Reports that nothing happened in a month that is over: an empty log, whose zeros are real. It can be taken back as an import. Errors: UNKNOWN_UNIT, NOT_A_CENTER, NO_ACTIVITY_FIGURES, NO_ACTIVITY_MONTH, NO_ACTIVITY_ROWS, REPORT_LOCKED.',
  })
  async reportNoActivity(
    @Ctx() context: RequestContext,
    @Args('unit', { type: () => String, description: 'Code of a center.' }) unit: string,
    @Args('dataSet', { type: () => DataSetEnum, description: 'A log.' }) dataSet: DataSetName,
    @Args('month', { type: () => DayScalar, description: 'A day of the month.' }) month: string,
  ): Promise<boolean> {
    await this.noActivity.report(context, { unit, dataSet, month });
    return true;
  }
}
