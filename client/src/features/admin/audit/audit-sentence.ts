import type { LocalText } from '../../../shared/format/locale';
import type {
  AuditAction,
  AuditEntriesQuery,
  Page,
  Role,
} from '../../../shared/graphql/generated/graphql';
import { PAGES } from '../publication/publication-model';
import { ROLES } from '../users/user-model';

export type AuditEntry = AuditEntriesQuery['auditEntries']['entries'][number];

type SentenceKey = AuditAction | 'ROLE_GRANTED_AS' | 'ROLE_REVOKED_AS' | 'PAGES_WITHDRAWN';

/** Which sentence says what was done, and about whom or what; null: nothing is named. */
export interface AuditSentence {
  key: SentenceKey;
  about: string | null;
  role: Role | null;
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
]);

export function toSentence(entry: AuditEntry, read: (text: LocalText) => string): AuditSentence {
  const unit = ABOUT_UNIT.has(entry.action) ? entry.unit : null;
  const about = (unit ? read(unit.name) : entry.subject) || null;
  const role = roleOf(entry);
  return { key: keyOf(entry, role), about, role };
}

function keyOf({ action, changes }: AuditEntry, role: Role | null): SentenceKey {
  if (role && (action === 'ROLE_GRANTED' || action === 'ROLE_REVOKED')) return `${action}_AS`;
  const pages = changes.find(({ field }) => field === 'pages');
  return action === 'PAGES_PUBLISHED' && pages && !pages.after ? 'PAGES_WITHDRAWN' : action;
}

function roleOf({ changes }: AuditEntry): Role | null {
  const change = changes.find(({ field }) => field === 'role');
  return ROLES.find((role) => role === (change?.after ?? change?.before)) ?? null;
}

/** A value of the trail, as far as it is known what it is. */
export type AuditValue =
  | { kind: 'none' }
  | { kind: 'yes' }
  | { kind: 'no' }
  | { kind: 'role'; role: Role }
  | { kind: 'pages'; pages: Page[] }
  | { kind: 'day'; day: string }
  | { kind: 'instant'; instant: string }
  | { kind: 'text'; text: string };

export function readValue(value: string | null): AuditValue {
  if (value === null || value === '') return { kind: 'none' };
  if (value === 'true') return { kind: 'yes' };
  if (value === 'false') return { kind: 'no' };
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return { kind: 'day', day: value };
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u.test(value)) return { kind: 'instant', instant: value };
  const role = ROLES.find((each) => each === value);
  if (role) return { kind: 'role', role };
  const pages = toPages(value);
  return pages ? { kind: 'pages', pages } : { kind: 'text', text: value };
}

function toPages(value: string): Page[] | null {
  const names = value.split(/[\s,、]+/u).filter(Boolean);
  const pages = names.flatMap((name) => PAGES.filter((page) => page === name));
  return pages.length === names.length && pages.length > 0 ? pages : null;
}
