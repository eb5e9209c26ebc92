import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { Identity } from '../../../platform/context/identity.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { toKpiReader } from '../kpi-reader.js';
import { toScorecard } from './scorecard-mapper.js';
import { ScorecardService } from './scorecard.service.js';
import { ScorecardArgs, ScorecardType } from './scorecard.types.js';

/** Of people alone: what changed since somebody looked depends on who asks, so it is no question about the data. */
@Resolver(() => ScorecardType)
export class ScorecardResolver {
  constructor(private readonly service: ScorecardService) {}

  @Allow('OWN_ACCOUNT')
  @Query(() => ScorecardType, {
    description:
      'The targets of a unit in a fiscal year, with what came of them: actual, achievement, pace, projection, standing in words, remarks, earlier years. Errors: UNKNOWN_UNIT, FISCAL_YEAR_OUT_OF_RANGE, AS_OF_TOO_EARLY, AS_OF_TOO_LATE.',
  })
  async scorecard(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args() { unit, fiscalYear, asOf = null, brief = false }: ScorecardArgs,
  ): Promise<ScorecardType> {
    const reader = toKpiReader(context, caller);
    const card = await this.service.scorecard(reader, {
      ...{ unit, fiscalYear, asOf },
      isBrief: brief === true,
    });
    return toScorecard(card, reader.id);
  }

  @Allow('OWN_ACCOUNT')
  @Mutation(() => Boolean, {
    description:
      'The caller has seen the scorecard as it is now: changes are told from here on. Errors: UNKNOWN_UNIT, FISCAL_YEAR_OUT_OF_RANGE.',
  })
  async markScorecardSeen(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args('unit', { type: () => String }) unit: string,
    @Args('fiscalYear', { type: () => Int }) fiscalYear: number,
  ): Promise<boolean> {
    await this.service.markSeen(toKpiReader(context, caller), unit, fiscalYear);
    return true;
  }
}
