import { Field, Float, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import type { Grain } from '../../platform/time/period.js';
import { DisaggregationOptionType, DisaggregationType, MetricType } from '../catalogue/index.js';
import { UnitRefType } from '../network/index.js';
import { ValueType } from './value.types.js';

export const GrainEnum = {
  DAY: 'DAY',
  MONTH: 'MONTH',
  QUARTER: 'QUARTER',
  FISCAL_YEAR: 'FISCAL_YEAR',
  CALENDAR_YEAR: 'CALENDAR_YEAR',
} as const satisfies Record<Grain, Grain>;
export const BreakdownBaseEnum = { CASES: 'CASES', LABELS: 'LABELS' } as const;
export type BreakdownBase = keyof typeof BreakdownBaseEnum;

registerEnumType(GrainEnum, {
  name: 'Grain',
  description: 'Length of a point. Q1 is April to June.',
});
registerEnumType(BreakdownBaseEnum, {
  name: 'BreakdownBase',
  description: 'What shares of a multi-label disaggregation refer to: cases, or labels.',
});

@InputType({
  description: 'Exactly one form: fiscalYear, fiscalYears, or from with to. Error: PERIOD_FORM.',
})
export class PeriodInput {
  @Field(() => Int, { nullable: true, description: 'Named by the year it starts in.' })
  fiscalYear?: number | null;

  @Field(() => [Int], { nullable: true })
  fiscalYears?: number[] | null;

  @Field(() => DayScalar, { nullable: true })
  from?: string | null;

  @Field(() => DayScalar, { nullable: true })
  to?: string | null;
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

  @Field(() => [TrendPointType])
  points!: TrendPointType[];
}

@ObjectType('Trend', { description: 'Series over time.' })
export class TrendType {
  @Field(() => GrainEnum)
  grain!: Grain;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar)
  to!: string;

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

@ObjectType('RecordOption')
export class RecordOptionType {
  @Field(() => String)
  disaggregation!: string;

  @Field(() => DisaggregationOptionType)
  option!: DisaggregationOptionType;
}

@ObjectType('Record', { description: 'A reported figure with its place in the document.' })
export class RecordType {
  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => MetricType)
  metric!: MetricType;

  @Field(() => [RecordOptionType])
  options!: RecordOptionType[];

  @Field(() => DayScalar)
  period!: string;

  @Field(() => DayScalar)
  periodTo!: string;

  @Field(() => GrainEnum)
  grain!: Grain;

  @Field(() => ValueType)
  value!: ValueType;

  @Field(() => Int, { description: '1, 2, …: this is the newest.' })
  version!: number;
}

@ObjectType('RecordPage')
export class RecordPageType {
  @Field(() => [RecordType])
  records!: RecordType[];

  @Field(() => Int)
  total!: number;

  @Field(() => String, { nullable: true, description: 'Pass as `after` for the next page.' })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasNextPage!: boolean;
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

@ObjectType('Availability', { description: 'Which fiscal years a unit has figures for.' })
export class AvailabilityType {
  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => [AvailableYearType], {
    description: 'Empty: nothing was reported, which is not zero.',
  })
  fiscalYears!: AvailableYearType[];

  @Field(() => String, { nullable: true, description: 'ISO instant of the last import.' })
  lastImportedAt!: string | null;
}
