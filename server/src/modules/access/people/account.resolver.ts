import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Ctx } from '../../../platform/context/access.guard.js';
import { Allow, Public } from '../../../platform/context/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { CallerIdentity } from '../roles/caller-identity.js';
import { LoginService, type SignedIn } from '../sign-in/login.service.js';
import { InvitationService } from './invitation.service.js';
import { MeService } from './me.service.js';
import { InvitationType, LoginType, MeType } from './me.types.js';

/** The sign-in behind a caller who holds OWN_ACCOUNT. */
export function signedIn({ actor, loginHash }: CallerIdentity): SignedIn {
  if (actor.id === null || loginHash === null) throw new Error('Not signed in behind the guard');
  return { userId: actor.id, loginHash };
}

@Resolver()
export class AccountResolver {
  constructor(
    private readonly meService: MeService,
    private readonly logins: LoginService,
    private readonly invitations: InvitationService,
  ) {}

  @Public()
  @Query(() => MeType, { description: 'Who asks, and what they may do.' })
  me(@Ctx() { now }: RequestContext, @Caller() caller: CallerIdentity): Promise<MeType> {
    return this.meService.me(caller, now);
  }

  @Public()
  @Query(() => InvitationType, {
    description: 'For whom a link with a secret is. Error: INVITATION_UNUSABLE.',
  })
  invitation(
    @Ctx() context: RequestContext,
    @Args('secret', { type: () => String }) secret: string,
  ): Promise<InvitationType> {
    return this.invitations.find(context, secret);
  }

  @Allow('OWN_ACCOUNT')
  @Query(() => [LoginType], {
    name: 'logins',
    description: 'The caller’s open sign-ins, the last used first.',
  })
  listLogins(
    @Ctx() context: RequestContext,
    @Caller() caller: CallerIdentity,
  ): Promise<LoginType[]> {
    return this.logins.list(context, signedIn(caller));
  }

  @Allow('OWN_ACCOUNT')
  @Mutation(() => [LoginType], { description: 'Ends one of the caller’s sign-ins; those left.' })
  async endLogin(
    @Ctx() context: RequestContext,
    @Caller() caller: CallerIdentity,
    @Args('code', { type: () => String }) code: string,
  ): Promise<LoginType[]> {
    await this.logins.end(context, signedIn(caller), code);
    return this.logins.list(context, signedIn(caller));
  }

  @Allow('OWN_ACCOUNT')
  @Mutation(() => [LoginType], { description: 'Ends all the caller’s sign-ins but this one.' })
  async endOtherLogins(
    @Ctx() context: RequestContext,
    @Caller() caller: CallerIdentity,
  ): Promise<LoginType[]> {
    await this.logins.endOthers(context, signedIn(caller));
    return this.logins.list(context, signedIn(caller));
  }
}
