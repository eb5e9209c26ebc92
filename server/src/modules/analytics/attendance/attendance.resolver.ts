import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PeriodInput } from '../../../platform/graphql/period.types.js';
import { AttendanceService } from './attendance.service.js';
import { AttendanceYearType, ProgrammeSessionsType } from './attendance.types.js';
import { SessionListService } from './session-list.service.js';

@ArgsType()
class AttendanceArgs {
  @Field(() => String, { description: 'Code of a unit or group.' })
  unit!: string;

  @Field(() => [Int], { description: 'At most 20, each named by the year it starts in.' })
  fiscalYears!: number[];

  @Field(() => String, { nullable: true, description: 'Only the programme with this code.' })
  programme?: string | null;
}

@ArgsType()
class ProgrammeSessionsArgs {
  @Field(() => String, { description: 'Code of a unit or group; with everything below it.' })
  unit!: string;

  @Field(() => String, { description: 'Code of the programme.' })
  programme!: string;

  @Field(() => PeriodInput)
  period!: PeriodInput;
}

@Resolver()
export class AttendanceResolver {
  constructor(
    private readonly attendances: AttendanceService,
    private readonly sessionList: SessionListService,
  ) {}

  @Allow('READ_FIGURES')
  @Query(() => [AttendanceYearType], {
    description:
      'Courses and events year by year: planned and held sessions of each programme side by side, participants, seats, and how full they were. Errors: UNKNOWN_UNIT, UNKNOWN_OPTION, EMPTY_LIST, TOO_MANY, FISCAL_YEAR_OUT_OF_RANGE.',
  })
  attendance(
    @Ctx() context: RequestContext,
    @Args() args: AttendanceArgs,
  ): Promise<AttendanceYearType[]> {
    return this.attendances.years(context, { ...args, programme: args.programme ?? null });
  }

  @Allow('READ_FIGURES')
  @Query(() => ProgrammeSessionsType, {
    description:
      'The sessions of a programme one by one: the rows of logs and, of centers without a log, the days reports name. Rows of logs are for members of the network. Errors: UNKNOWN_UNIT, UNKNOWN_OPTION, PERIOD_FORM, PERIOD_ORDER, FISCAL_YEAR_OUT_OF_RANGE.',
  })
  programmeSessions(
    @Ctx() context: RequestContext,
    @Args() args: ProgrammeSessionsArgs,
  ): Promise<ProgrammeSessionsType> {
    return this.sessionList.list(context, args);
  }
}
