import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import { ProvenanceType } from '../../analytics/index.js';
import { DisaggregationOptionType, MetricType } from '../../catalogue/index.js';
import { UnitRefType } from '../../network/index.js';
import { type Profile, PROFILES } from '../pace/profile.js';
import { SchemeRefType } from './scheme.types.js';
import { TARGET_TYPES, type TargetType as Type } from './aim.js';

export const TargetTypeEnum = enumOf(TARGET_TYPES);
export const PaceProfileEnum = enumOf(PROFILES);

registerEnumType(TargetTypeEnum, {
  name: 'TargetType',
  description:
    'EXACT 年1回, RANGE 年3〜4回, ABOUT 6回程度 (±1 below 10, else ±10 %), AT_LEAST 以上, AT_MOST 以内, ONGOING 通年, MILESTONE: done by a day.',
});
registerEnumType(PaceProfileEnum, {
  name: 'PaceProfile',
  description:
    'How the target of a year spreads over its months: EVEN, in the shape of LAST_YEAR, or by OWN shares.',
});

@ObjectType('TargetAuthor', { description: 'Who set a target.' })
class TargetAuthorType {
  @Field(() => String, { description: 'Their name at that time.' })
  name!: string;
}

@ObjectType('Target', {
  description: 'What a unit means to reach in a fiscal year; one version of it.',
})
export class TargetObjectType {
  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => MetricType)
  metric!: MetricType;

  @Field(() => DisaggregationOptionType, {
    nullable: true,
    description:
      'The programme it is of, by the name the center gives it that year; null: the metric as a whole.',
  })
  programme!: DisaggregationOptionType | null;

  @Field(() => Int, { description: 'Named by the year it starts in.' })
  fiscalYear!: number;

  @Field(() => TargetTypeEnum)
  type!: Type;

  @Field(() => Float, {
    nullable: true,
    description:
      'Lower end, in the unit of the metric (a ratio is 0..1); of EXACT and ABOUT the number itself. Null: none.',
  })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end, as `low`.' })
  high!: number | null;

  @Field(() => DayScalar, { nullable: true, description: 'Of a MILESTONE: by when.' })
  dueOn!: string | null;

  @Field(() => String, { nullable: true, description: 'As the plan prints it: 年3〜4回.' })
  printed!: string | null;

  @Field(() => LocalizedTextType, { description: 'What is aimed at, in words: 3〜4回.' })
  text!: LocalizedTextType;

  @Field(() => PaceProfileEnum)
  profile!: Profile;

  @Field(() => [Float], {
    nullable: true,
    description: 'Of OWN: the shares of April to March, which add to 1.',
  })
  shares!: number[] | null;

  @Field(() => SchemeRefType, { description: 'How its achievement is told.' })
  scheme!: SchemeRefType;

  @Field(() => Float, { nullable: true, description: 'The value it starts from.' })
  baseline!: number | null;

  @Field(() => Int, { nullable: true, description: 'The fiscal year of the baseline.' })
  baselineYear!: number | null;

  @Field(() => String, { description: 'Why it is what it is, as typed; empty: not said.' })
  reason!: string;

  @Field(() => TargetAuthorType)
  author!: TargetAuthorType;

  @Field(() => String, { description: 'ISO 8601, UTC.' })
  setAt!: string;

  @Field(() => Int, { description: 'Which version it is, from 1; say it when changing.' })
  version!: number;

  @Field(() => Int, { description: 'How many versions there are.' })
  versions!: number;

  @Field(() => Boolean, { description: 'With this version it was removed.' })
  removed!: boolean;

  @Field(() => ProvenanceType, {
    nullable: true,
    description: 'The document it is read from; null: somebody typed it.',
  })
  source!: ProvenanceType | null;
}

@ObjectType('TargetSet', { description: 'The target holds.' })
export class TargetSetType {
  @Field(() => TargetObjectType)
  target!: TargetObjectType;
}

@ObjectType('TargetRemoved', { description: 'The target no longer stands; its versions stay.' })
export class TargetRemovedType {
  @Field(() => TargetObjectType, { description: 'As it was when it was removed.' })
  target!: TargetObjectType;
}

@ObjectType('TargetDifference', {
  description: 'A part of a target that two people wrote otherwise.',
})
export class TargetDifferenceType {
  @Field(() => String, {
    description: 'Stable code: aim, printed, profile, scheme, baseline, reason, removed.',
  })
  part!: string;

  @Field(() => LocalizedTextType, { description: 'Its name.' })
  name!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'What the caller wrote, in words.' })
  yours!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'What holds, in words.' })
  theirs!: LocalizedTextType;
}

@ObjectType('TargetConflict', {
  description:
    'Somebody else was first: nothing was written. What the caller said comes back, beside what holds.',
})
export class TargetConflictType {
  @Field(() => TargetObjectType, {
    nullable: true,
    description:
      'What the caller wanted to say, as a target that does not hold; null: to remove it.',
  })
  yours!: TargetObjectType | null;

  @Field(() => TargetObjectType, {
    nullable: true,
    description: 'What holds, who said it and when; null: there is none.',
  })
  theirs!: TargetObjectType | null;

  @Field(() => [TargetDifferenceType], { description: 'In what they differ.' })
  differences!: TargetDifferenceType[];

  @Field(() => LocalizedTextType, { description: 'What happened, and what can be done.' })
  text!: LocalizedTextType;
}

@ObjectType('TargetsSet', { description: 'All of the targets hold.' })
export class TargetsSetType {
  @Field(() => [TargetObjectType])
  targets!: TargetObjectType[];
}

@ObjectType('TargetsConflict', {
  description: 'Somebody else was first with some of the targets: nothing was written of any.',
})
export class TargetsConflictType {
  @Field(() => [TargetConflictType], {
    description: 'Those that were changed meanwhile; the others could have been set.',
  })
  conflicts!: TargetConflictType[];

  @Field(() => LocalizedTextType, { description: 'What happened, and what can be done.' })
  text!: LocalizedTextType;
}
