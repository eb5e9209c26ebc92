import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RoleAssignmentType, RoleInput } from '../roles/role.types.js';

const USER_STATES = { INVITED: 'INVITED', ACTIVE: 'ACTIVE', DISABLED: 'DISABLED' } as const;

registerEnumType(USER_STATES, {
  name: 'UserState',
  description: 'INVITED: has chosen no password yet. DISABLED: stopped, cannot sign in.',
});

@ObjectType('User', {
  description: 'Somebody who may sign in. Accounts are stopped, never removed.',
})
export class UserType {
  @Field(() => String, { description: 'The address they sign in with; unique, in lower case.' })
  email!: string;

  @Field(() => String)
  name!: string;

  @Field(() => USER_STATES)
  state!: keyof typeof USER_STATES;

  @Field(() => [RoleAssignmentType], { description: 'Those in units the caller administers.' })
  roles!: RoleAssignmentType[];

  @Field(() => String, { nullable: true, description: 'ISO 8601, UTC; null: never.' })
  lastSignInAt!: string | null;

  @Field(() => Int, { description: 'Sign-ins that are open.' })
  logins!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Until when a link to choose a password is open; ISO 8601, UTC.',
  })
  invitationExpiresAt!: string | null;
}

@ObjectType('InvitationLink', { description: 'A link with which a person chooses a password.' })
export class InvitationLinkType {
  @Field(() => UserType)
  user!: UserType;

  @Field(() => String, {
    description:
      'Shown this once, to be handed over: `/invitation#…`, after the address of Musubi.',
  })
  path!: string;

  @Field(() => String, { description: 'ISO 8601, UTC.' })
  expiresAt!: string;
}

@InputType({ description: 'A person to invite.' })
export class InviteUserInput {
  @Field(() => String)
  email!: string;

  @Field(() => String, { description: '1 to 100 characters.' })
  name!: string;

  @Field(() => [RoleInput], { description: 'At most 20.' })
  roles!: RoleInput[];
}
