import { aText } from '../../../shared/testing/builders';
import type { AdminGroup, AdminUnit } from './network-tree';

interface Registered {
  code: string;
  level: AdminUnit['level'];
  name: string;
  below?: AdminUnit;
}

function toRef({ code, level, name }: AdminUnit): NonNullable<AdminUnit['parent']> {
  return { code, kind: level, name };
}

export function aRegisteredUnit({ code, level, name, below }: Registered): AdminUnit {
  const text = aText(name);
  return {
    code,
    level,
    name: text,
    names: [{ name: text, from: null, to: null }],
    municipalityCode: level === 'CITY' ? code : null,
    openedOn: null,
    closedOn: null,
    seats: null,
    centerKind: null,
    parent: below ? toRef(below) : null,
    note: null,
  };
}

interface Group {
  members: { unit: AdminUnit; from: string | null; to: string | null }[];
}

export function aGroup({ members }: Group): AdminGroup {
  const name = aText('近隣市の連絡会', 'Neighbouring cities');
  return {
    code: 'tama-neighbours',
    name,
    names: [{ name, from: null, to: null }],
    members: members.map((member) => ({ ...member, unit: toRef(member.unit) })),
    note: null,
  };
}
