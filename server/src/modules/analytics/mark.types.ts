import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.js';
import { MARK_KINDS, toUnitRef, UnitRefType } from '../network/index.js';
import type { Mark } from './marks.js';

const TimeMarkKindEnum = enumOf([...MARK_KINDS, 'OPENED', 'CLOSED'] as const);

registerEnumType(TimeMarkKindEnum, {
  name: 'TimeMarkKind',
  description:
    'Another operator, a move, another way of counting, a closure of a week or more, an emergency, something else; the first and the last day of a center.',
});

@ObjectType('TimeMark', { description: 'What happened to a unit, for the time axis.' })
export class TimeMarkType {
  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => String, { nullable: true, description: 'Code of the metric; null: every one.' })
  metric!: string | null;

  @Field(() => TimeMarkKindEnum)
  kind!: Mark['kind'];

  @Field(() => Boolean, {
    description: 'Values before and after are not set against each other: no change is computed.',
  })
  breaks!: boolean;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar, { nullable: true, description: 'null: a moment, or still going on.' })
  to!: string | null;

  @Field(() => LocalizedTextType)
  text!: LocalizedTextType;
}

export function toTimeMark({ unit, ...mark }: Mark): TimeMarkType {
  return { ...mark, unit: toUnitRef(unit) };
}
