import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../platform/context/access.guard.js';
import { Allow } from '../../platform/context/allow.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { PeriodInput } from '../../platform/graphql/period.types.js';
import type { FindingState } from './desk/finding-case.js';
import type { FindingKind } from './finding.js';
import { FindingListService } from './finding-list.service.js';
import { FindingKindEnum, FindingStateEnum, FindingType } from './finding.types.js';

@ArgsType()
class FindingsArgs {
  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of units or groups, at most 200, with everything below them. Without it: all.',
  })
  units?: string[] | null;

  @Field(() => PeriodInput, {
    nullable: true,
    description: 'Findings about figures of which a day lies in it.',
  })
  period?: PeriodInput | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of metrics, at most 50: findings that touch one of them.',
  })
  metrics?: string[] | null;

  @Field(() => [FindingKindEnum], { nullable: true })
  kinds?: FindingKind[] | null;

  @Field(() => [FindingStateEnum], {
    nullable: true,
    description:
      'Only those that stand so. Without it all that stand, settled or not; with CORRECTED also those a new import took away, which are kept when somebody had said something about them.',
  })
  states?: FindingState[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only those this person sees to, by e-mail.',
  })
  owner?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Only so many, the gravest first; at most 500. Without it the answer is complete, or refused with TOO_MANY.',
  })
  first?: number | null;
}

@Resolver(() => FindingType)
export class QualityResolver {
  constructor(private readonly findingList: FindingListService) {}

  @Allow('READ_FINDINGS')
  @Query(() => [FindingType], {
    description:
      'What is doubtful in the reported figures: contradictions first, then questions and notes, each in the order of time; where states are asked for, the open ones first. Errors: UNKNOWN_UNIT, UNKNOWN_METRIC, PERIOD_FORM, PERIOD_ORDER, FISCAL_YEAR_OUT_OF_RANGE, OUT_OF_RANGE, TOO_MANY.',
  })
  findings(@Ctx() context: RequestContext, @Args() args: FindingsArgs): Promise<FindingType[]> {
    const { units = null, period = null, metrics = null, kinds = null } = args;
    const { first = null, states = null, owner = null } = args;
    const asked = { units, period, metrics, kinds, first, states, owner };
    return this.findingList.list(context, asked);
  }
}
