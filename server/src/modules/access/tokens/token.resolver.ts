import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { TokenService } from './token.service.js';
import { MachineTokenInput, MachineTokenType, NewMachineTokenType } from './token.types.js';

@Resolver(() => MachineTokenType)
export class TokenResolver {
  constructor(private readonly tokens: TokenService) {}

  @Allow('MANAGE_USERS')
  @Query(() => [MachineTokenType], { description: 'Machine tokens, the newest first.' })
  machineTokens(@Ctx() context: RequestContext): Promise<MachineTokenType[]> {
    return this.tokens.list(context);
  }

  @Allow('MANAGE_USERS')
  @Mutation(() => NewMachineTokenType, {
    description:
      'Makes a token. Errors: UNKNOWN_UNIT, NAME_INVALID, OUT_OF_RANGE, TOKEN_NAME_TAKEN.',
  })
  createMachineToken(
    @Ctx() context: RequestContext,
    @Args('input', { type: () => MachineTokenInput }) input: MachineTokenInput,
  ): Promise<NewMachineTokenType> {
    const { name, role, unit = null, mayWrite, days } = input;
    return this.tokens.create(context, {
      name,
      role,
      unit,
      mayWrite: mayWrite ?? false,
      days: days ?? 90,
    });
  }

  @Allow('MANAGE_USERS')
  @Mutation(() => MachineTokenType, {
    description: 'Takes a token back, at once and for good. Error: NOT_FOUND.',
  })
  revokeMachineToken(
    @Ctx() context: RequestContext,
    @Args('name', { type: () => String }) name: string,
  ): Promise<MachineTokenType> {
    return this.tokens.revoke(context, name);
  }
}
