import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { FindingPersonType, FindingType, ResolutionEnum } from '../finding.types.js';
import type { Resolution } from './finding-case.js';
import { FindingDeskService } from './finding-desk.service.js';

const Key = () => Args('key', { type: () => String, description: 'Key of the finding.' });

@Resolver(() => FindingType)
export class FindingDeskResolver {
  constructor(private readonly desk: FindingDeskService) {}

  @Allow('FOLLOW_UP')
  @Query(() => [FindingPersonType], {
    description: 'Who may see to the findings of a unit, by name. Error: UNKNOWN_UNIT.',
  })
  findingOwners(
    @Ctx() context: RequestContext,
    @Args('unit', { type: () => String, description: 'Code of a city, a center or a space.' })
    unit: string,
  ): Promise<FindingPersonType[]> {
    return this.desk.owners(context, unit);
  }

  @Allow('FOLLOW_UP')
  @Mutation(() => FindingType, {
    description:
      'Says what became of a finding; no figure is altered. As long as its numbers stay the same it is not open again. CORRECTED is what an import of other figures does by itself; said by hand it notes why one that is gone is gone. Errors: NOT_FOUND, NOTE_INVALID, FINDING_STATE, FINDING_STANDS.',
  })
  resolveFinding(
    @Ctx() context: RequestContext,
    @Key() key: string,
    @Args('resolution', { type: () => ResolutionEnum }) resolution: Resolution,
    @Args('note', { type: () => String, description: 'Why; 1 to 2,000 characters.' })
    note: string,
  ): Promise<FindingType> {
    return this.desk.resolve(context, key, { resolution, note });
  }

  @Allow('FOLLOW_UP')
  @Mutation(() => FindingType, {
    description:
      'Opens a finding that was settled; what was said stays. Errors: NOT_FOUND, NOTE_INVALID, FINDING_STATE.',
  })
  reopenFinding(
    @Ctx() context: RequestContext,
    @Key() key: string,
    @Args('note', { type: () => String, nullable: true, description: 'Why.' })
    note?: string | null,
  ): Promise<FindingType> {
    return this.desk.reopen(context, key, note ?? null);
  }

  @Allow('FOLLOW_UP')
  @Mutation(() => FindingType, {
    description:
      'Says who sees to a finding: one of `findingOwners`. Errors: NOT_FOUND, FINDING_OWNER.',
  })
  assignFinding(
    @Ctx() context: RequestContext,
    @Key() key: string,
    @Args('owner', { type: () => String, nullable: true, description: 'E-mail; none: nobody.' })
    owner?: string | null,
  ): Promise<FindingType> {
    return this.desk.assign(context, key, owner ?? null);
  }

  @Allow('FOLLOW_UP')
  @Mutation(() => FindingType, {
    description:
      'Adds a comment to a finding; none is ever altered. Errors: NOT_FOUND, NOTE_INVALID.',
  })
  commentFinding(
    @Ctx() context: RequestContext,
    @Key() key: string,
    @Args('text', { type: () => String, description: '1 to 2,000 characters.' }) text: string,
  ): Promise<FindingType> {
    return this.desk.comment(context, key, text);
  }
}
