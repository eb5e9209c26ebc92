import type { Permission } from '../../../platform/context/permission.js';

export const ROLES = {
  ADMINISTRATOR: 'ADMINISTRATOR',
  COORDINATOR: 'COORDINATOR',
  DIRECTOR: 'DIRECTOR',
  STAFF: 'STAFF',
  EVALUATOR: 'EVALUATOR',
  VIEWER: 'VIEWER',
} as const;

export type Role = keyof typeof ROLES;

export const READS = [
  'READ_NETWORK',
  'READ_FIGURES',
  'READ_FINDINGS',
  'READ_SOURCES',
] as const satisfies readonly Permission[];

/** What each role may do, within the units it is held for. Nothing else is allowed. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  ADMINISTRATOR: [
    ...READS,
    'IMPORT',
    'SUBMIT_REPORT',
    'APPROVE_REPORT',
    'FOLLOW_UP',
    'CHOOSE_SOURCES',
    'EDIT_PLANS',
    'MANAGE_CALENDARS',
    'SET_TARGETS',
    'CHECK_CLAIMS',
    'MANAGE_NETWORK',
    'MANAGE_USERS',
    'PUBLISH',
    'READ_AUDIT',
  ],
  COORDINATOR: [...READS, 'FOLLOW_UP', 'EDIT_PLANS', 'SET_TARGETS', 'CHECK_CLAIMS', 'PUBLISH'],
  DIRECTOR: [
    ...READS,
    'IMPORT',
    'SUBMIT_REPORT',
    'APPROVE_REPORT',
    'FOLLOW_UP',
    'CHOOSE_SOURCES',
    'EDIT_PLANS',
    'MANAGE_CALENDARS',
    'SET_TARGETS',
    'CHECK_CLAIMS',
  ],
  STAFF: [...READS, 'IMPORT', 'SUBMIT_REPORT', 'FOLLOW_UP', 'CHECK_CLAIMS'],
  EVALUATOR: [...READS, 'CHECK_CLAIMS'],
  VIEWER: READS,
};

/** What a machine may ever do: it manages nobody and makes no session, whatever its role. */
export const MACHINE_PERMISSIONS: readonly Permission[] = [...READS, 'IMPORT', 'READ_AUDIT'];

/** A role somebody holds. */
export interface HeldRole {
  readonly role: Role;
  /** Code of a unit or group; null: everywhere. */
  readonly node: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A role with its days in use at a day; both days belong to it. */
export function isHeldOn({ from, to }: HeldRole, day: string): boolean {
  return (from ?? '') <= day && day <= (to ?? '9999-12-31');
}

export const isRole = (text: string): text is Role => Object.hasOwn(ROLES, text);
