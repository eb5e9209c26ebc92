import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';
import { PeriodInput } from '../../../platform/graphql/period.types.js';
import { FreeTimeService } from './free-time.service.js';
import { FreeTimeType } from './free-time.types.js';
import { SpaceDayService } from './space-day.service.js';
import { SpaceDayType } from './space-day.types.js';

@ArgsType()
class SpaceDayArgs {
  @Field(() => String, { description: 'Code of a center or of one of its spaces.' })
  unit!: string;

  @Field(() => Int, { description: 'Named by the year it starts in.' })
  fiscalYear!: number;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Without it: the last day of the fiscal year with bookings.',
  })
  day?: string | null;
}

@ArgsType()
class FreeTimeArgs {
  @Field(() => String, { description: 'Code of a center or of one of its spaces.' })
  unit!: string;

  @Field(() => PeriodInput)
  period!: PeriodInput;
}

@Resolver()
export class OccupancyResolver {
  constructor(
    private readonly days: SpaceDayService,
    private readonly freeTimes: FreeTimeService,
  ) {}

  @Allow('READ_FIGURES')
  @Query(() => SpaceDayType, {
    description:
      'Bookings, closed hours and free time of the spaces of a center on one day. Single bookings are for members of the network. Errors: UNKNOWN_UNIT, HAS_NO_SPACES, FISCAL_YEAR_OUT_OF_RANGE.',
  })
  spaceDay(@Ctx() context: RequestContext, @Args() args: SpaceDayArgs): Promise<SpaceDayType> {
    return this.days.day(context, { ...args, day: args.day ?? null });
  }

  @Allow('READ_FIGURES')
  @Query(() => FreeTimeType, {
    description:
      'Which parts of the week the spaces of a center are left free, and which of them regularly. For members of the network. Errors: UNKNOWN_UNIT, HAS_NO_SPACES, PERIOD_FORM, FISCAL_YEAR_OUT_OF_RANGE.',
  })
  freeTime(@Ctx() context: RequestContext, @Args() args: FreeTimeArgs): Promise<FreeTimeType> {
    return this.freeTimes.find(context, args);
  }
}
