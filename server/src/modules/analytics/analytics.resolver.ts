import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/context/public.js';
import type { Grain } from '../../platform/time/period.js';
import {
  AvailabilityType,
  type BreakdownBase,
  BreakdownBaseEnum,
  BreakdownType,
  GrainEnum,
  PeriodInput,
  RecordPageType,
  TrendType,
} from './analytics.types.js';
import { AvailabilityService } from './availability.service.js';
import { BreakdownService } from './breakdown.service.js';
import { RecordListService } from './record-list.service.js';
import { TrendService } from './trend.service.js';

@ArgsType()
class TrendArgs {
  @Field(() => [String], { description: 'Codes of metrics, at most 50.' })
  metrics!: string[];

  @Field(() => [String], { description: 'Codes of units or groups, at most 200.' })
  units!: string[];

  @Field(() => PeriodInput)
  period!: PeriodInput;

  @Field(() => GrainEnum)
  grain!: Grain;

  @Field(() => String, {
    nullable: true,
    description: 'Code of a disaggregation: one series per option.',
  })
  breakdown?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Which meaning of the metric; else each unit’s own.',
  })
  definition?: string | null;
}

@ArgsType()
class BreakdownArgs {
  @Field(() => String)
  metric!: string;

  @Field(() => [String], { description: 'Taken together, as one.' })
  units!: string[];

  @Field(() => PeriodInput)
  period!: PeriodInput;

  @Field(() => [String], { description: 'One or two disaggregations.' })
  by!: string[];

  @Field(() => BreakdownBaseEnum, { nullable: true, defaultValue: 'CASES' })
  base!: BreakdownBase | null;
}

@ArgsType()
class RecordsArgs {
  @Field(() => String)
  metric!: string;

  @Field(() => String, { description: 'Code of a unit or group; with everything below it.' })
  unit!: string;

  @Field(() => PeriodInput)
  period!: PeriodInput;

  @Field(() => String, { nullable: true, description: '`covid19` or `topic=covid19`.' })
  option?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: 50, description: 'At most 500.' })
  first!: number | null;

  @Field(() => String, { nullable: true, description: 'endCursor of the page before.' })
  after?: string | null;
}

@Resolver()
export class AnalyticsResolver {
  constructor(
    private readonly trends: TrendService,
    private readonly breakdowns: BreakdownService,
    private readonly recordList: RecordListService,
    private readonly availabilities: AvailabilityService,
  ) {}

  @Public()
  @Query(() => TrendType, {
    description:
      'Series over time. Errors: UNKNOWN_METRIC, UNKNOWN_UNIT, UNKNOWN_DISAGGREGATION, UNKNOWN_DEFINITION, PERIOD_FORM, FISCAL_YEAR_OUT_OF_RANGE, TOO_MANY.',
  })
  trend(@Args() args: TrendArgs): Promise<TrendType> {
    const { breakdown = null, definition = null } = args;
    return this.trends.trend({ ...args, breakdown, definition });
  }

  @Public()
  @Query(() => BreakdownType, {
    description:
      'A metric by one or two disaggregations, with shares and ranks. Errors as for trend.',
  })
  breakdown(@Args() args: BreakdownArgs): Promise<BreakdownType> {
    return this.breakdowns.breakdown({ ...args, base: args.base ?? 'CASES' });
  }

  @Public()
  @Query(() => RecordPageType, {
    description:
      'The reported figures behind a value, with their place in the document. Errors as for trend, BAD_CURSOR.',
  })
  records(@Args() args: RecordsArgs): Promise<RecordPageType> {
    const { option = null, after = null, first } = args;
    return this.recordList.list({ ...args, option, after, first: first ?? 50 });
  }

  @Public()
  @Query(() => [AvailabilityType], {
    description: 'Which fiscal years units have figures for. Error: UNKNOWN_UNIT.',
  })
  availability(
    @Args('units', { type: () => [String], nullable: true, description: 'Without it: all units.' })
    units: string[] | null,
  ): Promise<AvailabilityType[]> {
    return this.availabilities.list(units ?? null);
  }
}
