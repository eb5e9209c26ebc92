import { isFictional, type View } from '../../shared/filters/view';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { SETS, type TrendsSearch } from './trends-search';

export type UnitSet = (typeof SETS)[number];

/** All of a kind, invented or real as the unit is; `members`: of a group, or what lies directly below a unit. */
function unitsOfSet(network: NetworkQuery, set: UnitSet, unit: string): string[] {
  const { orgUnits, orgUnitGroups } = network;
  if (set === 'members') {
    const group = orgUnitGroups.find(({ code }) => code === unit);
    if (group) return [...new Set(group.members.map((member) => member.unit.code))];
    return orgUnits.filter(({ parent }) => parent?.code === unit).map(({ code }) => code);
  }
  const level = set === 'centers' ? 'CENTER' : 'CITY';
  return orgUnits
    .filter((each) => each.level === level && each.fictional === isFictional(network, unit))
    .map(({ code }) => code);
}

/** Those with more than one unit, each once: of a network of all centers there is one name. */
export function setsFor(network: NetworkQuery, unit: string): UnitSet[] {
  const all = SETS.map((set) => ({ set, units: unitsOfSet(network, set, unit).toSorted().join() }));
  return all
    .filter(
      ({ units }, at) => units.includes(',') && all.findLastIndex((o) => o.units === units) === at,
    )
    .map(({ set }) => set);
}

/** What is asked for, before anything is left out: the lead first where it is among them. */
export function unitsOf(network: NetworkQuery, search: TrendsSearch, { unit }: View): string[] {
  const { every, units = '' } = search;
  const all = every ? unitsOfSet(network, every, unit) : [];
  if (all.length > 0) return all.includes(unit) ? [...new Set([unit, ...all])] : all;
  return [...new Set([unit, ...units.split(',').filter(Boolean)])];
}
