import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../platform/context/access.guard.js';
import { Allow } from '../../platform/context/allow.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NetworkAdminService } from './network-admin.service.js';
import {
  CreateGroupInput,
  CreateUnitInput,
  UpdateGroupInput,
  UpdateUnitInput,
} from './network-admin.types.js';
import { OrgUnitGroupType, OrgUnitType } from './network.types.js';

const UNIT = 'MUNICIPALITY_CODE_INVALID, SEATS_INVALID, NOT_OF_LEVEL';
const TEXTS = 'TEXT_INVALID, LIST_TOO_LONG, NAME_PERIODS, PERIOD_ORDER';

@Resolver(() => OrgUnitType)
export class NetworkAdminResolver {
  constructor(private readonly admin: NetworkAdminService) {}

  @Allow('MANAGE_NETWORK')
  @Mutation(() => OrgUnitType, {
    description: `Adds a city, a center or a space; a city, only who has charge of all. Errors: CODE_TAKEN, CODE_INVALID, PARENT_LEVEL, UNKNOWN_UNIT, NOT_A_UNIT, ${UNIT}, ${TEXTS}.`,
  })
  createUnit(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => CreateUnitInput }) input: CreateUnitInput,
  ): Promise<OrgUnitType> {
    return this.admin.createUnit(ctx, input);
  }

  @Allow('MANAGE_NETWORK')
  @Mutation(() => OrgUnitType, {
    description: `Changes a unit; its code, its level and where it belongs stay. Errors: UNKNOWN_UNIT, NOT_A_UNIT, ${UNIT}, EMPTY_LIST, ${TEXTS}.`,
  })
  updateUnit(
    @Ctx() ctx: RequestContext,
    @Args('code', { type: () => String }) code: string,
    @Args('input', { type: () => UpdateUnitInput }) input: UpdateUnitInput,
  ): Promise<OrgUnitType> {
    return this.admin.updateUnit(ctx, code, input);
  }

  @Allow('MANAGE_NETWORK')
  @Mutation(() => OrgUnitGroupType, {
    description: `Adds a set of units; only who has charge of all. Errors: CODE_TAKEN, CODE_INVALID, UNKNOWN_UNIT, NOT_A_UNIT, CONTEXT_ONLY, MEMBER_PERIODS, ${TEXTS}.`,
  })
  createGroup(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => CreateGroupInput }) input: CreateGroupInput,
  ): Promise<OrgUnitGroupType> {
    return this.admin.createGroup(ctx, input);
  }

  @Allow('MANAGE_NETWORK')
  @Mutation(() => OrgUnitGroupType, {
    description: `Changes names, members and note of a group; only who has charge of all. Errors: UNKNOWN_UNIT, NOT_A_GROUP, NOT_A_UNIT, CONTEXT_ONLY, MEMBER_PERIODS, EMPTY_LIST, ${TEXTS}.`,
  })
  updateGroup(
    @Ctx() ctx: RequestContext,
    @Args('code', { type: () => String }) code: string,
    @Args('input', { type: () => UpdateGroupInput }) input: UpdateGroupInput,
  ): Promise<OrgUnitGroupType> {
    return this.admin.updateGroup(ctx, code, input);
  }
}
