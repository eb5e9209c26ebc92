import type { ReactNode } from 'react';
import type { Permission } from '../graphql/generated/graphql';
import type { Me } from './session';
import { useMe } from './use-me';

/** Holds one of the permissions for some unit; the server decides for which. */
export function can(me: Me | null, ...permissions: readonly Permission[]): boolean {
  return me !== null && permissions.some((permission) => me.permissions.includes(permission));
}

interface CanProps {
  /** Of several, one is enough. */
  permission: Permission | readonly Permission[];
  children: ReactNode;
}

/** Shown to whoever holds the permission for some unit. */
export function Can({ permission, children }: CanProps) {
  return can(useMe(), ...[permission].flat()) ? children : null;
}
