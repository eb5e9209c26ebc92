import { registerEnumType } from '@nestjs/graphql';

/** What may be done; roles, published pages and machine tokens give these, each within a scope. */
export const PERMISSIONS = {
  READ_NETWORK: 'READ_NETWORK',
  READ_FIGURES: 'READ_FIGURES',
  READ_FINDINGS: 'READ_FINDINGS',
  READ_SOURCES: 'READ_SOURCES',
  IMPORT: 'IMPORT',
  SUBMIT_REPORT: 'SUBMIT_REPORT',
  APPROVE_REPORT: 'APPROVE_REPORT',
  FOLLOW_UP: 'FOLLOW_UP',
  CHOOSE_SOURCES: 'CHOOSE_SOURCES',
  EDIT_PLANS: 'EDIT_PLANS',
  MANAGE_CALENDARS: 'MANAGE_CALENDARS',
  MANAGE_NETWORK: 'MANAGE_NETWORK',
  MANAGE_USERS: 'MANAGE_USERS',
  SET_TARGETS: 'SET_TARGETS',
  CHECK_CLAIMS: 'CHECK_CLAIMS',
  PUBLISH: 'PUBLISH',
  READ_AUDIT: 'READ_AUDIT',
  OWN_ACCOUNT: 'OWN_ACCOUNT',
} as const;

export type Permission = keyof typeof PERMISSIONS;

registerEnumType(PERMISSIONS, {
  name: 'Permission',
  description: 'What a caller may do somewhere; where, its roles say.',
});
