import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../platform/context/access.guard.js';
import { Allow } from '../../platform/context/allow.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { GrainEnum, PeriodInput } from '../../platform/graphql/period.types.js';
import type { Grain } from '../../platform/time/period.js';
import {
  AvailabilityType,
  type BreakdownBase,
  BreakdownBaseEnum,
  BreakdownType,
  TrendType,
} from './analytics.types.js';
import { AvailabilityService } from './availability.service.js';
import { BreakdownService } from './breakdown.service.js';
import { HeatmapService } from './heatmap.service.js';
import { HeatmapType } from './heatmap.types.js';
import { type CoverageMode, CoverageModeEnum, NormaliseInput } from './question.types.js';
import { RecordPageType, type RecordSource, RecordSourceEnum } from './record.types.js';
import { RecordListService } from './record-list.service.js';
import { RisingService } from './rising.service.js';
import { RisingType } from './rising.types.js';
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

  @Field(() => CoverageModeEnum, { nullable: true, defaultValue: 'AS_REPORTED' })
  mode!: CoverageMode | null;

  @Field(() => NormaliseInput, { nullable: true })
  normalise?: NormaliseInput | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Each point also carries the same period a year before, and the change.',
  })
  withPrevious!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Each series also carries its newest value, as `latest`.',
  })
  withLatest!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Each point is the total since the start of its fiscal year.',
  })
  cumulative!: boolean | null;
}

@ArgsType()
class HeatmapArgs {
  @Field(() => [String], { description: 'Several only where an axis is `metric`.' })
  metrics!: string[];

  @Field(() => [String], { description: 'Taken together unless an axis is `unit` or `space`.' })
  units!: string[];

  @Field(() => PeriodInput)
  period!: PeriodInput;

  @Field(() => String, {
    description: '`month`, `unit`, `space`, `metric` or the code of a disaggregation.',
  })
  rows!: string;

  @Field(() => String, { description: 'As rows.' })
  columns!: string;

  @Field(() => String, { nullable: true })
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
class RisingArgs {
  @Field(() => String)
  metric!: string;

  @Field(() => [String], { description: 'Taken together, as one.' })
  units!: string[];

  @Field(() => Int)
  fiscalYear!: number;

  @Field(() => String, { description: 'Code of a disaggregation.' })
  by!: string;
}

@ArgsType()
class RecordsArgs {
  @Field(() => String)
  metric!: string;

  @Field(() => String, { description: 'Code of a unit or group; with everything below it.' })
  unit!: string;

  @Field(() => PeriodInput)
  period!: PeriodInput;

  @Field(() => String, {
    nullable: true,
    description: '`covid19` or `topic=covid19`; several, joined by commas: all of them.',
  })
  option?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: 50, description: 'At most 500.' })
  first!: number | null;

  @Field(() => String, { nullable: true, description: 'endCursor of the page before.' })
  after?: string | null;

  @Field(() => RecordSourceEnum, {
    nullable: true,
    description:
      'FIGURES: the reported figures, also where there is a log. Without it, events where there are events.',
  })
  source?: RecordSource | null;
}

@Resolver()
export class AnalyticsResolver {
  constructor(
    private readonly trends: TrendService,
    private readonly breakdowns: BreakdownService,
    private readonly heatmaps: HeatmapService,
    private readonly recordList: RecordListService,
    private readonly availabilities: AvailabilityService,
    private readonly risings: RisingService,
  ) {}

  @Allow('READ_FIGURES')
  @Query(() => TrendType, {
    description:
      'Series over time. Errors: UNKNOWN_METRIC, UNKNOWN_UNIT, UNKNOWN_DISAGGREGATION, UNKNOWN_DEFINITION, PERIOD_FORM, FISCAL_YEAR_OUT_OF_RANGE, TOO_MANY, and those of NormaliseInput.',
  })
  trend(@Ctx() context: RequestContext, @Args() args: TrendArgs): Promise<TrendType> {
    const { breakdown = null, definition = null, normalise = null } = args;
    const [withPrevious, cumulative] = [args.withPrevious ?? false, args.cumulative ?? false];
    const withLatest = args.withLatest ?? false;
    const rest = { breakdown, definition, normalise, withPrevious, withLatest, cumulative };
    return this.trends.trend(context, { ...args, ...rest });
  }

  @Allow('READ_FIGURES')
  @Query(() => HeatmapType, {
    description: 'Metrics on two axes. Errors as for trend, AXIS_UNKNOWN, AXES_CLASH, ONE_METRIC.',
  })
  heatmap(@Ctx() context: RequestContext, @Args() args: HeatmapArgs): Promise<HeatmapType> {
    return this.heatmaps.heatmap(context, { ...args, definition: args.definition ?? null });
  }

  @Allow('READ_FIGURES')
  @Query(() => BreakdownType, {
    description:
      'A metric by one or two disaggregations, with shares and ranks. Errors as for trend.',
  })
  breakdown(@Ctx() context: RequestContext, @Args() args: BreakdownArgs): Promise<BreakdownType> {
    return this.breakdowns.breakdown(context, { ...args, base: args.base ?? 'CASES' });
  }

  @Allow('READ_FIGURES')
  @Query(() => RisingType, {
    description:
      'Options of a count beside the same months of the year before, from April to the last month reported, and which rose most. Errors as for trend, RATE_CANNOT_RISE.',
  })
  rising(@Ctx() context: RequestContext, @Args() args: RisingArgs): Promise<RisingType> {
    return this.risings.rising(context, args);
  }

  @Allow('READ_SOURCES')
  @Query(() => RecordPageType, {
    description:
      'The events behind a value counted from a log; else the reported figures, with their place in the document. Single events are for members of the network: in public there are only figures. Errors as for trend, BAD_CURSOR.',
  })
  records(@Ctx() context: RequestContext, @Args() args: RecordsArgs): Promise<RecordPageType> {
    const { option = null, after = null, source = null, first } = args;
    return this.recordList.list(context, { ...args, option, after, source, first: first ?? 50 });
  }

  @Allow('READ_FIGURES')
  @Query(() => [AvailabilityType], {
    description: 'Which fiscal years units have figures for. Error: UNKNOWN_UNIT.',
  })
  availability(
    @Ctx() context: RequestContext,
    @Args('units', { type: () => [String], nullable: true, description: 'Without it: all units.' })
    units: string[] | null,
  ): Promise<AvailabilityType[]> {
    return this.availabilities.list(context, units ?? null);
  }
}
