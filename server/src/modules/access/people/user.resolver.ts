import { Args, ArgsType, Field, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { RoleInput } from '../roles/role.types.js';
import { AccountStopService } from './account-stop.service.js';
import { type RoleAsked, RoleService } from './role.service.js';
import { UserService } from './user.service.js';
import { InvitationLinkType, InviteUserInput, UserType } from './user.types.js';

@ArgsType()
class RoleArgs {
  @Field(() => String)
  email!: string;

  @Field(() => RoleInput)
  role!: RoleInput;
}

const toAsked = ({ role, unit = null, from = null, to = null }: RoleInput): RoleAsked => ({
  role,
  unit,
  from,
  to,
});

const email = { type: () => String };

@Resolver(() => UserType)
export class UserResolver {
  constructor(
    private readonly people: UserService,
    private readonly stops: AccountStopService,
    private readonly roles: RoleService,
  ) {}

  @Allow('MANAGE_USERS')
  @Query(() => [UserType], { description: 'People with a role in the caller’s units, by name.' })
  users(@Ctx() context: RequestContext): Promise<UserType[]> {
    return this.people.list(context);
  }

  @Allow('MANAGE_USERS')
  @Mutation(() => InvitationLinkType, {
    description:
      'Adds a person and makes the link to hand over. Errors: EMAIL_INVALID, EMAIL_TAKEN, NAME_INVALID, UNKNOWN_UNIT, PERIOD_ORDER, ROLE_HELD, TOO_MANY, EMPTY_LIST.',
  })
  inviteUser(
    @Ctx() context: RequestContext,
    @Args('input', { type: () => InviteUserInput }) input: InviteUserInput,
  ): Promise<InvitationLinkType> {
    return this.people.invite(context, { ...input, roles: input.roles.map(toAsked) });
  }

  @Allow('MANAGE_USERS')
  @Mutation(() => InvitationLinkType, {
    description:
      'A new link to choose a password: the first ran out, or the password is forgotten. Errors: NOT_FOUND, USER_BEYOND_SCOPE.',
  })
  renewInvitation(
    @Ctx() context: RequestContext,
    @Args('email', email) address: string,
  ): Promise<InvitationLinkType> {
    return this.people.renew(context, address);
  }

  @Allow('MANAGE_USERS')
  @Mutation(() => UserType, { description: 'Errors: NOT_FOUND, USER_BEYOND_SCOPE, NAME_INVALID.' })
  renameUser(
    @Ctx() context: RequestContext,
    @Args('email', email) address: string,
    @Args('name', { type: () => String }) name: string,
  ): Promise<UserType> {
    return this.people.rename(context, address, name);
  }

  @Allow('MANAGE_USERS')
  @Mutation(() => UserType, {
    description:
      'Stops an account, and its sign-ins at once, or lets it be used again. Errors: NOT_FOUND, USER_BEYOND_SCOPE, OWN_ACCOUNT_KEPT, LAST_ADMINISTRATOR.',
  })
  setUserDisabled(
    @Ctx() context: RequestContext,
    @Args('email', email) address: string,
    @Args('disabled', { type: () => Boolean }) disabled: boolean,
  ): Promise<UserType> {
    return this.stops.setDisabled(context, address, disabled);
  }

  @Allow('MANAGE_USERS')
  @Mutation(() => UserType, {
    description: 'Ends all sign-ins of a person. Errors: NOT_FOUND, USER_BEYOND_SCOPE.',
  })
  endUserLogins(
    @Ctx() context: RequestContext,
    @Args('email', email) address: string,
  ): Promise<UserType> {
    return this.stops.endLogins(context, address);
  }

  @Allow('MANAGE_USERS')
  @Mutation(() => UserType, {
    description:
      'Gives a role; the person’s sign-ins end. Errors: NOT_FOUND, UNKNOWN_UNIT, PERIOD_ORDER, ROLE_HELD, OWN_ACCOUNT_KEPT.',
  })
  grantRole(@Ctx() context: RequestContext, @Args() args: RoleArgs): Promise<UserType> {
    return this.roles.grant(context, args.email, toAsked(args.role));
  }

  @Allow('MANAGE_USERS')
  @Mutation(() => UserType, {
    description:
      'Takes away the role of this kind, unit and first day; the person’s sign-ins end. Errors: NOT_FOUND, UNKNOWN_UNIT, OWN_ACCOUNT_KEPT, LAST_ADMINISTRATOR.',
  })
  revokeRole(@Ctx() context: RequestContext, @Args() args: RoleArgs): Promise<UserType> {
    return this.roles.revoke(context, args.email, toAsked(args.role));
  }
}
