import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.js';
import { DisaggregationOptionType, MetricType } from '../catalogue/index.js';
import { UnitRefType } from '../network/index.js';
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

registerEnumType(FindingKindEnum, { name: 'FindingKind', description: 'Which rule found it.' });
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
}
