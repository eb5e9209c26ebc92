import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.js';
import { DisaggregationOptionType, MetricType } from '../catalogue/index.js';
import { UnitRefType } from '../network/index.js';
import {
  FINDING_STATES,
  FINDING_STEPS,
  type FindingState,
  type FindingStep,
  RESOLUTIONS,
} from './desk/finding-case.js';
import {
  FINDING_KINDS,
  type FindingKind,
  SEVERITIES,
  type Severity,
  VERDICTS,
  type Verdict,
} from './finding.js';

export const FindingKindEnum = enumOf(FINDING_KINDS);
const SeverityEnum = enumOf(SEVERITIES);
const VerdictEnum = enumOf(VERDICTS);

registerEnumType(FindingKindEnum, {
  name: 'FindingKind',
  description:
    'Which rule found it. RATE_ABOVE_ONE: a share of a whole above 100 %. ATTENDANCE_ABOVE_CAPACITY: more people than places. OUT_OF_HOURS: a notable part of the time booked lies outside opening hours. MISSING_MONTH: months without a report between two with one; those closed throughout are none.',
});
registerEnumType(SeverityEnum, {
  name: 'FindingSeverity',
  description:
    'CONTRADICTION: the figures cannot both be right. QUESTION: may be right, a person should look. NOTE: worth knowing.',
});
registerEnumType(VerdictEnum, {
  name: 'FindingVerdict',
  description:
    'What the numbers themselves allow: CONSISTENT, EXPLAINABLE_BY_ROUNDING, CONTRADICTION, or OPEN where they cannot tell.',
});

export const FindingStateEnum = enumOf(FINDING_STATES);
export const ResolutionEnum = enumOf(RESOLUTIONS);
const FindingStepEnum = enumOf(FINDING_STEPS);

registerEnumType(FindingStateEnum, {
  name: 'FindingState',
  description:
    'OPEN: nobody has settled it. EXPLAINED: the figures are right, the note says why. ACCEPTED: it is kept as it is. CORRECTED: other figures came in, and it is gone.',
});
registerEnumType(ResolutionEnum, {
  name: 'FindingResolution',
  description: 'What became of a finding; see FindingState.',
});
registerEnumType(FindingStepEnum, {
  name: 'FindingStep',
  description: 'What was done with a finding.',
});

@ObjectType('FindingPerson', { description: 'Somebody a finding can be given to.' })
export class FindingPersonType {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType('FindingComment', {
  description: 'What somebody said about a finding, or did with it.',
})
export class FindingCommentType {
  @Field(() => FindingStepEnum)
  step!: FindingStep;

  @Field(() => String, {
    description: 'What was said; with ASSIGNED the name of the person, empty: nobody.',
  })
  text!: string;

  @Field(() => String, { description: 'Name of who said it.' })
  by!: string;

  @Field(() => String, { description: 'ISO instant.' })
  at!: string;
}

@ObjectType('FindingNumber', { description: 'One of the numbers a finding sets side by side.' })
export class FindingNumberType {
  @Field(() => LocalizedTextType, { description: 'What it is: the stated total, the sum, ….' })
  name!: LocalizedTextType;

  @Field(() => Float)
  value!: number;

  @Field(() => LocalizedTextType, { description: 'As a reader says it: 164件, 30.625%.' })
  text!: LocalizedTextType;
}

@ObjectType('Hypothesis', { description: 'A possible explanation. None is taken as true.' })
export class HypothesisType {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => LocalizedTextType)
  text!: LocalizedTextType;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it would give the printed number; null where that cannot be computed.',
  })
  fits!: boolean | null;
}

@ObjectType('FindingOption', { description: 'The option a finding is about.' })
export class FindingOptionType {
  @Field(() => String)
  disaggregation!: string;

  @Field(() => DisaggregationOptionType)
  option!: DisaggregationOptionType;
}

@ObjectType('Finding', {
  description:
    'Something in the reported figures a person should look at. Nothing is corrected by it.',
})
export class FindingType {
  @Field(() => String, {
    description: 'Stable as long as the same figures stand against each other.',
  })
  key!: string;

  @Field(() => FindingKindEnum)
  kind!: FindingKind;

  @Field(() => SeverityEnum)
  severity!: Severity;

  @Field(() => VerdictEnum)
  verdict!: Verdict;

  @Field(() => UnitRefType, { description: 'The unit whose figures they are.' })
  unit!: UnitRefType;

  @Field(() => MetricType, { description: 'The metric of the number it stands beside.' })
  metric!: MetricType;

  @Field(() => [FindingOptionType], { description: 'Empty: the total.' })
  options!: FindingOptionType[];

  @Field(() => DayScalar, { description: 'First day of the period of that number.' })
  period!: string;

  @Field(() => DayScalar, { description: 'Last day of the period of that number.' })
  periodTo!: string;

  @Field(() => LocalizedTextType, { description: 'In a few words.' })
  title!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'In a sentence or two, with the numbers.' })
  text!: LocalizedTextType;

  @Field(() => [FindingNumberType])
  numbers!: FindingNumberType[];

  @Field(() => [HypothesisType])
  hypotheses!: HypothesisType[];

  @Field(() => String, { description: 'When a check first found it, as an ISO instant.' })
  foundAt!: string;

  @Field(() => FindingStateEnum)
  state!: FindingState;

  @Field(() => Boolean, {
    description: 'Open again: it was settled with other numbers, or is back after a correction.',
  })
  changed!: boolean;

  @Field(() => FindingPersonType, {
    nullable: true,
    description: 'Who sees to it. null: nobody, or not for the public.',
  })
  owner!: FindingPersonType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was settled so; not for the public.',
  })
  note!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who settled it; null with CORRECTED: an import did. Not for the public.',
  })
  resolvedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'When, as an ISO instant.' })
  resolvedAt!: string | null;

  @Field(() => [FindingCommentType], { description: 'In the order of time; not for the public.' })
  comments!: FindingCommentType[];
}

export type FindingCaseFields = Pick<
  FindingType,
  'state' | 'changed' | 'owner' | 'note' | 'resolvedBy' | 'resolvedAt' | 'comments'
>;
