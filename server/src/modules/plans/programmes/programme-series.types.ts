import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import { ValueType } from '../../analytics/index.js';
import { DisaggregationOptionType, MetricType } from '../../catalogue/index.js';
import { UnitRefType } from '../../network/index.js';
import { CHANGES, type ChangeKind, LINE_ROLES, type LineRole } from './follow.js';

const SERIES_CHANGES = [...CHANGES, 'COUNTED_OTHERWISE'] as const;
const LineRoleEnum = enumOf(LINE_ROLES);
const ChangeEnum = enumOf(SERIES_CHANGES);

registerEnumType(LineRoleEnum, {
  name: 'ProgrammeLineRole',
  description:
    'FOLLOWED: the programme asked about. EARLIER, LATER: one it came of or went into, shown beside it.',
});
registerEnumType(ChangeEnum, {
  name: 'ProgrammeChange',
  description:
    'What happened to a followed programme. SAME: only its name changed. PARTLY: a part came or went. SUM_BEGINS: the programmes of a sum do not correspond to those before.',
});

@ObjectType('ProgrammeChoice', { description: 'A programme of the year that can be followed.' })
export class ProgrammeChoiceType {
  @Field(() => String, { description: 'Code in the year asked for.' })
  code!: string;

  @Field(() => String, { description: 'As printed, in Japanese.' })
  name!: string;

  @Field(() => [MetricType], {
    description: 'Those that are named for it in any year; the first is the one shown by itself.',
  })
  metrics!: MetricType[];
}

@ObjectType('ProgrammePoint', { description: 'What a line shows in a fiscal year.' })
export class ProgrammePointType {
  @Field(() => DayScalar, { description: 'First day of the fiscal year.' })
  period!: string;

  @Field(() => DayScalar, { description: 'Last day of it.' })
  periodTo!: string;

  @Field(() => [DisaggregationOptionType], {
    description:
      'The programmes of the catalogue the value is of; several are joined, none: all of the metric.',
  })
  options!: DisaggregationOptionType[];

  @Field(() => ValueType, {
    description:
      'NOT_APPLICABLE where the line has no programme in that year. A sum has no value where one of its programmes has none.',
  })
  value!: ValueType;

  @Field(() => Boolean, { description: 'It is not set against the year before.' })
  isAnew!: boolean;

  @Field(() => Boolean, { description: 'The sum of programmes that later became one.' })
  isSum!: boolean;
}

@ObjectType('ProgrammeLine')
export class ProgrammeLineType {
  @Field(() => String, { description: 'Year and code of the programme it is named after.' })
  key!: string;

  @Field(() => String, { description: 'Its name in that year, in Japanese.' })
  name!: string;

  @Field(() => LineRoleEnum)
  role!: LineRole;

  @Field(() => [ProgrammePointType], { description: 'One for each fiscal year, the same in all.' })
  points!: ProgrammePointType[];
}

@ObjectType('ProgrammeSeriesMark', { description: 'What happened to the followed programme.' })
export class ProgrammeSeriesMarkType {
  @Field(() => DayScalar, { description: 'First day of the fiscal year from which it holds.' })
  from!: string;

  @Field(() => ChangeEnum)
  kind!: ChangeKind | 'COUNTED_OTHERWISE';

  @Field(() => Boolean, { description: 'The values before and after are not compared.' })
  breaks!: boolean;

  @Field(() => LocalizedTextType)
  text!: LocalizedTextType;
}

@ObjectType('ProgrammeSeries', {
  description: 'A metric of one programme of a center over the fiscal years.',
})
export class ProgrammeSeriesType {
  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => [ProgrammeChoiceType], { description: 'The programmes of the year.' })
  programmes!: ProgrammeChoiceType[];

  @Field(() => String, { nullable: true, description: 'Code of the one followed; null: none.' })
  programme!: string | null;

  @Field(() => MetricType, { nullable: true, description: 'Null: no figure is named for it.' })
  metric!: MetricType | null;

  @Field(() => [ProgrammeLineType], {
    description: 'The one followed first, then those beside it; none without a metric.',
  })
  lines!: ProgrammeLineType[];

  @Field(() => [ProgrammeSeriesMarkType], { description: 'In the order of time.' })
  marks!: ProgrammeSeriesMarkType[];

  @Field(() => [Int], { description: 'Fiscal years in which any line has a value, ascending.' })
  yearsWithValues!: number[];
}

@ArgsType()
export class ProgrammeSeriesArgs {
  @Field(() => String, { description: 'Code of a center.' })
  unit!: string;

  @Field(() => Int, { description: 'Whose programmes can be followed.' })
  fiscalYear!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Code in that year; none: the first with figures in several years.',
  })
  programme?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code; none, or one that is not named for it: the first that is.',
  })
  metric?: string | null;
}
