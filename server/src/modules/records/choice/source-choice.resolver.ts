import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { SourceChoiceService } from './source-choice.service.js';
import { SourceChoiceType, type SourceKind, SourceKindEnum } from './source-choice.types.js';

@Resolver(() => SourceChoiceType)
export class SourceChoiceResolver {
  constructor(private readonly choices: SourceChoiceService) {}

  @Allow('READ_FIGURES')
  @Query(() => [SourceChoiceType], {
    description:
      'For which metrics a unit chose its source; for the others figures count before a log. Errors: UNKNOWN_UNIT, NOT_A_UNIT.',
  })
  sourceChoices(
    @Ctx() ctx: RequestContext,
    @Args('unit', { type: () => String, description: 'Code of a city, a center or a space.' })
    unit: string,
  ): Promise<SourceChoiceType[]> {
    return this.choices.list(ctx, unit);
  }

  @Allow('CHOOSE_SOURCES')
  @Mutation(() => [SourceChoiceType], {
    description:
      'Lets a log or the figures count for a metric of a unit. Errors: UNKNOWN_UNIT, NOT_A_UNIT, UNKNOWN_METRIC.',
  })
  chooseSource(
    @Ctx() ctx: RequestContext,
    @Args('unit', { type: () => String }) unit: string,
    @Args('metric', { type: () => String }) metric: string,
    @Args('source', { type: () => SourceKindEnum }) source: SourceKind,
  ): Promise<SourceChoiceType[]> {
    return this.choices.choose(ctx, unit, { metric, source });
  }
}
