import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../platform/context/access.guard.js';
import { Allow } from '../../platform/context/allow.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { TimeMarkService } from '../network/index.js';
import {
  AddTimeMarkArgs,
  RemoveTimeMarkArgs,
  TimeMarkType,
  toGivenMark,
  toMarkKey,
  toTimeMark,
} from './mark.types.js';

const UNIT = 'UNKNOWN_UNIT, NOT_A_UNIT, CONTEXT_ONLY';

@Resolver(() => TimeMarkType)
export class MarkResolver {
  constructor(private readonly marks: TimeMarkService) {}

  /** For those who keep them; a trend shows everybody what concerns its metrics. */
  @Allow('MANAGE_CALENDARS')
  @Query(() => [TimeMarkType], {
    description: `What was noted of a unit and of those above it, in the order of time; without closures and the days it opened and closed. Errors: ${UNIT}.`,
  })
  async timeMarks(
    @Ctx() ctx: RequestContext,
    @Args('unit', { type: () => String, description: 'Code of a city, a center or a space.' })
    unit: string,
  ): Promise<TimeMarkType[]> {
    return (await this.marks.list(ctx, unit)).map(toTimeMark);
  }

  @Allow('MANAGE_CALENDARS')
  @Mutation(() => [TimeMarkType], {
    description: `Notes what happened to a unit, for the time axis of its figures. Errors: MARK_EXISTS, PERIOD_ORDER, TEXT_INVALID, UNKNOWN_METRIC, ${UNIT}.`,
  })
  async addTimeMark(
    @Ctx() ctx: RequestContext,
    @Args() args: AddTimeMarkArgs,
  ): Promise<TimeMarkType[]> {
    return (await this.marks.note(ctx, args.unit, toGivenMark(args))).map(toTimeMark);
  }

  @Allow('MANAGE_CALENDARS')
  @Mutation(() => [TimeMarkType], {
    description: `Takes back what was noted of the unit itself. Errors: NOT_FOUND, ${UNIT}.`,
  })
  async removeTimeMark(
    @Ctx() ctx: RequestContext,
    @Args() args: RemoveTimeMarkArgs,
  ): Promise<TimeMarkType[]> {
    return (await this.marks.remove(ctx, args.unit, toMarkKey(args))).map(toTimeMark);
  }
}
