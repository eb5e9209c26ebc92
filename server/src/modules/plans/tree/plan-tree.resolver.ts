import { Args, Query, Resolver } from '@nestjs/graphql';
import { Caller, Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { Identity } from '../../../platform/context/identity.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PlanTreeService } from './plan-tree.service.js';
import { PlanTreeArgs, PlanTreeType } from './plan-tree.types.js';
import { PlanType } from './plan.types.js';

@Resolver()
export class PlanTreeResolver {
  constructor(private readonly trees: PlanTreeService) {}

  @Allow('READ_FIGURES')
  @Query(() => [PlanType], {
    description:
      'The plans that concern a unit or group: its own, those of units above it and of units below it. Errors: UNKNOWN_UNIT.',
  })
  plans(
    @Ctx() { scope }: RequestContext,
    @Args('unit', { type: () => String }) unit: string,
  ): Promise<PlanType[]> {
    return this.trees.list(scope, unit);
  }

  @Allow('READ_FIGURES')
  @Query(() => PlanTreeType, {
    description:
      'A plan with all its entries, and what became of them in a fiscal year. A city’s plan is seen by those who see one of its centers. Errors: NOT_FOUND, UNKNOWN_UNIT, FISCAL_YEAR_OUT_OF_RANGE.',
  })
  planTree(@Caller() caller: Identity, @Args() args: PlanTreeArgs): Promise<PlanTreeType> {
    const { plan, version = null, fiscalYear, figuresOf = null } = args;
    return this.trees.tree(caller, { plan, version, fiscalYear, figuresOf });
  }
}
