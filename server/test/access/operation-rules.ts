import { CLAIM_MUTATIONS, CLAIM_QUERIES } from './claim-rules.js';
import { ALERT_MUTATIONS, ALERT_QUERIES } from './alert-rules.js';
import { ENTRY_MUTATIONS, ENTRY_QUERIES, handsIn } from './entry-rules.js';
import { IMPORT_MUTATIONS, IMPORT_QUERIES } from './import-rules.js';
import { KPI_MUTATIONS, KPI_QUERIES } from './kpi-rules.js';
import { PLAN_MUTATIONS, planQueries } from './plan-rules.js';
import { questionRules, YEAR } from './question-rules.js';
import { REPORT_MUTATIONS, reportOf } from './report-rules.js';
import { WORKSPACE_MUTATIONS, WORKSPACE_QUERIES } from './workspace-rules.js';

/**
 * Who may do what, written out by hand and held against the running server: every operation of the schema and every
 * route has a line here, or the matrix fails.
 */
export const ROLES = [
  'ADMINISTRATOR',
  'COORDINATOR',
  'DIRECTOR',
  'STAFF',
  'EVALUATOR',
  'VIEWER',
] as const;
export type RoleName = (typeof ROLES)[number];

export interface Rule {
  /** EVERYBODY: signed in or not. SIGNED_IN: whoever has an account. NOBODY: not in an installation like this one. */
  readonly who: readonly RoleName[] | 'EVERYBODY' | 'SIGNED_IN' | 'NOBODY';
  /** What has to be there for it, put there by an administrator. */
  readonly given?: (unit: string, n: number) => string;
  /** The operation about a unit; `n` makes it another one each time. */
  readonly about: (unit: string, n: number) => string;
  /**
   * What asking about a unit out of sight comes to. UNSEEN: as if there were no such unit. HIDDEN: an answer without
   * it. NOT_ABOUT_UNITS: there is nothing to hide.
   */
  readonly elsewhere: 'UNSEEN' | 'HIDDEN' | 'NOT_ABOUT_UNITS';
  /** Only with a role for everywhere; for a unit it is as closed as to anyone else. */
  readonly onlyEverywhere?: boolean;
}

const ALL = ROLES;
const reads = { who: ALL, elsewhere: 'UNSEEN' } as const;
const people = { who: ['ADMINISTRATOR'], elsewhere: 'UNSEEN' } as const;
const calendars = { who: ['ADMINISTRATOR', 'DIRECTOR'], elsewhere: 'UNSEEN' } as const;
const publishes = { who: ['ADMINISTRATOR', 'COORDINATOR'] } as const;
const follows = {
  who: ['ADMINISTRATOR', 'COORDINATOR', 'DIRECTOR', 'STAFF'],
  elsewhere: 'UNSEEN',
} as const;
const open = { who: 'EVERYBODY', elsewhere: 'NOT_ABOUT_UNITS' } as const;
const own = { who: 'SIGNED_IN', elsewhere: 'NOT_ABOUT_UNITS' } as const;
const NAME = 'name: { ja: "名前", en: "Name" }';
const MARK = 'text: { ja: "移転", en: "Moved" }';
const REASON = 'reason: { ja: "点検", en: "Maintenance" }';

/** A day of its own for each call, so that one does not refuse the next. */
const day = (n: number): string =>
  new Date(Date.UTC(2030, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

/** Somebody who works in the unit: the tests put one into each. */
export const staffOf = (unit: string): string => `staff@${unit.replaceAll('/', '-')}.example.jp`;

/** The key one finding of the unit has in the tests. */
export const findingOf = (unit: string): string => `finding of ${unit}`;

const role = (unit: string, n: number): string =>
  `{ role: VIEWER, unit: "${unit}", from: "${day(n)}" }`;

export const QUERIES: Readonly<Record<string, Rule>> = {
  me: { ...open, about: () => 'me { demo }' },
  metrics: { ...open, about: () => 'metrics { code }' },
  demoRoles: { ...open, about: () => 'demoRoles { role }' },
  invitation: { ...open, about: () => 'invitation(secret: "none") { email }' },
  logins: { ...own, about: () => 'logins { code }' },
  ...IMPORT_QUERIES,
  orgUnits: { ...reads, about: (unit) => `orgUnits(within: "${unit}") { code }` },
  orgUnitGroups: { who: ALL, elsewhere: 'HIDDEN', about: () => 'orgUnitGroups { code }' },
  ...questionRules(reads),
  ...planQueries(reads),
  availability: { ...reads, about: (unit) => `availability(units: ["${unit}"]) { unit { code } }` },
  findings: { ...reads, about: (unit) => `findings(units: ["${unit}"]) { key }` },
  findingOwners: { ...follows, about: (unit) => `findingOwners(unit: "${unit}") { name }` },
  completeness: { ...reads, about: (unit) => `completeness(units: ["${unit}"], ${YEAR}) { rate }` },
  report: { ...reads, about: reportOf },
  sourceDocument: {
    ...reads,
    about: (unit) => `sourceDocument(code: "${unit === 'yokohama-kyodo' ? 'S4' : 'S0'}") { code }`,
  },
  users: { who: ['ADMINISTRATOR'], elsewhere: 'HIDDEN', about: () => 'users { email }' },
  machineTokens: {
    who: ['ADMINISTRATOR'],
    elsewhere: 'HIDDEN',
    about: () => 'machineTokens { name }',
  },
  publications: { ...publishes, elsewhere: 'HIDDEN', about: () => 'publications { pages }' },
  auditEntries: { ...people, about: (unit) => `auditEntries(unit: "${unit}") { endCursor }` },
  sourceChoices: { ...reads, about: (unit) => `sourceChoices(unit: "${unit}") { source }` },
  openingCalendar: {
    ...reads,
    about: (unit) => `openingCalendar(unit: "${unit}") { unit { code } }`,
  },
  ...ENTRY_QUERIES,
  ...WORKSPACE_QUERIES,
  ...KPI_QUERIES,
  ...CLAIM_QUERIES,
  ...ALERT_QUERIES,
  timeMarks: { ...calendars, about: (unit) => `timeMarks(unit: "${unit}") { from }` },
};

export const MUTATIONS: Readonly<Record<string, Rule>> = {
  ...IMPORT_MUTATIONS,
  signIn: {
    ...open,
    about: (_, n) => `signIn(email: "nobody-${n}@example.jp", password: "no") { state }`,
  },
  // Here it is no demo; what one offers has its own tests.
  signInAsDemo: { ...open, who: 'NOBODY', about: () => 'signInAsDemo(role: VIEWER) { state }' },
  signOut: { ...open, about: () => 'signOut { demo }' },
  acceptInvitation: {
    ...open,
    about: () => 'acceptInvitation(secret: "none", password: "a long enough one") { state }',
  },
  changePassword: {
    ...own,
    about: () => 'changePassword(current: "no", password: "short") { state }',
  },
  endLogin: { ...own, about: () => 'endLogin(code: "none") { code }' },
  endOtherLogins: { ...own, about: () => 'endOtherLogins { code }' },
  noteExport: { ...own, about: (unit) => `noteExport(page: "p", what: "w", unit: "${unit}")` },
  inviteUser: {
    ...people,
    about: (unit, n) =>
      `inviteUser(input: { email: "new-${n}@example.jp", name: "New", roles: [${role(unit, n)}] }) { path }`,
  },
  renewInvitation: {
    ...people,
    about: (unit) => `renewInvitation(email: "${staffOf(unit)}") { path }`,
  },
  renameUser: {
    ...people,
    about: (unit, n) => `renameUser(email: "${staffOf(unit)}", name: "Name ${n}") { name }`,
  },
  setUserDisabled: {
    ...people,
    about: (unit) => `setUserDisabled(email: "${staffOf(unit)}", disabled: false) { state }`,
  },
  endUserLogins: {
    ...people,
    about: (unit) => `endUserLogins(email: "${staffOf(unit)}") { logins }`,
  },
  grantRole: {
    ...people,
    about: (unit, n) => `grantRole(email: "${staffOf(unit)}", role: ${role(unit, n)}) { name }`,
  },
  revokeRole: {
    ...people,
    given: (unit, n) => `grantRole(email: "${staffOf(unit)}", role: ${role(unit, n)}) { name }`,
    about: (unit, n) => `revokeRole(email: "${staffOf(unit)}", role: ${role(unit, n)}) { name }`,
  },
  createMachineToken: {
    ...people,
    about: (unit, n) =>
      `createMachineToken(input: { name: "t${n}", role: VIEWER, unit: "${unit}" }) { secret }`,
  },
  revokeMachineToken: {
    ...people,
    about: (unit) => `revokeMachineToken(name: "of ${unit}") { state }`,
  },
  publishPages: {
    ...publishes,
    elsewhere: 'UNSEEN',
    about: (unit) => `publishPages(unit: "${unit}", pages: []) { pages }`,
  },
  createUnit: {
    ...people,
    about: (unit, n) =>
      `createUnit(input: { code: "${unit}/room-${n}", level: SPACE, parent: "${unit}", ${NAME} }) { code }`,
  },
  updateUnit: {
    ...people,
    about: (unit, n) =>
      `updateUnit(code: "${unit}", input: { names: [{ ja: "名${n}", en: "N${n}" }] }) { code }`,
  },
  createGroup: {
    ...people,
    onlyEverywhere: true,
    about: (_, n) => `createGroup(input: { code: "group-${n}", ${NAME}, members: [] }) { code }`,
  },
  updateGroup: {
    ...people,
    onlyEverywhere: true,
    about: () =>
      'updateGroup(code: "tama-neighbours", input: { names: [{ ja: "名", en: "N" }], members: [] }) { code }',
  },
  setOpeningHours: {
    ...calendars,
    about: (unit, n) =>
      `setOpeningHours(unit: "${unit}", from: "${day(n)}", spans: []) { unit { code } }`,
  },
  removeOpeningHours: {
    ...calendars,
    given: (unit, n) =>
      `setOpeningHours(unit: "${unit}", from: "${day(n)}", spans: []) { unit { code } }`,
    about: (unit, n) => `removeOpeningHours(unit: "${unit}", from: "${day(n)}") { unit { code } }`,
  },
  chooseSource: {
    who: ['ADMINISTRATOR', 'DIRECTOR'],
    elsewhere: 'UNSEEN',
    about: (unit, n) =>
      `chooseSource(unit: "${unit}", metric: "consultation.cases", source: ${n % 2 ? 'RECORDS' : 'FIGURES'}) { source }`,
  },
  resolveFinding: {
    ...follows,
    about: (unit) =>
      `resolveFinding(key: "${findingOf(unit)}", resolution: ACCEPTED, note: "n") { key }`,
  },
  reopenFinding: {
    ...follows,
    about: (unit) => `reopenFinding(key: "${findingOf(unit)}") { key }`,
  },
  assignFinding: {
    ...follows,
    about: (unit) => `assignFinding(key: "${findingOf(unit)}") { key }`,
  },
  commentFinding: {
    ...follows,
    about: (unit) => `commentFinding(key: "${findingOf(unit)}", text: "t") { key }`,
  },
  ...ENTRY_MUTATIONS,
  ...REPORT_MUTATIONS,
  ...WORKSPACE_MUTATIONS,
  ...KPI_MUTATIONS,
  ...PLAN_MUTATIONS,
  ...CLAIM_MUTATIONS,
  ...ALERT_MUTATIONS,
  setDuty: {
    ...follows,
    about: (unit, n) =>
      `setDuty(unit: "${unit}", dataSet: SESSIONS, owed: true, dueDay: ${(n % 28) + 1})`,
  },
  addClosure: {
    ...calendars,
    about: (unit, n) =>
      `addClosure(unit: "${unit}", from: "${day(n)}", to: "${day(n)}", ${REASON}) { unit { code } }`,
  },
  removeClosure: {
    ...calendars,
    given: (unit, n) =>
      `addClosure(unit: "${unit}", from: "${day(n)}", to: "${day(n)}", ${REASON}) { unit { code } }`,
    about: (unit, n) =>
      `removeClosure(unit: "${unit}", from: "${day(n)}", to: "${day(n)}") { unit { code } }`,
  },
  addTimeMark: {
    ...calendars,
    about: (unit, n) =>
      `addTimeMark(unit: "${unit}", kind: MOVE, from: "${day(n)}", ${MARK}) { from }`,
  },
  removeTimeMark: {
    ...calendars,
    given: (unit, n) =>
      `addTimeMark(unit: "${unit}", kind: MOVE, from: "${day(n)}", ${MARK}) { from }`,
    about: (unit, n) =>
      `removeTimeMark(unit: "${unit}", kind: MOVE, from: "${day(n)}", text: "移転") { from }`,
  },
};

/** Routes beside GraphQL: who may use each. ANONYMOUS: everybody, and nobody asks who. */
export const ROUTES: Readonly<Record<string, readonly RoleName[] | 'ANONYMOUS'>> = {
  'POST /graphql': 'ANONYMOUS',
  'GET /graphql': 'ANONYMOUS',
  'GET /health/live': 'ANONYMOUS',
  'GET /health/ready': 'ANONYMOUS',
  'POST /imports': handsIn.who,
  'GET /imports/:id/remarks': handsIn.who,
  'GET /jobs/:id/events': handsIn.who,
  'GET /exports/template': handsIn.who,
  'GET /targets/table': KPI_MUTATIONS.setTarget.who,
  'POST /targets/table': KPI_MUTATIONS.setTarget.who,
};
