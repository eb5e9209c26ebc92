import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PERMISSIONS, type Permission } from '../../../platform/context/permission.js';
import { UnitRefType } from '../../network/index.js';
import { type Page, PAGES, type Role, RoleAssignmentType, ROLES } from '../roles/role.types.js';

@ObjectType('Person', { description: 'Somebody who signed in.' })
export class PersonType {
  @Field(() => String, { description: 'The address they sign in with.' })
  email!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [RoleAssignmentType])
  roles!: RoleAssignmentType[];
}

@ObjectType('Me', { description: 'Who asks, and what they may do.' })
export class MeType {
  @Field(() => PersonType, { nullable: true, description: 'null: not signed in.' })
  person!: PersonType | null;

  @Field(() => [PERMISSIONS], { description: 'What the caller may do in at least one unit.' })
  permissions!: Permission[];

  @Field(() => [PAGES], { description: 'Pages the caller may open; signed out, those published.' })
  pages!: Page[];

  @Field(() => Boolean, {
    description: 'This installation is a demo: anyone here may take a role.',
  })
  demo!: boolean;
}

@ObjectType('DemoRole', { description: 'A role anyone may try in a demo.' })
export class DemoRoleType {
  @Field(() => ROLES)
  role!: Role;

  @Field(() => String)
  name!: string;

  @Field(() => UnitRefType, { nullable: true, description: 'null: everywhere.' })
  unit!: UnitRefType | null;
}

const SIGN_IN_STATES = {
  SIGNED_IN: 'SIGNED_IN',
  REFUSED: 'REFUSED',
  TRY_LATER: 'TRY_LATER',
} as const;
export type SignInState = keyof typeof SIGN_IN_STATES;

registerEnumType(SIGN_IN_STATES, {
  name: 'SignInState',
  description:
    'REFUSED: address and password do not go together, or the account is stopped; which, is not said. TRY_LATER: too many passwords were tried.',
});

@ObjectType('SignInResult', { description: 'What became of a sign-in.' })
export class SignInResultType {
  @Field(() => SIGN_IN_STATES)
  state!: SignInState;

  @Field(() => Int, { nullable: true, description: 'With TRY_LATER: seconds until the next try.' })
  retryAfterSeconds!: number | null;

  @Field(() => MeType, { nullable: true, description: 'With SIGNED_IN: who one is now.' })
  me!: MeType | null;
}

const PASSWORD_STATES = {
  CHANGED: 'CHANGED',
  REFUSED: 'REFUSED',
  TRY_LATER: 'TRY_LATER',
} as const;
export type PasswordState = keyof typeof PASSWORD_STATES;

registerEnumType(PASSWORD_STATES, {
  name: 'PasswordState',
  description: 'REFUSED: the current password is not right. TRY_LATER: tried too often.',
});

@ObjectType('PasswordResult', { description: 'What became of a change of password.' })
export class PasswordResultType {
  @Field(() => PASSWORD_STATES)
  state!: PasswordState;

  @Field(() => Int, { nullable: true, description: 'With TRY_LATER: seconds until the next try.' })
  retryAfterSeconds!: number | null;
}

@ObjectType('Login', { description: 'A sign-in that is open in a browser.' })
export class LoginType {
  @Field(() => String, { description: 'Names it in `endLogin`; no secret.' })
  code!: string;

  @Field(() => String, { description: 'Kind of browser and system, as the browser says.' })
  device!: string;

  @Field(() => String, { description: 'ISO 8601, UTC.' })
  createdAt!: string;

  @Field(() => String, { description: 'Last request, to about a minute; ISO 8601, UTC.' })
  lastSeenAt!: string;

  @Field(() => String, { description: 'End at the latest; ISO 8601, UTC.' })
  expiresAt!: string;

  @Field(() => Boolean, { description: 'The one this request came with.' })
  current!: boolean;
}

@ObjectType('Invitation', { description: 'For whom a link is with which a password is chosen.' })
export class InvitationType {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'ISO 8601, UTC.' })
  expiresAt!: string;
}
