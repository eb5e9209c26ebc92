import type { LocalText } from '../../../shared/format/locale';
import type {
  AuditAction,
  AuditEntriesQuery,
  Page,
  Role,
} from '../../../shared/graphql/generated/graphql';
import { PAGES } from '../publication/publication-model';
import { toGivenRole } from './audit-value';

export type AuditEntry = AuditEntriesQuery['auditEntries']['entries'][number];

/** What can be said more exactly than by the action alone. */
type ExactKey =
  | 'SIGNED_IN_ON'
  | 'SIGN_IN_REFUSED_UNKNOWN'
  | 'LOGINS_ENDED'
  | 'ROLE_GRANTED_AS'
  | 'ROLE_REVOKED_AS'
  | 'PAGES_WITHDRAWN'
  | 'EXPORTED_FROM';

/** Which sentence says what was done, and about whom or what; null: nothing is named. */
export interface AuditSentence {
  key: AuditAction | ExactKey;
  about: string | null;
  role: Role | null;
  page: Page | null;
}

const ABOUT_UNIT: ReadonlySet<AuditAction> = new Set([
  'PAGES_PUBLISHED',
  'UNIT_CREATED',
  'UNIT_CHANGED',
  'GROUP_CREATED',
  'GROUP_CHANGED',
  'OPENING_HOURS_CHANGED',
  'CLOSURE_ADDED',
  'CLOSURE_REMOVED',
  'MARK_ADDED',
  'MARK_REMOVED',
  'SOURCE_CHOSEN',
  'FINDING_RESOLVED',
  'FINDING_REOPENED',
  'FINDING_ASSIGNED',
  'FINDING_COMMENTED',
  'DUTY_CHANGED',
  'ANNOTATION_ADDED',
  'ANNOTATION_CHANGED',
  'ANNOTATION_REMOVED',
  'ANNOTATION_RESTORED',
  'TARGET_SET',
  'TARGET_REMOVED',
  'KPI_REMARK_ADDED',
  'KPI_REMARK_REMOVED',
  'PROGRAMME_LINKS_CHANGED',
  'CASE_ADDED',
  'CASE_CHANGED',
  'CASE_REMOVED',
  'CASE_RESTORED',
]);

/** What an entry has beside its action. */
interface Detail {
  entry: AuditEntry;
  role: Role | null;
  page: Page | null;
}

const EXACT: Partial<Record<AuditAction, (detail: Detail) => ExactKey | null>> = {
  SIGNED_IN: ({ entry }) => (entry.subject === '' ? null : 'SIGNED_IN_ON'),
  SIGN_IN_REFUSED: ({ entry }) => (entry.subject === '' ? 'SIGN_IN_REFUSED_UNKNOWN' : null),
  LOGIN_ENDED: ({ entry }) => (changeOf(entry, 'logins') ? 'LOGINS_ENDED' : null),
  ROLE_GRANTED: ({ role }) => role && 'ROLE_GRANTED_AS',
  ROLE_REVOKED: ({ role }) => role && 'ROLE_REVOKED_AS',
  PAGES_PUBLISHED: ({ entry }) => {
    const pages = changeOf(entry, 'pages');
    return pages && !pages.after ? 'PAGES_WITHDRAWN' : null;
  },
  EXPORTED: ({ page }) => page && 'EXPORTED_FROM',
};

/** The sentence names the unit, so that it need not be named beside it. */
export function saysUnit(action: AuditAction): boolean {
  return ABOUT_UNIT.has(action);
}

export function toSentence(entry: AuditEntry, read: (text: LocalText) => string): AuditSentence {
  const unit = saysUnit(entry.action) ? entry.unit : null;
  const { page, what } = splitExport(entry);
  const role = roleOf(entry);
  return {
    key: EXACT[entry.action]?.({ entry, role, page }) ?? entry.action,
    about: (unit ? read(unit.name) : what) || null,
    role,
    page,
  };
}

function changeOf({ changes }: AuditEntry, field: string) {
  return changes.find((change) => change.field === field);
}

function roleOf(entry: AuditEntry): Role | null {
  const change = changeOf(entry, 'role');
  return toGivenRole(change?.after ?? change?.before ?? '')?.role ?? null;
}

/** A download is noted as `trends: what it was called`. */
function splitExport({ action, subject }: AuditEntry): { page: Page | null; what: string } {
  const [, from = '', what = subject] = /^(\w+): (.+)$/u.exec(subject) ?? [];
  const page = action === 'EXPORTED' && PAGES.find((each) => each === from.toUpperCase());
  return page ? { page, what } : { page: null, what: subject };
}
