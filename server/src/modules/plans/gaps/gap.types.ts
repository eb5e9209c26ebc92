import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import { UnitRefType } from '../../network/index.js';
import { YearlyProgrammeType } from '../programmes/programme.types.js';
import { GAP_KINDS, type GapKind } from './gaps.js';

const GapKindEnum = enumOf(GAP_KINDS);

registerEnumType(GapKindEnum, {
  name: 'PlanGapKind',
  description:
    'PLANNED_NO_RESULT: planned, and the report says nothing of it. RESULT_NO_PLAN: reported, not planned. ONLY_NARRATIVE: only the prose beside the results tells of it. OUTCOME_NO_INDICATOR: an outcome is meant, and no figure of outcomes is named for it. NO_NUMBERS: a programme without any reported figure of what was done.',
});

@ObjectType('PlanGap', { description: 'Something plan and report of a year leave open.' })
export class PlanGapType {
  @Field(() => GapKindEnum)
  kind!: GapKind;

  @Field(() => YearlyProgrammeType, { description: 'What it is about, with its lines.' })
  programme!: YearlyProgrammeType;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the programme it is a part of, as printed; null: it is one.',
  })
  within!: string | null;
}

@ObjectType('CenterGaps', {
  description: 'What plan and report of a center leave open in a fiscal year.',
})
export class CenterGapsType {
  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => Boolean, {
    description:
      'Whether there is a plan of the year; without one nothing is said to be beyond it.',
  })
  hasPlan!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether there is a report of the year; without one nothing is said to be missing in it.',
  })
  hasReport!: boolean;

  @Field(() => [PlanGapType])
  gaps!: PlanGapType[];
}

@ObjectType('UnmeasuredPlan', {
  description: 'How much of a plan has no figure it is followed by.',
})
export class UnmeasuredPlanType {
  @Field(() => String, { description: 'Code of the plan.' })
  plan!: string;

  @Field(() => LocalizedTextType)
  name!: LocalizedTextType;

  @Field(() => Int, { description: 'Actions without a figure, each once.' })
  without!: number;

  @Field(() => Int, { description: 'Actions in all, each once.' })
  actions!: number;
}

@ObjectType('PlanGaps', { description: 'What plans and reports leave open in a fiscal year.' })
export class PlanGapsType {
  @Field(() => [CenterGapsType], {
    description: 'Of the centers whose programmes of the year are known.',
  })
  centers!: CenterGapsType[];

  @Field(() => [Int], {
    description: 'Fiscal years of which programmes of one of the units are known, ascending.',
  })
  fiscalYears!: number[];

  @Field(() => [UnmeasuredPlanType], { description: 'The plans that concern the unit.' })
  plans!: UnmeasuredPlanType[];
}

@ArgsType()
export class PlanGapsArgs {
  @Field(() => String, { description: 'Code of a unit or group; with everything below it.' })
  unit!: string;

  @Field(() => Int, { description: 'Named by the year it starts in.' })
  fiscalYear!: number;
}
