import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { Identity } from '../../../platform/context/identity.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { CaseService } from './case.service.js';
import {
  AddCaseArgs,
  CollaborationCasesType,
  toCases,
  toGivenCase,
  UpdateCaseArgs,
} from './case.types.js';

const SAID = 'NOTE_INVALID, CASE_FORM, CASE_YEAR';
const KEPT = 'NOT_FOUND, EDITED_MEANWHILE, REMOVED_MEANWHILE';

@Resolver()
export class CaseResolver {
  constructor(private readonly service: CaseService) {}

  @Allow('READ_FIGURES')
  @Query(() => CollaborationCasesType, {
    description:
      'Cases of collaboration of a unit or group, of units above it and of units below it, and how many have which form. Errors: UNKNOWN_UNIT.',
  })
  async collaborationCases(
    @Caller() caller: Identity,
    @Args('unit', { type: () => String }) unit: string,
  ): Promise<CollaborationCasesType> {
    return toCases(await this.service.list(caller, unit));
  }

  @Allow('EDIT_PLANS')
  @Mutation(() => String, {
    description: `Writes a case of collaboration down; gives its id. Errors: UNKNOWN_UNIT, ${SAID}.`,
  })
  addCollaborationCase(@Ctx() context: RequestContext, @Args() args: AddCaseArgs): Promise<string> {
    return this.service.add(context, args.unit, toGivenCase(args));
  }

  @Allow('EDIT_PLANS')
  @Mutation(() => Boolean, {
    description: `Changes a case: all of it is said anew. Errors: ${KEPT}, ${SAID}.`,
  })
  async updateCollaborationCase(
    @Ctx() context: RequestContext,
    @Args() args: UpdateCaseArgs,
  ): Promise<boolean> {
    await this.service.change(context, args, toGivenCase(args));
    return true;
  }

  @Allow('EDIT_PLANS')
  @Mutation(() => Boolean, {
    description: `Removes a case; for 30 days it can be brought back. Errors: ${KEPT}.`,
  })
  async removeCollaborationCase(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => String }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<boolean> {
    await this.service.remove(context, id, version);
    return true;
  }

  @Allow('EDIT_PLANS')
  @Mutation(() => Boolean, {
    description: 'Brings a removed case back; one that stands stays as it is. Errors: NOT_FOUND.',
  })
  async restoreCollaborationCase(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => String }) id: string,
  ): Promise<boolean> {
    await this.service.restore(context, id);
    return true;
  }
}
