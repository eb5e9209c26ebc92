import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { toKey } from '../targets/target-input.types.js';
import { RemarkService } from './remark.service.js';
import { AddKpiRemarkArgs, KpiRemarkType, toRemark } from './remark.types.js';

@Resolver(() => KpiRemarkType)
export class RemarkResolver {
  constructor(private readonly service: RemarkService) {}

  @Allow('SET_TARGETS')
  @Mutation(() => KpiRemarkType, {
    description:
      'Says why a target stands as it does, or what is done about it. Errors: UNKNOWN_UNIT, UNKNOWN_METRIC, UNKNOWN_OPTION, NOT_FOUND where there is no target, NOTE_INVALID, KEPT_TOO_MANY.',
  })
  async addKpiRemark(
    @Ctx() context: RequestContext,
    @Args() args: AddKpiRemarkArgs,
  ): Promise<KpiRemarkType> {
    const { kind, text } = args;
    return toRemark(await this.service.add(context, toKey(args), { kind, text }), context.actor.id);
  }

  @Allow('SET_TARGETS')
  @Mutation(() => Boolean, {
    description: 'Removes a remark of the caller. Errors: NOT_FOUND, NOT_YOURS.',
  })
  async removeKpiRemark(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => String }) id: string,
  ): Promise<boolean> {
    await this.service.remove(context, id);
    return true;
  }
}
