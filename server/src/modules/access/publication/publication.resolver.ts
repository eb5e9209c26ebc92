import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type Page, PAGES } from '../roles/role.types.js';
import { PublicationService } from './publication.service.js';
import { PublicationType } from './publication.types.js';

@Resolver(() => PublicationType)
export class PublicationResolver {
  constructor(private readonly service: PublicationService) {}

  @Allow('PUBLISH')
  @Query(() => [PublicationType], {
    description: 'What the units and groups of the caller show to everybody.',
  })
  publications(@Ctx() context: RequestContext): Promise<PublicationType[]> {
    return this.service.list(context);
  }

  @Allow('PUBLISH')
  @Mutation(() => [PublicationType], {
    description:
      'Shows just these pages of a unit or group to everybody; an empty list: nothing of it any more. Error: UNKNOWN_UNIT.',
  })
  publishPages(
    @Ctx() context: RequestContext,
    @Args('unit', { type: () => String }) unit: string,
    @Args('pages', { type: () => [PAGES] }) pages: Page[],
  ): Promise<PublicationType[]> {
    return this.service.publish(context, unit, pages);
  }
}
