import { ArgsType, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.js';
import { getMetric } from '../catalogue/index.js';
import {
  type GivenMark,
  LocalizedTextInput,
  MARK_KINDS,
  type MarkKey,
  type MarkKind,
  toUnitRef,
  UnitRefType,
} from '../network/index.js';
import type { Mark } from './marks.js';

const TimeMarkKindEnum = enumOf([...MARK_KINDS, 'OPENED', 'CLOSED'] as const);

const MarkKindEnum = enumOf(MARK_KINDS);

registerEnumType(MarkKindEnum, {
  name: 'MarkKind',
  description:
    'What can be noted of a unit. The first and the last day of a center are its own; what is noted as a closure closes nothing: see `addClosure`.',
});
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

@ArgsType()
class MarkArgs {
  @Field(() => String, {
    description: 'Code of a city, a center or a space; it holds for all below.',
  })
  unit!: string;

  @Field(() => MarkKindEnum)
  kind!: MarkKind;

  @Field(() => DayScalar, { description: 'First day.' })
  from!: string;

  @Field(() => String, { nullable: true, description: 'Code of the metric; null: every one.' })
  metric?: string | null;
}

@ArgsType()
export class AddTimeMarkArgs extends MarkArgs {
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Last day; null: a moment, or still going on.',
  })
  to?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Values before and after are not to be set against each other.',
  })
  breaks!: boolean;

  @Field(() => LocalizedTextInput, { description: 'What happened.' })
  text!: LocalizedTextInput;
}

@ArgsType()
export class RemoveTimeMarkArgs extends MarkArgs {
  @Field(() => String, { description: 'Its Japanese text: several may be of one kind and day.' })
  text!: string;
}

/** @throws UNKNOWN_METRIC */
export function toGivenMark(args: AddTimeMarkArgs): GivenMark {
  const { kind, from, to = null, metric = null, breaks } = args;
  if (metric !== null) getMetric(metric);
  const { ja, en } = args.text;
  return { kind, from, to, metric, breaks, text: { ja, en } };
}

export function toMarkKey({ kind, from, metric = null, text }: RemoveTimeMarkArgs): MarkKey {
  return { kind, from, metric, ja: text };
}

export function toTimeMark({ unit, ...mark }: Mark): TimeMarkType {
  return { ...mark, unit: toUnitRef(unit) };
}
