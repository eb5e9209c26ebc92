import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PlanChangeService } from './plan-change.service.js';
import { IndicatorArgs, LookedArgs, SetResultArgs } from './plan-change.types.js';
import type { PlanStatus } from './plan.js';
import { PlanStatusEnum } from './plan.types.js';

@Resolver()
export class PlanChangeResolver {
  constructor(private readonly changes: PlanChangeService) {}

  @Allow('EDIT_PLANS')
  @Mutation(() => Int, {
    description:
      'Makes the next version of a plan, with the entries of the newest, and gives its number; older versions stay readable. Errors: NOT_FOUND, EDITED_MEANWHILE, NOT_A_STEP.',
  })
  newPlanVersion(
    @Ctx() context: RequestContext,
    @Args('plan', { type: () => String }) plan: string,
    @Args('status', { type: () => PlanStatusEnum }) status: PlanStatus,
    @Args('seen', { type: () => Int, description: 'Number of the newest version looked at.' })
    seen: number,
  ): Promise<number> {
    return this.changes.newVersion(context, plan, { status, seen });
  }

  @Allow('EDIT_PLANS')
  @Mutation(() => Int, {
    description:
      'Says which section is responsible, or that none is; gives the new version. Errors: NOT_FOUND, EDITED_MEANWHILE, NOTE_INVALID.',
  })
  setPlanSection(
    @Ctx() context: RequestContext,
    @Args() looked: LookedArgs,
    @Args('section', { type: () => String, nullable: true, description: 'Up to 100 characters.' })
    section: string | null = null,
  ): Promise<number> {
    return this.changes.setSection(context, looked, section);
  }

  @Allow('EDIT_PLANS')
  @Mutation(() => Int, {
    description:
      'Confirms which copy of a measure counts, or leaves it to the marks again; gives the new version. Errors: NOT_FOUND, EDITED_MEANWHILE, NOT_LISTED_AGAIN.',
  })
  confirmPlanCopy(
    @Ctx() context: RequestContext,
    @Args() looked: LookedArgs,
    @Args('canonical', { type: () => String, nullable: true, description: 'Code of the copy.' })
    canonical: string | null = null,
  ): Promise<number> {
    return this.changes.confirmCopy(context, looked, canonical);
  }

  @Allow('EDIT_PLANS')
  @Mutation(() => Boolean, {
    description:
      'Attaches a figure a measure is followed by; one that is there stays. Errors: NOT_FOUND, UNKNOWN_METRIC, UNKNOWN_DISAGGREGATION, UNKNOWN_OPTION.',
  })
  async attachPlanIndicator(
    @Ctx() context: RequestContext,
    @Args() { programme, ...given }: IndicatorArgs,
  ): Promise<boolean> {
    await this.changes.attach(context, { ...given, programme: programme ?? '' });
    return true;
  }

  @Allow('EDIT_PLANS')
  @Mutation(() => Boolean, { description: 'Takes a figure off a measure. Errors: NOT_FOUND.' })
  async detachPlanIndicator(
    @Ctx() context: RequestContext,
    @Args() { programme, ...given }: IndicatorArgs,
  ): Promise<boolean> {
    await this.changes.detach(context, { ...given, programme: programme ?? '' });
    return true;
  }

  @Allow('EDIT_PLANS')
  @Mutation(() => Int, {
    description:
      'Says what happened with a measure in a fiscal year; gives the new version, 0 when it was taken back. Errors: NOT_FOUND, EDITED_MEANWHILE, NOT_AN_ACTION, NOTE_INVALID, UNKNOWN_OPTION, FISCAL_YEAR_OUT_OF_RANGE.',
  })
  setPlanResult(
    @Ctx() context: RequestContext,
    @Args() { plan, entry, version, state = null, ...given }: SetResultArgs,
  ): Promise<number> {
    return this.changes.setResult(context, { plan, entry, version }, { ...given, state });
  }
}
