import { Args, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../platform/context/access.guard.js';
import { Allow } from '../../platform/context/allow.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import { openDuring, type UnitLevel } from './directory.js';
import { NetworkService } from './network.service.js';
import {
  OrgUnitGroupType,
  OrgUnitLevelEnum,
  OrgUnitType,
  toOrgUnit,
  toOrgUnitGroup,
} from './network.types.js';

@Resolver(() => OrgUnitType)
export class NetworkResolver {
  constructor(private readonly network: NetworkService) {}

  @Allow('READ_NETWORK')
  @Query(() => [OrgUnitType], {
    description:
      'Cities, centers and spaces; with `at`, those open on that day. Error: UNKNOWN_UNIT.',
  })
  async orgUnits(
    @Ctx() context: RequestContext,
    @Args('level', { type: () => OrgUnitLevelEnum, nullable: true }) level: UnitLevel | null,
    @Args('within', { type: () => String, nullable: true, description: 'Code of a unit or group.' })
    within: string | null,
    @Args('at', { type: () => DayScalar, nullable: true }) at: string | null,
  ): Promise<OrgUnitType[]> {
    const directory = await this.network.listUnits(context);
    const units = within ? directory.within(directory.get(within)) : directory.units;
    return units
      .filter((unit) => !level || unit.level === level)
      .filter((unit) => !at || openDuring(unit, { from: at, to: at }))
      .map((unit) => toOrgUnit(unit, directory, at ?? null));
  }

  @Allow('READ_NETWORK')
  @Query(() => [OrgUnitGroupType], {
    description: 'Networks and other groups, with their members at a date.',
  })
  async orgUnitGroups(
    @Ctx() context: RequestContext,
    @Args('at', { type: () => DayScalar, nullable: true }) at: string | null,
  ): Promise<OrgUnitGroupType[]> {
    const directory = await this.network.listUnits(context);
    return directory.groups.map((group) => toOrgUnitGroup(group, directory, at ?? null));
  }
}
