import type {
  CalendarDay,
  CenterKind,
  DataSetName,
  FindingState,
  MarkKind,
  OpeningSpanInput,
  OrgUnitLevel,
  Page,
  Role,
} from '../../../shared/graphql/generated/graphql';
import { DAYS } from '../calendars/hours-table';
import { toMarkKind } from '../calendars/mark-model';
import { CENTER_KINDS } from '../network/network-draft';
import { PAGES } from '../publication/publication-model';
import { ROLES } from '../users/user-model';

interface Days {
  from: string | null;
  to: string | null;
}

export interface GivenRole extends Days {
  role: Role;
  /** Code of the unit; null: all units. */
  unit: string | null;
}

export interface Member {
  unit: string;
  /** As the trail has it, such as 2022-04-01–. */
  days: string;
}

/** A value of the trail, as far as it is known what it is. */
export type AuditValue =
  | { kind: 'none' | 'yes' | 'no' | 'closed' }
  | { kind: 'role'; given: GivenRole }
  | { kind: 'pages'; pages: Page[] }
  | { kind: 'hours'; spans: OpeningSpanInput[] }
  | { kind: 'level'; level: OrgUnitLevel }
  | { kind: 'centerKind'; centerKind: CenterKind }
  | { kind: 'mark'; mark: MarkKind }
  | { kind: 'metric'; metric: string }
  | { kind: 'resolution'; state: FindingState }
  | { kind: 'dataSet'; dataSet: DataSetName }
  | { kind: 'members'; members: Member[] }
  | { kind: 'day'; day: string }
  | { kind: 'instant'; instant: string }
  | { kind: 'text'; text: string };

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u;
const FINDING_STATES: readonly FindingState[] = ['OPEN', 'EXPLAINED', 'CORRECTED', 'ACCEPTED'];
const DATA_SETS: readonly DataSetName[] = [
  'CONSULTATIONS',
  'BOOKINGS',
  'SESSIONS',
  'MONTHLY_FIGURES',
  'ANNUAL_REPORT',
];
const LEVELS: readonly OrgUnitLevel[] = ['COUNTRY', 'CITY', 'CENTER', 'SPACE'];

/** What a field can be besides a day, a time or a yes. */
const READERS: Readonly<Record<string, (value: string) => AuditValue | null>> = {
  role: (value) => {
    const given = toGivenRole(value);
    return given && { kind: 'role', given };
  },
  pages: toPages,
  hours: toHours,
  level: (value) => {
    const level = LEVELS.find((each) => each === value);
    return level ? { kind: 'level', level } : null;
  },
  centerKind: (value) => {
    const centerKind = CENTER_KINDS.find((each) => each === value);
    return centerKind ? { kind: 'centerKind', centerKind } : null;
  },
  kind: (value) => {
    const mark = toMarkKind(value);
    return mark && { kind: 'mark', mark };
  },
  metric: (value) => ({ kind: 'metric', metric: value }),
  resolution: (value) => {
    const state = FINDING_STATES.find((each) => each === value);
    return state ? { kind: 'resolution', state } : null;
  },
  dataSet: (value) => {
    const dataSet = DATA_SETS.find((each) => each === value);
    return dataSet ? { kind: 'dataSet', dataSet } : null;
  },
  parent: (value) => ({ kind: 'members', members: [{ unit: value, days: '' }] }),
  members: (value) => ({ kind: 'members', members: value.split('; ').map(toMember) }),
};

export function readValue(field: string, value: string | null): AuditValue {
  if (value === null || value === '') return { kind: 'none' };
  return READERS[field]?.(value) ?? readPlain(value);
}

function readPlain(value: string): AuditValue {
  if (value === 'true') return { kind: 'yes' };
  if (value === 'false') return { kind: 'no' };
  if (DAY.test(value)) return { kind: 'day', day: value };
  return INSTANT.test(value) ? { kind: 'instant', instant: value } : { kind: 'text', text: value };
}

/** `DIRECTOR nishitokyo-yumecollabo 2024-04-01 …`; `*` are all units, and … is no limit. */
export function toGivenRole(value: string): GivenRole | null {
  const [name, unit = '*', from = '', to = ''] = value.split(' ');
  const role = ROLES.find((each) => each === name);
  if (!role) return null;
  return { role, unit: unit === '*' ? null : unit, from: toDay(from), to: toDay(to) };
}

function toDay(text: string): string | null {
  return DAY.test(text) ? text : null;
}

function toPages(value: string): AuditValue | null {
  const names = value.split(', ');
  const pages = names.flatMap((name) => PAGES.filter((page) => page === name));
  return pages.length === names.length ? { kind: 'pages', pages } : null;
}

/** `MONDAY 09:00–12:00, 13:00–17:00; TUESDAY …` */
function toHours(value: string): AuditValue | null {
  if (value === 'CLOSED') return { kind: 'closed' };
  const days = value.split('; ').map(toDaySpans);
  const spans = days.flatMap((day) => day ?? []);
  return days.includes(null) ? null : { kind: 'hours', spans };
}

function toDaySpans(text: string): OpeningSpanInput[] | null {
  const [name = '', ...times] = text.split(/,? /u);
  const day: CalendarDay | undefined = DAYS.find((each) => each === name);
  if (!day) return null;
  return times.map((time) => {
    const [opens = '', closes = ''] = time.split('–');
    return { day, opens, closes };
  });
}

/** `132098 (2022-04-01–)` */
function toMember(text: string): Member {
  const [, unit = text, days = ''] = /^(\S+)(?: \((.*)\))?$/u.exec(text) ?? [];
  return { unit, days };
}
