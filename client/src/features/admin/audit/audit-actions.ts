import type { AuditAction } from '../../../shared/graphql/generated/graphql';

/** What the trail speaks of, in the order of a choice. */
export const ACTION_GROUPS = {
  signIn: ['SIGNED_IN', 'SIGN_IN_REFUSED', 'SIGNED_OUT', 'LOGIN_ENDED', 'PASSWORD_CHANGED'],
  people: [
    'USER_INVITED',
    'INVITATION_RENEWED',
    'INVITATION_ACCEPTED',
    'USER_CHANGED',
    'USER_DISABLED',
    'USER_ENABLED',
    'ROLE_GRANTED',
    'ROLE_REVOKED',
  ],
  tokens: ['TOKEN_CREATED', 'TOKEN_REVOKED'],
  publication: ['PAGES_PUBLISHED'],
  network: ['UNIT_CREATED', 'UNIT_CHANGED', 'GROUP_CREATED', 'GROUP_CHANGED'],
  calendars: [
    'OPENING_HOURS_CHANGED',
    'CLOSURE_ADDED',
    'CLOSURE_REMOVED',
    'MARK_ADDED',
    'MARK_REMOVED',
  ],
  figures: [
    'SOURCE_CHOSEN',
    'IMPORTED',
    'IMPORT_REVERTED',
    'READING_FORGOTTEN',
    'FIGURES_ENTERED',
    'EXPORTED',
  ],
  followUp: [
    'FINDING_RESOLVED',
    'FINDING_REOPENED',
    'FINDING_ASSIGNED',
    'FINDING_COMMENTED',
    'DUTY_CHANGED',
    'REPORT_SUBMITTED',
    'REPORT_RETURNED',
    'REPORT_APPROVED',
    'REPORT_PUBLISHED',
    'REPORT_AMENDED',
  ],
  workspace: [
    'ANNOTATION_ADDED',
    'ANNOTATION_CHANGED',
    'ANNOTATION_REMOVED',
    'ANNOTATION_RESTORED',
    'VIEW_SAVED',
    'VIEW_CHANGED',
    'VIEW_REMOVED',
    'VIEW_RESTORED',
    'OPENING_VIEW_SET',
    'ALERT_CHOICE_SET',
  ],
  kpi: ['TARGET_SET', 'TARGET_REMOVED', 'KPI_REMARK_ADDED', 'KPI_REMARK_REMOVED'],
  plans: [
    'PLAN_VERSION_MADE',
    'PLAN_MEASURE_CHANGED',
    'PLAN_RESULT_SET',
    'PROGRAMME_LINKS_CHANGED',
    'CASE_ADDED',
    'CASE_CHANGED',
    'CASE_REMOVED',
    'CASE_RESTORED',
  ],
  claims: ['CLAIM_ADDED', 'CLAIM_LINKED', 'CLAIM_CONFIRMED', 'CLAIM_REMOVED', 'CLAIM_RESTORED'],
} as const satisfies Record<string, readonly AuditAction[]>;

export type ActionGroup = keyof typeof ACTION_GROUPS;
export type ActionChoice = ActionGroup | AuditAction;

export const GROUP_NAMES = Object.keys(ACTION_GROUPS) as ActionGroup[];

const ALL_ACTIONS: readonly AuditAction[] = GROUP_NAMES.flatMap((name) => [...ACTION_GROUPS[name]]);

/** A whole group or one action, as the address has it; anything else is no choice. */
export function toActionChoice(raw: unknown): ActionChoice | undefined {
  return [...GROUP_NAMES, ...ALL_ACTIONS].find((choice) => choice === raw);
}

/** What the server is asked for; null: everything. */
export function actionsOf(choice: ActionChoice | undefined): readonly AuditAction[] | null {
  if (choice === undefined) return null;
  const action = ALL_ACTIONS.find((each) => each === choice);
  return action ? [action] : ACTION_GROUPS[choice as ActionGroup];
}
