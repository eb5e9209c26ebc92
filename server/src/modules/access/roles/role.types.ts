import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';
import { type Directory, toUnitRef, UnitRefType } from '../../network/index.js';
import { type Page, PAGES } from './page.js';
import { type HeldRole, isHeldOn, type Role, ROLES } from './role.js';

registerEnumType(ROLES, {
  name: 'Role',
  description: 'What a person or machine is in the units it is given; docs/guides/people.md.',
});

registerEnumType(PAGES, {
  name: 'Page',
  description: 'The pages of the dashboard; a network may publish them one by one.',
});

export { PAGES, ROLES };

@ObjectType('RoleAssignment', { description: 'A role, where and from when to when it is held.' })
export class RoleAssignmentType {
  @Field(() => ROLES)
  role!: Role;

  @Field(() => UnitRefType, {
    nullable: true,
    description: 'The unit or group, with everything below it; null: everywhere.',
  })
  unit!: UnitRefType | null;

  @Field(() => DayScalar, { nullable: true, description: 'First day; null: from the beginning.' })
  from!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day; null: until taken away.' })
  to!: string | null;

  @Field(() => Boolean, { description: 'Whether today (in Japan) is one of its days.' })
  active!: boolean;
}

@InputType({ description: 'A role to give or take away.' })
export class RoleInput {
  @Field(() => ROLES)
  role!: Role;

  @Field(() => String, {
    nullable: true,
    description: 'Code of a unit or group; none: everywhere.',
  })
  unit?: string | null;

  @Field(() => DayScalar, { nullable: true })
  from?: string | null;

  @Field(() => DayScalar, { nullable: true })
  to?: string | null;
}

export function toRoleAssignment(
  held: HeldRole,
  directory: Directory,
  today: string,
): RoleAssignmentType {
  const found = held.node === null ? null : directory.find(held.node);
  return {
    role: held.role,
    unit: found && toUnitRef(found),
    from: held.from,
    to: held.to,
    active: isHeldOn(held, today),
  };
}

export type { Page, Role };
