import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.js';
import { MetricType } from '../catalogue/index.js';
import { UnitRefType } from '../network/index.js';
import { ChangeType } from './analytics.types.js';
import { REASONS, type ReasonCode } from './comparability.js';
import type { PeerKind } from './peers.js';
import {
  CoverageModeEnum,
  type CoverageMode,
  type Normalise,
  NormaliseEnum,
  PeerKindEnum,
  type PeriodMatch,
  PeriodMatchEnum,
} from './question.types.js';
import { ValueType } from './value.types.js';

const ReasonEnum = enumOf(REASONS);

registerEnumType(ReasonEnum, {
  name: 'IncomparableReason',
  description:
    'Why a value may not be ranked with the others: there is none; it is of another period; what is counted, how labels are given, what it is a share of, what was asked, of whom or in which survey differs or is not known; it covers only part of its period; or nothing else is comparable with it.',
});

@ObjectType('ComparabilityReason')
export class ComparabilityReasonType {
  @Field(() => ReasonEnum)
  code!: ReasonCode;

  @Field(() => LocalizedTextType, { description: 'A sentence for readers.' })
  text!: LocalizedTextType;
}

@ObjectType('ComparisonRow', {
  description:
    'One unit of a comparison. A unit that reported several meanings of the metric for the period has a row for each: see `definitionId` of the value.',
})
export class ComparisonRowType {
  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => DayScalar, { description: 'First day of the period the value is of.' })
  period!: string;

  @Field(() => DayScalar, { description: 'Last day of the period the value is of.' })
  periodTo!: string;

  @Field(() => ValueType)
  value!: ValueType;

  @Field(() => Int, {
    nullable: true,
    description:
      '1, 2, 2, 4 among the comparable: the better first by the direction of the metric, the larger first where it has none.',
  })
  rank!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '1 to 4 by size, 4 the largest; null below four comparable values.',
  })
  quartile!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Value − median of the comparison set, in the unit of the value; a ratio as 0..1.',
  })
  distanceToMedian!: number | null;

  @Field(() => Boolean)
  comparable!: boolean;

  @Field(() => [ComparabilityReasonType], { description: 'Empty when comparable.' })
  reasons!: ComparabilityReasonType[];

  @Field(() => Boolean, { description: 'Whose page it is.' })
  lead!: boolean;

  @Field(() => ValueType, {
    nullable: true,
    description: 'With `since`: the value of that earlier period, in the same meaning.',
  })
  earlier!: ValueType | null;

  @Field(() => ChangeType, {
    nullable: true,
    description:
      'With `since`: from the earlier value to this one. Null where one of the two is missing, or this one is itself of no later period; refused, with the reason, where the two may not be set against each other.',
  })
  change!: ChangeType | null;

  @Field(() => ValueType, {
    nullable: true,
    description:
      'With `withResidents`: the residents of the city or ward the unit serves, of a group those of its members; the day they were counted stands in the notes. Its value is null where they are not on record for all.',
  })
  residents!: ValueType | null;
}

@ObjectType('ComparisonSummary', {
  description: 'Over the comparable values of the comparison set; linear interpolation.',
})
export class ComparisonSummaryType {
  @Field(() => Int, { description: 'How many comparable values.' })
  n!: number;

  @Field(() => Int, { description: 'How many units are in the comparison set.' })
  units!: number;

  @Field(() => Float, { nullable: true, description: 'From four values on.' })
  median!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower quartile, from four values on.' })
  q1!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper quartile, from four values on.' })
  q3!: number | null;

  @Field(() => Float, { nullable: true, description: 'Simple mean, from two values on.' })
  mean!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Σ numerator ÷ Σ denominator where every value has both, from two values on; else null.',
  })
  weightedMean!: number | null;
}

@ObjectType('Comparison', { description: 'Units side by side in one period.' })
export class ComparisonType {
  @Field(() => MetricType)
  metric!: MetricType;

  @Field(() => DayScalar, { description: 'First day asked for.' })
  from!: string;

  @Field(() => DayScalar, { description: 'Last day asked for.' })
  to!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day of the earlier period, where changes were asked for.',
  })
  since!: string | null;

  @Field(() => PeriodMatchEnum)
  match!: PeriodMatch;

  @Field(() => CoverageModeEnum)
  mode!: CoverageMode;

  @Field(() => NormaliseEnum)
  normalise!: Normalise;

  @Field(() => UnitRefType, {
    nullable: true,
    description: 'The comparison set, where one was named; else the units shown.',
  })
  comparisonSet!: UnitRefType | null;

  @Field(() => PeerKindEnum, {
    nullable: true,
    description: 'In what the units of the comparison set are like the lead, where that was asked.',
  })
  peers!: PeerKind | null;

  @Field(() => [ComparisonRowType], {
    description: 'The comparable by rank, then the others in the order asked for.',
  })
  rows!: ComparisonRowType[];

  @Field(() => ComparisonSummaryType)
  summary!: ComparisonSummaryType;
}

@ObjectType('Peers', { description: 'Units that are alike in one way.' })
export class PeersType {
  @Field(() => PeerKindEnum)
  kind!: PeerKind;

  @Field(() => [UnitRefType], { description: 'The lead is one of them.' })
  units!: UnitRefType[];
}
