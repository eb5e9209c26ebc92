import { Args, ArgsType, Field, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Ctx, type Exchange, Http } from '../../../platform/context/access.guard.js';
import { Allow, Public } from '../../../platform/context/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { DemoService } from '../demo/demo.service.js';
import { signedIn } from '../people/account.resolver.js';
import { DemoRoleType, MeType, PasswordResultType, SignInResultType } from '../people/me.types.js';
import { InvitationService } from '../people/invitation.service.js';
import { CallerIdentity } from '../roles/caller-identity.js';
import { type Role, ROLES } from '../roles/role.types.js';
import { OwnPasswordService } from './own-password.service.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';

const text = { type: () => String };

@ArgsType()
class ChangePasswordArgs {
  @Field(() => String)
  current!: string;

  @Field(() => String)
  password!: string;
}

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly passwords: OwnPasswordService,
    private readonly invitations: InvitationService,
    private readonly demo: DemoService,
  ) {}

  @Public()
  @Query(() => [DemoRoleType], {
    description: 'The roles anyone may try; none where it is no demo.',
  })
  demoRoles(@Ctx() { now }: RequestContext): Promise<DemoRoleType[]> {
    return this.demo.roles(now);
  }

  @Public()
  @Mutation(() => SignInResultType, {
    description:
      'Signs a person in and sets the cookie. At most 5 passwords are tried per account in 15 minutes. Errors: NOT_FOUND for a machine, SIGN_IN_BUSY.',
  })
  async signIn(
    @Ctx() context: RequestContext,
    @Http() http: Exchange,
    @Args('email', text) email: string,
    @Args('password', text) password: string,
  ): Promise<SignInResultType> {
    const browser = this.sessions.browser(context, http);
    const outcome = await this.signIns.signIn(context, { email, password }, browser);
    return this.sessions.answer(http, outcome);
  }

  @Public()
  @Mutation(() => SignInResultType, {
    description: 'In a demo, signs in as one of its people. Error: NOT_FOUND where it is no demo.',
  })
  async signInAsDemo(
    @Ctx() context: RequestContext,
    @Http() http: Exchange,
    @Args('role', { type: () => ROLES }) role: Role,
  ): Promise<SignInResultType> {
    const secret = await this.demo.signIn(context, role, this.sessions.browser(context, http));
    return this.sessions.answer(http, { state: 'SIGNED_IN', secret });
  }

  @Public()
  @Mutation(() => MeType, { description: 'Ends the sign-in of this browser.' })
  signOut(
    @Ctx() context: RequestContext,
    @Http() http: Exchange,
    @Caller() caller: CallerIdentity,
  ): Promise<MeType> {
    return this.sessions.signOut(context, http, caller);
  }

  @Public()
  @Mutation(() => SignInResultType, {
    description:
      'Chooses a password with the secret of a link, and signs in. Errors: INVITATION_UNUSABLE, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_EASY.',
  })
  async acceptInvitation(
    @Ctx() context: RequestContext,
    @Http() http: Exchange,
    @Args('secret', text) secret: string,
    @Args('password', text) password: string,
  ): Promise<SignInResultType> {
    const browser = this.sessions.browser(context, http);
    const opened = await this.invitations.accept(context, secret, password, browser);
    return this.sessions.answer(http, { state: 'SIGNED_IN', secret: opened });
  }

  @Allow('OWN_ACCOUNT')
  @Mutation(() => PasswordResultType, {
    description:
      'Changes the caller’s password; every other sign-in ends. Errors: PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_EASY.',
  })
  async changePassword(
    @Ctx() context: RequestContext,
    @Http() http: Exchange,
    @Caller() caller: CallerIdentity,
    @Args() change: ChangePasswordArgs,
  ): Promise<PasswordResultType> {
    const browser = this.sessions.browser(context, http);
    const outcome = await this.passwords.change(context, signedIn(caller), change, browser);
    return this.sessions.answerChange(http, outcome);
  }
}
