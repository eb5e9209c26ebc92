import { ArgsType, Field, Float, InputType, Int, OmitType } from '@nestjs/graphql';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';
import type { Profile } from '../pace/profile.js';
import type { Aim, TargetType } from './aim.js';
import { defaultScheme } from './scheme-of.js';
import type { SaidTarget, TargetKey } from './target.js';
import { PaceProfileEnum, TargetTypeEnum } from './target.types.js';

@InputType({ description: 'Which target.' })
export class TargetKeyInput {
  @Field(() => String, { description: 'Code of the unit or group.' })
  unit!: string;

  @Field(() => String, { description: 'Code of the metric.' })
  metric!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of a programme of the metric; none: the metric as a whole.',
  })
  programme?: string | null;

  @Field(() => Int, { description: 'Named by the year it starts in.' })
  fiscalYear!: number;
}

@ArgsType()
export class TargetKeyArgs {
  @Field(() => String, { description: 'Code of the unit or group.' })
  unit!: string;

  @Field(() => String, { description: 'Code of the metric.' })
  metric!: string;

  @Field(() => String, { nullable: true, description: 'Code of a programme of the metric.' })
  programme?: string | null;

  @Field(() => Int, { description: 'Named by the year it starts in.' })
  fiscalYear!: number;
}

@InputType({ description: 'A target as somebody says it; all of it is said anew.' })
export class SetTargetInput extends TargetKeyInput {
  @Field(() => Int, {
    description: 'The version that was looked at; 0: there was none, or it was removed.',
  })
  expectedVersion!: number;

  @Field(() => TargetTypeEnum)
  type!: TargetType;

  @Field(() => Float, {
    nullable: true,
    description:
      'In the unit of the metric, a ratio as 0..1. Of EXACT and ABOUT the number, in low or in both.',
  })
  low?: number | null;

  @Field(() => Float, { nullable: true, description: 'Of RANGE and AT_MOST.' })
  high?: number | null;

  @Field(() => DayScalar, { nullable: true, description: 'Of MILESTONE.' })
  dueOn?: string | null;

  @Field(() => String, { nullable: true, description: 'As the plan prints it.' })
  printed?: string | null;

  @Field(() => PaceProfileEnum, { nullable: true, defaultValue: 'EVEN' })
  profile?: Profile | null;

  @Field(() => [Float], {
    nullable: true,
    description: 'Of OWN: twelve shares, April to March, which add to 1.',
  })
  shares?: number[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of an achievement scheme; none: `uncapped`, or `reverse` for a number not to pass.',
  })
  scheme?: string | null;

  @Field(() => Float, { nullable: true, description: 'The value it starts from.' })
  baseline?: number | null;

  @Field(() => Int, { nullable: true, description: 'The fiscal year of the baseline.' })
  baselineYear?: number | null;

  @Field(() => String, { nullable: true, description: 'Why; up to 1,000 characters, in lines.' })
  reason?: string | null;
}

@InputType({ description: 'One of several targets of a unit and year, as in setTarget.' })
export class SetTargetsLine extends OmitType(
  SetTargetInput,
  ['unit', 'fiscalYear'] as const,
  InputType,
) {}

@InputType({ description: 'Targets of a unit and fiscal year, set together.' })
export class SetTargetsInput {
  @Field(() => String, { description: 'Code of the unit or group.' })
  unit!: string;

  @Field(() => Int, { description: 'Named by the year it starts in.' })
  fiscalYear!: number;

  @Field(() => [SetTargetsLine], { description: 'Each once; at most 50.' })
  targets!: SetTargetsLine[];
}

export function toKey({
  unit,
  metric,
  programme,
  fiscalYear,
}: TargetKeyInput | TargetKeyArgs): TargetKey {
  return { unit, metric, programme: programme ?? '', fiscalYear };
}

type SaidAim = Pick<SetTargetInput, 'type' | 'low' | 'high' | 'dueOn'>;

/** Of one number it is enough to say it once. */
export function toAim({ type, low = null, high = null, dueOn = null }: SaidAim): Aim {
  const isOne = type === 'EXACT' || type === 'ABOUT';
  return { type, low, high: isOne ? (high ?? low) : high, dueOn };
}

export function toSaid(input: Omit<SetTargetInput, 'unit' | 'fiscalYear'>): SaidTarget {
  return {
    aim: toAim(input),
    printed: input.printed ?? null,
    profile: input.profile ?? 'EVEN',
    shares: input.shares ?? null,
    scheme: input.scheme ?? defaultScheme(input),
    baseline: input.baseline ?? null,
    baselineYear: input.baselineYear ?? null,
    reason: input.reason ?? '',
  };
}
