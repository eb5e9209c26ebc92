import type {
  Role,
  RoleFieldsFragment,
  RoleInput,
  UserFieldsFragment,
} from '../../../shared/graphql/generated/graphql';
import { toUnit } from '../place';

export type User = UserFieldsFragment;
export type HeldRole = RoleFieldsFragment;

/** What a panel about one person is given; nobody may stop or demote themselves. */
export interface UserPanelProps {
  user: User;
  own: boolean;
}

export const ROLES: readonly Role[] = [
  'ADMINISTRATOR',
  'COORDINATOR',
  'DIRECTOR',
  'STAFF',
  'EVALUATOR',
  'VIEWER',
];

/** Found by any part of name or address; width and case of the letters do not matter. */
export function findUsers(users: readonly User[], words: string): User[] {
  const parts = plain(words).split(/\s+/u).filter(Boolean);
  return users.filter(({ name, email }) => {
    const text = plain(`${name} ${email}`);
    return parts.every((part) => text.includes(part));
  });
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** What a form for a role holds; an empty day means no limit. */
export interface RoleDraft {
  role: Role;
  unit: string;
  from: string;
  to: string;
}

export const NEW_ROLE: RoleDraft = { role: 'VIEWER', unit: '', from: '', to: '' };

export function toRoleInput({ role, unit, from, to }: RoleDraft): RoleInput {
  return { role, unit: toUnit(unit), from: from || null, to: to || null };
}

/** The very assignment, so that it can be taken back. */
export function heldRoleInput({ role, unit, from, to }: HeldRole): RoleInput {
  return { role, unit: unit?.code ?? null, from, to };
}

export function keyOfRole({ role, unit, from, to }: HeldRole): string {
  return [role, unit?.code, from, to].join('/');
}
