import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import { DisaggregationOptionType, DisaggregationType, MetricType } from '../catalogue/index.js';
import { ChangeType } from './analytics.types.js';
import { ValueType } from './value.types.js';

@ObjectType('RisingTotal', { description: 'All options together, in the months compared.' })
export class RisingTotalType {
  @Field(() => ValueType)
  value!: ValueType;

  @Field(() => ValueType, { description: 'In the same months a year before.' })
  previous!: ValueType;

  @Field(() => ChangeType, { nullable: true, description: 'Where both values are there.' })
  change!: ChangeType | null;
}

@ObjectType('RisingOption', {
  description: 'An option in the months compared, and a year before.',
})
export class RisingOptionType extends RisingTotalType {
  @Field(() => DisaggregationOptionType)
  option!: DisaggregationOptionType;

  @Field(() => Boolean, { description: 'True for その他: it takes no rank.' })
  residual!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      '1 for the option that rose by the largest number, equal ones equal; null for a residual, and where it did not rise or the two may not be compared.',
  })
  rank!: number | null;

  @Field(() => Boolean, {
    description:
      'Both counts are below `smallBelow`: a rise of so few may be chance. False where one is missing.',
  })
  isSmall!: boolean;
}

@ObjectType('Rising', {
  description:
    'Which options of a count rose most against the same months of the year before, by number, not by percentage.',
})
export class RisingType {
  @Field(() => MetricType)
  metric!: MetricType;

  @Field(() => DisaggregationType)
  by!: DisaggregationType;

  @Field(() => DayScalar, { description: 'First day of the fiscal year.' })
  from!: string;

  @Field(() => DayScalar, { description: 'Last day of the fiscal year.' })
  to!: string;

  @Field(() => [Int], {
    description:
      'The calendar months compared, from April to the last month reported in this year; empty: none was.',
  })
  months!: number[];

  @Field(() => Int, { description: 'Counts below it are small.' })
  smallBelow!: number;

  @Field(() => RisingTotalType)
  total!: RisingTotalType;

  @Field(() => [RisingOptionType], {
    description: 'By rank; then those without, in the order of the code list.',
  })
  options!: RisingOptionType[];
}
