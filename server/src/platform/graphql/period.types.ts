import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import type { Grain } from '../time/period.js';
import { DayScalar } from './day.scalar.js';

export const GrainEnum = {
  DAY: 'DAY',
  MONTH: 'MONTH',
  QUARTER: 'QUARTER',
  FISCAL_YEAR: 'FISCAL_YEAR',
  CALENDAR_YEAR: 'CALENDAR_YEAR',
} as const satisfies Record<Grain, Grain>;

registerEnumType(GrainEnum, {
  name: 'Grain',
  description: 'Length of a point. Q1 is April to June.',
});

@InputType({
  description: 'Exactly one form: fiscalYear, fiscalYears, or from with to. Error: PERIOD_FORM.',
})
export class PeriodInput {
  @Field(() => Int, { nullable: true, description: 'Named by the year it starts in.' })
  fiscalYear?: number | null;

  @Field(() => [Int], { nullable: true })
  fiscalYears?: number[] | null;

  @Field(() => DayScalar, { nullable: true })
  from?: string | null;

  @Field(() => DayScalar, { nullable: true })
  to?: string | null;
}
