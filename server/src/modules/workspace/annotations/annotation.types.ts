import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';
import { PeriodInput } from '../../../platform/graphql/period.types.js';
import { toUnitRef, UnitRefType } from '../../network/index.js';
import type { GivenAnnotation } from './annotation.js';
import type { SeenAnnotation, SeenAnnotations } from './annotation.service.js';

@ObjectType('Annotation', {
  description:
    'What a reader noted at a time span of a unit or group; a remark, which alters no figure.',
})
export class AnnotationType {
  @Field(() => String, { description: 'Names it in the operations about annotations.' })
  id!: string;

  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => String, { nullable: true, description: 'Code of the metric; null: every one.' })
  metric!: string | null;

  @Field(() => DayScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DayScalar, { description: 'Last day.' })
  to!: string;

  @Field(() => String, { description: 'As typed, in lines.' })
  text!: string;

  @Field(() => Boolean, {
    description: 'Seen by all who may read the unit by a role; else by its author alone.',
  })
  shared!: boolean;

  @Field(() => String, { description: 'Name of who wrote it, at that time.' })
  author!: string;

  @Field(() => Boolean, { description: 'The caller wrote it, and may change it.' })
  mine!: boolean;

  @Field(() => Boolean, {
    description: 'The caller wrote it, or it is shared and they are in charge of the unit.',
  })
  mayRemove!: boolean;

  @Field(() => String, { description: 'ISO 8601, UTC.' })
  createdAt!: string;

  @Field(() => String, { nullable: true, description: 'ISO 8601, UTC; null: never changed.' })
  changedAt!: string | null;

  @Field(() => Int, { description: 'Rises with each change; says which state is meant.' })
  version!: number;
}

@ObjectType('Annotations', { description: 'What readers noted, in the order of time.' })
export class AnnotationsType {
  @Field(() => [AnnotationType], { description: 'At most 100.' })
  items!: AnnotationType[];

  @Field(() => Int, { description: 'How many more there are; ask for a shorter period.' })
  more!: number;

  @Field(() => [UnitRefType], {
    description: 'Of the units asked for, those the caller may note something at.',
  })
  units!: UnitRefType[];
}

@ArgsType()
export class AnnotationsArgs {
  @Field(() => [String], {
    description: 'Codes of units and groups; what is noted above and below a unit goes with it.',
  })
  units!: string[];

  @Field(() => String, { nullable: true, description: 'Only what is about it, or about all.' })
  metric?: string | null;

  @Field(() => PeriodInput, { nullable: true, description: 'Only what has a day in it.' })
  period?: PeriodInput | null;
}

@ArgsType()
class SaidArgs {
  @Field(() => String, { description: '1 to 500 characters, in lines.' })
  text!: string;

  @Field(() => DayScalar, { description: 'First day it is about.' })
  from!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Last day; none: the first.' })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a metric; none: every one.' })
  metric?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'For all who may read the unit by a role; else for the caller alone.',
  })
  shared!: boolean;
}

@ArgsType()
export class AddAnnotationArgs extends SaidArgs {
  @Field(() => String, { description: 'Code of a unit or group.' })
  unit!: string;
}

@ArgsType()
export class UpdateAnnotationArgs extends SaidArgs {
  @Field(() => String)
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;
}

export function toGiven({ text, from, to, metric = null, shared }: SaidArgs): GivenAnnotation {
  return { text, from, to: to ?? from, metric, shared };
}

export function toAnnotation(seen: SeenAnnotation): AnnotationType {
  const { id, metric, from, to, text, shared, mine, mayRemove } = seen;
  const { authorName: author, createdAt, changedAt, version, unit } = seen;
  const when = { createdAt, changedAt, version };
  return {
    id,
    unit: toUnitRef(unit),
    metric,
    from,
    to,
    text,
    shared,
    author,
    mine,
    mayRemove,
    ...when,
  };
}

export function toAnnotations({ items, more, units }: SeenAnnotations): AnnotationsType {
  // Not handed to `map` as it is: a name is read at a day, which must not be an index.
  return { items: items.map(toAnnotation), more, units: units.map((unit) => toUnitRef(unit)) };
}
