import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import { GrainEnum } from '../../platform/graphql/period.types.js';
import type { Grain } from '../../platform/time/period.js';
import { DisaggregationOptionType, DisaggregationType, MetricType } from '../catalogue/index.js';
import { UnitRefType } from '../network/index.js';
import type { ChangeKind } from './change.js';
import { TimeMarkType } from './mark.types.js';
import {
  type CoverageMode,
  CoverageModeEnum,
  type Normalise,
  NormaliseEnum,
} from './question.types.js';
import { NoteType, ValueType } from './value.types.js';

export const BreakdownBaseEnum = { CASES: 'CASES', LABELS: 'LABELS' } as const;
export type BreakdownBase = keyof typeof BreakdownBaseEnum;

const ChangeKindEnum = {
  PERCENT: 'PERCENT',
  POINTS: 'POINTS',
  DIFFERENCE: 'DIFFERENCE',
} as const satisfies Record<ChangeKind, ChangeKind>;

registerEnumType(ChangeKindEnum, {
  name: 'ChangeKind',
  description: 'Counts change in percent, ratios in points, other rates by their difference.',
});
registerEnumType(BreakdownBaseEnum, {
  name: 'BreakdownBase',
  description: 'What shares of a multi-label disaggregation refer to: cases, or labels.',
});

@ObjectType('Change', { description: 'From the same period a year before to this one.' })
export class ChangeType {
  @Field(() => ChangeKindEnum)
  kind!: ChangeKind;

  @Field(() => Float, {
    nullable: true,
    description:
      'PERCENT: (this − before) ÷ before, 0.1 is +10 %. POINTS: this − before of a ratio, 0.02 is 2 points. DIFFERENCE: this − before. Null where the two may not be compared: see `refused`.',
  })
  value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'This − before in the unit of the value: how many cases more. Also where there is no percentage because the value before is 0; null where the two may not be compared.',
  })
  difference!: number | null;

  @Field(() => NoteType, {
    nullable: true,
    description: 'Why there is no change although both values are there.',
  })
  refused!: NoteType | null;
}

@ObjectType('TrendPoint', {
  description: 'A value of one period; there is one for every period asked for.',
})
export class TrendPointType {
  @Field(() => DayScalar, { description: 'First day.' })
  period!: string;

  @Field(() => DayScalar, { description: 'Last day.' })
  periodTo!: string;

  @Field(() => ValueType)
  value!: ValueType;

  @Field(() => ValueType, {
    nullable: true,
    description: 'With `withPrevious`: the same period a year before.',
  })
  previous!: ValueType | null;

  @Field(() => ChangeType, {
    nullable: true,
    description: 'With `withPrevious`, where both values are there.',
  })
  change!: ChangeType | null;
}

@ObjectType('TrendSeries')
export class TrendSeriesType {
  @Field(() => MetricType)
  metric!: MetricType;

  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => DisaggregationOptionType, {
    nullable: true,
    description: 'With a breakdown: the option.',
  })
  option!: DisaggregationOptionType | null;

  @Field(() => [Int], {
    nullable: true,
    description:
      'LIKE_FOR_LIKE_EACH: the calendar months (1 to 12, from April on) the values of this series are limited to; null: none is left out.',
  })
  months!: number[] | null;

  @Field(() => [TrendPointType])
  points!: TrendPointType[];

  @Field(() => TrendPointType, {
    nullable: true,
    description:
      'With `withLatest`: the last of the points that has a value, beside the same period a year before, and the change. Null where no point has a value.',
  })
  latest!: TrendPointType | null;
}

@ObjectType('Trend', { description: 'Series over time.' })
export class TrendType {
  @Field(() => GrainEnum)
  grain!: Grain;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar)
  to!: string;

  @Field(() => CoverageModeEnum)
  mode!: CoverageMode;

  @Field(() => [Int], {
    nullable: true,
    description:
      'Calendar months (1 to 12, from April on) the values are limited to by the mode; null: none is left out.',
  })
  months!: number[] | null;

  @Field(() => NormaliseEnum)
  normalise!: Normalise;

  @Field(() => Boolean)
  cumulative!: boolean;

  @Field(() => [TimeMarkType], {
    description: 'What happened to the units within the time shown, for notes on the axis.',
  })
  marks!: TimeMarkType[];

  @Field(() => [TrendSeriesType])
  series!: TrendSeriesType[];
}

@ObjectType('BreakdownRow')
export class BreakdownRowType {
  @Field(() => DisaggregationOptionType)
  option!: DisaggregationOptionType;

  @Field(() => DisaggregationOptionType, {
    nullable: true,
    description: 'Option of the second disaggregation.',
  })
  second!: DisaggregationOptionType | null;

  @Field(() => ValueType)
  value!: ValueType;

  @Field(() => Float, { nullable: true, description: 'Of the total of the base, 0..1.' })
  share!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '1, 2, 2, 4; null for a residual or a missing value.',
  })
  rank!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the total that this option and all with a larger value have together, 0..1: the line of a Pareto chart. Only where shares add up: null for shares of cases that carry several labels, for a residual and a missing value.',
  })
  cumulativeShare!: number | null;

  @Field(() => Boolean, { description: 'True for その他: kept apart.' })
  residual!: boolean;
}

@ObjectType('Breakdown', { description: 'A metric by one or two disaggregations.' })
export class BreakdownType {
  @Field(() => MetricType)
  metric!: MetricType;

  @Field(() => [DisaggregationType])
  by!: DisaggregationType[];

  @Field(() => BreakdownBaseEnum)
  base!: BreakdownBase;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar)
  to!: string;

  @Field(() => ValueType)
  total!: ValueType;

  @Field(() => [BreakdownRowType], { description: 'In the order of the code list.' })
  options!: BreakdownRowType[];
}

@ObjectType('AvailableYear')
export class AvailableYearType {
  @Field(() => Int)
  fiscalYear!: number;

  @Field(() => Int, { description: 'Metrics with a figure.' })
  metrics!: number;

  @Field(() => Int, { description: 'Figures with a value.' })
  figures!: number;
}

@ObjectType('AvailableMetric', { description: 'A metric a unit has figures for.' })
export class AvailableMetricType {
  @Field(() => String, { description: 'Code of the metric.' })
  metric!: string;

  @Field(() => GrainEnum, { description: 'The shortest periods there are figures for.' })
  finest!: Grain;

  @Field(() => Int, { description: 'Fiscal year of the first figure.' })
  firstYear!: number;

  @Field(() => Int, { description: 'Fiscal year of the last figure.' })
  lastYear!: number;

  @Field(() => Int, { description: 'Figures with a value.' })
  figures!: number;
}

@ObjectType('Availability', {
  description: 'Which fiscal years and metrics a unit has figures for, its own only.',
})
export class AvailabilityType {
  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => [AvailableYearType], {
    description:
      'Years with reports. Population and surveys are context and no report. Empty: nothing was reported, which is not zero.',
  })
  fiscalYears!: AvailableYearType[];

  @Field(() => [AvailableMetricType], { description: 'In the order of the catalogue.' })
  metrics!: AvailableMetricType[];

  @Field(() => String, { nullable: true, description: 'ISO instant of the last import.' })
  lastImportedAt!: string | null;
}
