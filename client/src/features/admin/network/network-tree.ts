import type { NetworkAdminQuery } from '../../../shared/graphql/generated/graphql';

export type AdminUnit = NetworkAdminQuery['orgUnits'][number];
export type AdminGroup = NetworkAdminQuery['orgUnitGroups'][number];

export interface UnitNode {
  unit: AdminUnit;
  children: UnitNode[];
}

/** Cities with their centers with their spaces; what has no place above it stands at the top, countries last. */
export function toUnitTree(units: readonly AdminUnit[]): UnitNode[] {
  const known = new Set(units.map(({ code }) => code));
  const below = (parent: string): UnitNode[] =>
    units.filter((unit) => unit.parent?.code === parent).map(toNode);
  const toNode = (unit: AdminUnit): UnitNode => ({ unit, children: below(unit.code) });
  const tops = units.filter(({ parent }) => parent === null || !known.has(parent.code));
  const rank = ({ level }: AdminUnit) => Number(level === 'COUNTRY');
  return [...tops].sort((a, b) => rank(a) - rank(b)).map(toNode);
}

/** Only the branches in which a name or code has the words. */
export function findInTree(tree: readonly UnitNode[], words: string): UnitNode[] {
  const wanted = plain(words).trim();
  if (wanted === '') return [...tree];
  return tree.flatMap((node) => {
    if (says(node.unit, wanted)) return [node];
    const children = findInTree(node.children, words);
    return children.length > 0 ? [{ unit: node.unit, children }] : [];
  });
}

function says({ code, name, names }: AdminUnit, wanted: string): boolean {
  const all = [code, name.ja, name.en, ...names.flatMap((each) => [each.name.ja, each.name.en])];
  return all.some((text) => plain(text).includes(wanted));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

export type UnitState = 'OPEN' | 'CLOSED' | 'NOT_YET';

export function stateOn(
  { openedOn, closedOn }: Pick<AdminUnit, 'openedOn' | 'closedOn'>,
  today: string,
): UnitState {
  if (closedOn && closedOn < today) return 'CLOSED';
  return openedOn && openedOn > today ? 'NOT_YET' : 'OPEN';
}

/** Belongs to the group on that day. */
export function isMemberOn({ from, to }: AdminGroup['members'][number], day: string): boolean {
  return (from === null || from <= day) && (to === null || to >= day);
}

export type NewLevel = 'CITY' | 'CENTER' | 'SPACE';

/** Where a new unit of this level may be put. */
export function parentsFor(units: readonly AdminUnit[], level: NewLevel): AdminUnit[] {
  const above = { CITY: null, CENTER: 'CITY', SPACE: 'CENTER' }[level];
  return units.filter((unit) => unit.level === above);
}
