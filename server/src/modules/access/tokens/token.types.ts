import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UnitRefType } from '../../network/index.js';
import { type Role, ROLES } from '../roles/role.types.js';

const TOKEN_STATES = { ACTIVE: 'ACTIVE', EXPIRED: 'EXPIRED', REVOKED: 'REVOKED' } as const;

registerEnumType(TOKEN_STATES, {
  name: 'TokenState',
  description: 'REVOKED: taken back, or whoever made it is stopped or administers no longer.',
});

@ObjectType('MachineToken', {
  description:
    'A key with which a program asks. It has the reading permissions of its role, IMPORT and READ_AUDIT where the role has them, and can neither sign in nor manage anything.',
})
export class MachineTokenType {
  @Field(() => String, { description: 'What it is for; unique.' })
  name!: string;

  @Field(() => ROLES)
  role!: Role;

  @Field(() => UnitRefType, { nullable: true, description: 'null: everywhere.' })
  unit!: UnitRefType | null;

  @Field(() => Boolean, { description: 'Whether it may change anything.' })
  mayWrite!: boolean;

  @Field(() => String, { description: 'ISO 8601, UTC.' })
  createdAt!: string;

  @Field(() => String, { description: 'Name of who made it.' })
  createdBy!: string;

  @Field(() => String, { description: 'ISO 8601, UTC.' })
  expiresAt!: string;

  @Field(() => String, { nullable: true, description: 'To about a minute; null: never used.' })
  lastUsedAt!: string | null;

  @Field(() => TOKEN_STATES)
  state!: keyof typeof TOKEN_STATES;
}

@ObjectType('NewMachineToken', { description: 'A token just made.' })
export class NewMachineTokenType {
  @Field(() => MachineTokenType)
  machineToken!: MachineTokenType;

  @Field(() => String, {
    description:
      'Shown this once; sent as `Authorization: Bearer …`. The server keeps its hash only.',
  })
  secret!: string;
}

@InputType({ description: 'A machine token to make.' })
export class MachineTokenInput {
  @Field(() => String, { description: '1 to 100 characters, unique.' })
  name!: string;

  @Field(() => ROLES)
  role!: Role;

  @Field(() => String, {
    nullable: true,
    description: 'Code of a unit or group; none: everywhere.',
  })
  unit?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  mayWrite?: boolean | null;

  @Field(() => Int, { nullable: true, defaultValue: 90, description: '1 to 366.' })
  days?: number | null;
}
