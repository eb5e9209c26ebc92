import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import { UnitRefType } from '../../network/index.js';
import { LINK_PROBLEMS, type LinkProblemKind } from './link-check.js';
import type { PlanKind, ResultState } from './plan.js';
import { PlanCountType, PlanNodeType, ResultStateEnum } from './plan-node.types.js';
import { PlanKindEnum, PlanType, PlanVersionType } from './plan.types.js';

const LinkProblemEnum = enumOf(LINK_PROBLEMS);

registerEnumType(LinkProblemEnum, {
  name: 'PlanLinkProblem',
  description:
    'UNKNOWN: a mark names what is not there. NOT_BACK: what it names bears no mark in return. LESS_EXACT: the mark in return names the section alone.',
});

@ObjectType('PlanKindCount', { description: 'How many entries of a kind a plan has.' })
export class PlanKindCountType extends PlanCountType {
  @Field(() => PlanKindEnum)
  kind!: PlanKind;
}

@ObjectType('PlanProgress', { description: 'How many measures, each counted once, came how far.' })
export class PlanProgressType {
  @Field(() => ResultStateEnum, { nullable: true, description: 'Null: nothing was said of them.' })
  state!: ResultState | null;

  @Field(() => Int)
  count!: number;
}

@ObjectType('PlanLinkFinding', { description: 'What is odd about a mark of a second listing.' })
export class PlanLinkFindingType {
  @Field(() => LinkProblemEnum)
  kind!: LinkProblemKind;

  @Field(() => String, { description: 'Code of the entry whose mark is odd.' })
  entry!: string;

  @Field(() => String, { nullable: true, description: 'Code of the entry at the other end.' })
  other!: string | null;

  @Field(() => LocalizedTextType, { description: 'The same in words.' })
  text!: LocalizedTextType;
}

@ObjectType('PlanMay', { description: 'What the caller may do.' })
export class PlanMayType {
  @Field(() => Boolean, { description: 'Say what became of measures, attach figures, set links.' })
  edit!: boolean;
}

@ObjectType('PlanTree', {
  description: 'A version of a plan with what became of it in a fiscal year.',
})
export class PlanTreeType {
  @Field(() => PlanType)
  plan!: PlanType;

  @Field(() => PlanVersionType, { description: 'The one shown.' })
  version!: PlanVersionType;

  @Field(() => Int, { description: 'The year results and values are of.' })
  fiscalYear!: number;

  @Field(() => UnitRefType, {
    nullable: true,
    description: 'Whose values stand beside it; null: of nobody in sight.',
  })
  figuresOf!: UnitRefType | null;

  @Field(() => [PlanKindCountType], { description: 'From the top of the plan down.' })
  counts!: PlanKindCountType[];

  @Field(() => [PlanNodeType], {
    description: 'In the order of the print; `parent` makes the tree.',
  })
  nodes!: PlanNodeType[];

  @Field(() => [PlanLinkFindingType])
  linkFindings!: PlanLinkFindingType[];

  @Field(() => [String], {
    description: 'Codes of entries that neither themselves nor below them have a figure.',
  })
  withoutIndicator!: string[];

  @Field(() => [PlanProgressType], { description: 'Of the actions, in the fiscal year.' })
  progress!: PlanProgressType[];

  @Field(() => PlanMayType)
  may!: PlanMayType;
}

@ArgsType()
export class PlanTreeArgs {
  @Field(() => String, { description: 'Code of the plan.' })
  plan!: string;

  @Field(() => Int, { nullable: true, description: 'None: the newest.' })
  version?: number | null;

  @Field(() => Int, { description: 'Of results and values; named by the year it starts in.' })
  fiscalYear!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Unit or group whose values stand beside it; none: the unit of the plan, where it is in sight.',
  })
  figuresOf?: string | null;
}
