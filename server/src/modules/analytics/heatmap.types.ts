import { Field, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.js';
import { DisaggregationOptionType, MetricType } from '../catalogue/index.js';
import { UnitRefType } from '../network/index.js';
import { ValueType } from './value.types.js';

@ObjectType('HeatmapKey', { description: 'A row or column: exactly one of the fields is filled.' })
export class HeatmapKeyType {
  @Field(() => String, { description: 'Stable code; a month is its first day.' })
  key!: string;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'Its name; null for a month, which the client words itself.',
  })
  name!: LocalizedTextType | null;

  @Field(() => DayScalar, { nullable: true, description: 'On the axis month: its first day.' })
  month!: string | null;

  @Field(() => UnitRefType, { nullable: true, description: 'On the axes unit and space.' })
  unit!: UnitRefType | null;

  @Field(() => MetricType, { nullable: true, description: 'On the axis metric.' })
  metric!: MetricType | null;

  @Field(() => DisaggregationOptionType, {
    nullable: true,
    description: 'On the axis of a disaggregation.',
  })
  option!: DisaggregationOptionType | null;
}

@ObjectType('HeatmapCell', {
  description: 'A value of one row and column; without a row or a column, of all of them together.',
})
export class HeatmapCellType {
  @Field(() => String, { nullable: true, description: 'Key of the row; null: all rows together.' })
  row!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Key of the column; null: all columns together.',
  })
  column!: string | null;

  @Field(() => MetricType)
  metric!: MetricType;

  @Field(() => UnitRefType, { nullable: true, description: 'Null: several units together.' })
  unit!: UnitRefType | null;

  @Field(() => DayScalar)
  period!: string;

  @Field(() => DayScalar)
  periodTo!: string;

  @Field(() => ValueType)
  value!: ValueType;
}

@ObjectType('Heatmap', { description: 'Metrics on two axes, with the margins of each.' })
export class HeatmapType {
  @Field(() => String, { description: 'The axis of the rows.' })
  rows!: string;

  @Field(() => String, { description: 'The axis of the columns.' })
  columns!: string;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar)
  to!: string;

  @Field(() => [HeatmapKeyType])
  rowKeys!: HeatmapKeyType[];

  @Field(() => [HeatmapKeyType])
  columnKeys!: HeatmapKeyType[];

  @Field(() => [HeatmapCellType], { description: 'One for each row and column, row by row.' })
  cells!: HeatmapCellType[];

  @Field(() => [HeatmapCellType], {
    description:
      'For each row, the value of all columns together, as published or joined; none where the columns are metrics.',
  })
  rowTotals!: HeatmapCellType[];

  @Field(() => [HeatmapCellType], {
    description:
      'For each column, the value of all rows together, as published or joined; none where the rows are metrics.',
  })
  columnTotals!: HeatmapCellType[];

  @Field(() => HeatmapCellType, {
    nullable: true,
    description: 'Everything together; null where an axis is metrics.',
  })
  total!: HeatmapCellType | null;
}
