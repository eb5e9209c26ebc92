import { Args, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { GapService } from './gap.service.js';
import { PlanGapsArgs, PlanGapsType } from './gap.types.js';

@Resolver()
export class GapResolver {
  constructor(private readonly service: GapService) {}

  @Allow('READ_FIGURES')
  @Query(() => PlanGapsType, {
    description:
      'What plans and reports of a fiscal year leave open: planned without result, result without plan, told in prose alone, an outcome nobody measures, programmes without numbers. Errors: UNKNOWN_UNIT, FISCAL_YEAR_OUT_OF_RANGE.',
  })
  planGaps(
    @Ctx() { scope }: RequestContext,
    @Args() { unit, fiscalYear }: PlanGapsArgs,
  ): Promise<PlanGapsType> {
    return this.service.gaps(scope, unit, fiscalYear);
  }
}
