import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../platform/context/access.guard.js';
import { Allow } from '../../platform/context/allow.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import { CalendarService } from './calendar.service.js';
import {
  AddClosureArgs,
  OpeningCalendarType,
  RemoveClosureArgs,
  SetOpeningHoursArgs,
} from './calendar.types.js';

const UNIT = 'UNKNOWN_UNIT, NOT_A_UNIT, CONTEXT_ONLY';

@Resolver(() => OpeningCalendarType)
export class CalendarResolver {
  constructor(private readonly calendars: CalendarService) {}

  @Allow('READ_NETWORK')
  @Query(() => OpeningCalendarType, { description: `When a unit is open. Errors: ${UNIT}.` })
  openingCalendar(
    @Ctx() ctx: RequestContext,
    @Args('unit', { type: () => String, description: 'Code of a city, a center or a space.' })
    unit: string,
  ): Promise<OpeningCalendarType> {
    return this.calendars.openingCalendar(ctx, unit);
  }

  @Allow('MANAGE_CALENDARS')
  @Mutation(() => OpeningCalendarType, {
    description: `Weekly hours from a day on, in the place of those that begin the same day. Errors: TIME_INVALID, SPANS_OVERLAP, LIST_TOO_LONG, ${UNIT}.`,
  })
  setOpeningHours(
    @Ctx() ctx: RequestContext,
    @Args() { unit, from, spans }: SetOpeningHoursArgs,
  ): Promise<OpeningCalendarType> {
    return this.calendars.setOpeningHours(ctx, unit, { from, spans });
  }

  @Allow('MANAGE_CALENDARS')
  @Mutation(() => OpeningCalendarType, {
    description: `Takes back the hours that begin on a day; those before them go on. Errors: NOT_FOUND, ${UNIT}.`,
  })
  removeOpeningHours(
    @Ctx() ctx: RequestContext,
    @Args('unit', { type: () => String }) unit: string,
    @Args('from', { type: () => DayScalar }) from: string,
  ): Promise<OpeningCalendarType> {
    return this.calendars.removeOpeningHours(ctx, unit, from);
  }

  @Allow('MANAGE_CALENDARS')
  @Mutation(() => OpeningCalendarType, {
    description: `Days on which a unit and all below it are closed. Errors: PERIOD_ORDER, CLOSURE_TOO_LONG, CLOSURE_OVERLAPS, TEXT_INVALID, ${UNIT}.`,
  })
  addClosure(
    @Ctx() ctx: RequestContext,
    @Args() { unit, from, to, reason }: AddClosureArgs,
  ): Promise<OpeningCalendarType> {
    return this.calendars.addClosure(ctx, unit, { from, to, reason });
  }

  @Allow('MANAGE_CALENDARS')
  @Mutation(() => OpeningCalendarType, {
    description: `Takes back a closure of the unit itself. Errors: NOT_FOUND, ${UNIT}.`,
  })
  removeClosure(
    @Ctx() ctx: RequestContext,
    @Args() { unit, from, to }: RemoveClosureArgs,
  ): Promise<OpeningCalendarType> {
    return this.calendars.removeClosure(ctx, unit, { from, to });
  }
}
