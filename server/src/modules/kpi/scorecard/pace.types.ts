import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';
import { ValueType } from '../../analytics/index.js';
import { PACE_THRESHOLDS, type Verdict, VERDICTS } from '../pace/pace.js';
import type { Profile } from '../pace/profile.js';
import { PaceProfileEnum } from '../targets/target.types.js';

const percent = (share: number): string => `${share * 100} %`;

const PaceVerdictEnum = enumOf(VERDICTS);

registerEnumType(PaceVerdictEnum, {
  name: 'PaceVerdict',
  description: `Against what is expected by now. Of a limit AHEAD is less than it. ON_PACE: less than ${percent(PACE_THRESHOLDS.onPace)} off, or less than ${PACE_THRESHOLDS.wholeUnit} of a count. FAR_BEHIND: ${percent(PACE_THRESHOLDS.farBehind)} or more.`,
});

@ObjectType('Pace', {
  description:
    'What should be there by now, and what is, over exactly the months that are reported. A rate or a stock is not spread over months: it stands against the target itself.',
})
export class PaceType {
  @Field(() => Float, { nullable: true, description: 'In the unit of the metric; null: no end.' })
  expectedLow!: number | null;

  @Field(() => Float, { nullable: true, description: 'As expectedLow.' })
  expectedHigh!: number | null;

  @Field(() => Float, { description: 'Of the same months.' })
  actual!: number;

  @Field(() => Float, {
    description: 'Actual − the nearest end of what is expected; negative is less, 0 within.',
  })
  difference!: number;

  @Field(() => PaceVerdictEnum)
  verdict!: Verdict;

  @Field(() => LocalizedTextType, { description: 'The verdict in a few words.' })
  verdictText!: LocalizedTextType;

  @Field(() => [Int], { description: 'Calendar months both sides are made of, from April on.' })
  monthsCounted!: number[];

  @Field(() => [Int], { description: 'Calendar months that are over and not reported.' })
  monthsMissing!: number[];

  @Field(() => PaceProfileEnum, { description: 'How the target is spread over the months.' })
  profile!: Profile;

  @Field(() => Boolean, { description: 'A rate or a stock: set against the target itself.' })
  isLevel!: boolean;

  @Field(() => LocalizedTextType, { description: 'All of it in a sentence.' })
  text!: LocalizedTextType;
}

@ObjectType('Projection', {
  description:
    'Where the year is likely to end; estimated. Only where earlier years show that it would have helped.',
})
export class ProjectionType {
  @Field(() => Float, { description: 'In the unit of the metric, not rounded.' })
  value!: number;

  @Field(() => Float, { description: 'Lower end of the interval.' })
  low!: number;

  @Field(() => Float, { description: 'Upper end of the interval.' })
  high!: number;

  @Field(() => [Int], {
    description: 'The complete earlier fiscal years it stands on, oldest first.',
  })
  years!: number[];

  @Field(() => Float, {
    description:
      'Half of the interval as a share of the value: `hits` of `tests` earlier results lay within it.',
  })
  within!: number;

  @Field(() => Int)
  hits!: number;

  @Field(() => Int)
  tests!: number;

  @Field(() => LocalizedTextType, { description: 'Value and interval in a few words.' })
  short!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'All of it in a sentence, and how sure it is.' })
  text!: LocalizedTextType;
}

@ObjectType('KpiMonth', { description: 'A month of a target.' })
export class KpiMonthType {
  @Field(() => DayScalar, { description: 'Its first day.' })
  month!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'What was reported; null: not, not of all units, or the month has not ended.',
  })
  actual!: number | null;

  @Field(() => ValueType, { description: 'What was reported, with all it stands on.' })
  value!: ValueType;

  @Field(() => Float, {
    nullable: true,
    description: 'The share of the target this month has; null for rates, stocks and no end.',
  })
  expectedLow!: number | null;

  @Field(() => Float, { nullable: true, description: 'As expectedLow.' })
  expectedHigh!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'From April to this month, of the target, whatever was reported.',
  })
  plannedLow!: number | null;

  @Field(() => Float, { nullable: true, description: 'As plannedLow.' })
  plannedHigh!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'From April to this month, of what was reported; null where this month was not.',
  })
  cumulative!: number | null;

  @Field(() => Boolean, { description: 'A month before is missing in `cumulative`.' })
  cumulativeIsPartial!: boolean;
}
