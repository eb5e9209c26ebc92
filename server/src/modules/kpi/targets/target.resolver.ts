import { Args, createUnionType, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Ctx } from '../../../platform/context/access.guard.js';
import { Allow, Public } from '../../../platform/context/allow.js';
import type { Identity } from '../../../platform/context/identity.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { toKpiReader } from '../kpi-reader.js';
import { SCHEMES } from '../schemes/schemes.js';
import { SchemeType, toScheme } from './scheme.types.js';
import {
  SetTargetInput,
  SetTargetsInput,
  TargetKeyArgs,
  TargetKeyInput,
  toKey,
  toSaid,
} from './target-input.types.js';
import { toConflict, toConflicts, toTarget } from './target-mapper.js';
import { TargetService } from './target.service.js';
import {
  TargetConflictType,
  TargetObjectType,
  TargetRemovedType,
  TargetsConflictType,
  TargetSetType,
  TargetsSetType,
} from './target.types.js';

const SetTargetResult = createUnionType({
  name: 'SetTargetResult',
  description: 'The target, or what somebody else said first.',
  types: () => [TargetSetType, TargetConflictType] as const,
  resolveType: (value: object) => ('target' in value ? TargetSetType : TargetConflictType),
});

const SetTargetsResult = createUnionType({
  name: 'SetTargetsResult',
  description: 'The targets, or what somebody else said first.',
  types: () => [TargetsSetType, TargetsConflictType] as const,
  resolveType: (value: object) => ('targets' in value ? TargetsSetType : TargetsConflictType),
});

const RemoveTargetResult = createUnionType({
  name: 'RemoveTargetResult',
  description: 'That it was removed, or what somebody else said first.',
  types: () => [TargetRemovedType, TargetConflictType] as const,
  resolveType: (value: object) => ('target' in value ? TargetRemovedType : TargetConflictType),
});

const SAID_ERRORS =
  'UNKNOWN_SCHEME, TARGET_INVALID, TARGET_OF_WHOLE, TARGET_NOT_WHOLE, TARGET_DAY, TARGET_SHARES, TARGET_BASELINE, TARGET_TOO_MANY, NOTE_INVALID';
const KEY_ERRORS =
  'UNKNOWN_UNIT, UNKNOWN_METRIC, UNKNOWN_DISAGGREGATION, UNKNOWN_OPTION, FISCAL_YEAR_OUT_OF_RANGE';

@Resolver(() => TargetObjectType)
export class TargetResolver {
  constructor(private readonly service: TargetService) {}

  @Public()
  @Query(() => [SchemeType], {
    description:
      'How an outcome can become an achievement: every scheme that ships, with versions.',
  })
  achievementSchemes(): SchemeType[] {
    return SCHEMES.map(toScheme);
  }

  @Allow('OWN_ACCOUNT')
  @Query(() => [TargetObjectType], {
    description: `All versions of a target, the newest first; none: it was never set. Errors: ${KEY_ERRORS}.`,
  })
  async targetVersions(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args() args: TargetKeyArgs,
  ): Promise<TargetObjectType[]> {
    const reader = toKpiReader(context, caller);
    const { node, versions } = await this.service.versions(reader, toKey(args));
    return versions.map((target) => toTarget(target, { node, versions: versions.length }));
  }

  @Allow('SET_TARGETS')
  @Mutation(() => SetTargetResult, {
    description: `Sets a target, as its next version. Who was first wins: else the answer is a TargetConflict and nothing is written. Errors: ${KEY_ERRORS}, ${SAID_ERRORS}.`,
  })
  async setTarget(
    @Ctx() context: RequestContext,
    @Args('input', { type: () => SetTargetInput }) input: SetTargetInput,
  ): Promise<TargetSetType | TargetConflictType> {
    const key = toKey(input);
    const done = await this.service.set(context, key, toSaid(input), input.expectedVersion);
    if (done.state === 'CONFLICT') return toConflict(key, done);
    const { node, target } = done;
    return { target: toTarget(target, { node, versions: target.version }) };
  }

  @Allow('SET_TARGETS')
  @Mutation(() => SetTargetsResult, {
    description: `Sets targets of a unit and year together, each as in setTarget: all of them or none. Sent again, what holds already is no new version. Errors: ${KEY_ERRORS}, ${SAID_ERRORS}, TARGETS_NONE, TARGET_TWICE.`,
  })
  async setTargets(
    @Ctx() context: RequestContext,
    @Args('input', { type: () => SetTargetsInput }) { unit, fiscalYear, targets }: SetTargetsInput,
  ): Promise<TargetsSetType | TargetsConflictType> {
    const given = targets.map((line) => ({
      key: toKey({ ...line, unit, fiscalYear }),
      said: toSaid(line),
      seen: line.expectedVersion,
    }));
    const done = await this.service.setAll(context, given);
    if (done.state === 'CONFLICT') return toConflicts(done);
    const { node } = done;
    return {
      targets: done.targets.map((target) => toTarget(target, { node, versions: target.version })),
    };
  }

  @Allow('SET_TARGETS')
  @Mutation(() => RemoveTargetResult, {
    description: `Removes a target; its versions stay, and it can be set again. Errors: ${KEY_ERRORS}, NOT_FOUND.`,
  })
  async removeTarget(
    @Ctx() context: RequestContext,
    @Args('target', { type: () => TargetKeyInput }) input: TargetKeyInput,
    @Args('expectedVersion', {
      type: () => Int,
      description: 'The version that was looked at.',
    })
    expectedVersion: number,
  ): Promise<TargetRemovedType | TargetConflictType> {
    const key = toKey(input);
    const done = await this.service.remove(context, key, expectedVersion);
    if (done.state === 'CONFLICT') return toConflict(key, done);
    const { node, target } = done;
    return { target: toTarget(target, { node, versions: target.version }) };
  }
}
