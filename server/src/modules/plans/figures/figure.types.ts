import { Field, ObjectType } from '@nestjs/graphql';
import { ValueType } from '../../analytics/index.js';
import { DisaggregationOptionType, MetricType } from '../../catalogue/index.js';
import { UnitRefType } from '../../network/index.js';

@ObjectType('PlanFigure', {
  description:
    'A figure something planned is followed by, with its value in the fiscal year asked for.',
})
export class PlanFigureType {
  @Field(() => MetricType)
  metric!: MetricType;

  @Field(() => DisaggregationOptionType, {
    nullable: true,
    description: 'The programme it is counted of; null: all of the metric.',
  })
  programme!: DisaggregationOptionType | null;

  @Field(() => UnitRefType, {
    nullable: true,
    description: 'Whose value it is; null: none is in sight, so there is no value.',
  })
  unit!: UnitRefType | null;

  @Field(() => ValueType, {
    nullable: true,
    description: 'As `trend` gives it for the whole year.',
  })
  value!: ValueType | null;
}
