import { isFictional } from '../../shared/filters/view';
import { fiscalYearPeriod } from '../../shared/format/period';
import type { LocalText } from '../../shared/format/locale';
import type {
  CompareChoicesQuery,
  ComparePeersQuery,
  MetricFieldsFragment,
  NetworkQuery,
  PeerKind,
} from '../../shared/graphql/generated/graphql';

/** All of a level; `country` sets the whole country beside the cities. */
const EVERYONE = ['cities', 'centers', 'country'] as const;
export type Everyone = (typeof EVERYONE)[number];

/** In what others may be like the unit. Networks are left out: each is offered by its name. */
export const LIKE = ['POPULATION_BAND', 'CENTER_KIND', 'PREFECTURE'] as const;
export type Like = Extract<PeerKind, (typeof LIKE)[number]>;

/** With whom the unit is compared: all of a level, those like it, or the members of a group. */
export type Whom =
  | { kind: 'everyone'; code: Everyone }
  | { kind: 'like'; code: string; like: Like; ofCities: boolean; units: string[] }
  | { kind: 'group'; code: string; name: LocalText };

type Peers = ComparePeersQuery['peers'];

/** Those there are to choose from. */
export function whomsFor(
  { orgUnits, orgUnitGroups }: NetworkQuery,
  { domain }: MetricFieldsFragment,
  peers: Peers,
): Whom[] {
  const everyone = EVERYONE.filter((code) => code !== 'country' || domain === 'context');
  const levels = new Map(orgUnits.map(({ code, level }) => [code, level]));
  return [
    ...everyone.map((code): Whom => ({ kind: 'everyone', code })),
    ...LIKE.flatMap((like): Whom[] => {
      const units = peers.find(({ kind }) => kind === like)?.units.map(({ code }) => code);
      if (!units) return [];
      const ofCities = levels.get(units[0] ?? '') === 'CITY';
      return [{ kind: 'like', code: `like.${like}`, like, ofCities, units }];
    }),
    ...orgUnitGroups.map(({ code, name }): Whom => ({ kind: 'group', code, name })),
  ];
}

/** Whose peers may be offered: the unit itself; of context its city. Null: a group or the country is like nobody. */
export function leadOfPeers(
  { orgUnits }: NetworkQuery,
  { domain }: MetricFieldsFragment,
  unit: string,
): string | null {
  let found = orgUnits.find(({ code }) => code === unit);
  while (domain === 'context' && found?.parent && found.level !== 'CITY') {
    const { code } = found.parent;
    found = orgUnits.find((above) => above.code === code);
  }
  return found && found.level !== 'COUNTRY' ? found.code : null;
}

interface Asking {
  metric: MetricFieldsFragment;
  unit: string;
}

/** Its like: centers with centers, cities with cities. Context is known of cities, and of the country at times. */
export function defaultWhom(
  { orgUnits, orgUnitGroups }: NetworkQuery,
  { availability }: CompareChoicesQuery,
  { metric, unit }: Asking,
): string {
  if (metric.domain === 'context') {
    const ofCountry = availability.some(
      ({ unit: { kind }, metrics }) =>
        kind === 'COUNTRY' && metrics.some((each) => each.metric === metric.code),
    );
    if (ofCountry) return 'country';
  }
  const group = orgUnitGroups.find(({ code }) => code === unit);
  if (group) return group.code;
  const isCity = orgUnits.some(({ code, level }) => code === unit && level === 'CITY');
  return isCity || metric.domain === 'context' ? 'cities' : 'centers';
}

const LEVELS: Record<Everyone, readonly NetworkQuery['orgUnits'][number]['level'][]> = {
  cities: ['CITY'],
  centers: ['CENTER'],
  country: ['COUNTRY', 'CITY'],
};

export function unitsOf(network: NetworkQuery, whom: Whom, unit: string): string[] {
  const { orgUnits, orgUnitGroups } = network;
  if (whom.kind === 'like') return whom.units;
  if (whom.kind === 'group') {
    const group = orgUnitGroups.find(({ code }) => code === whom.code);
    return [...new Set(group?.members.map(({ unit }) => unit.code))];
  }
  return LEVELS[whom.code].flatMap((level) =>
    orgUnits
      .filter((each) => each.level === level && each.fictional === isFictional(network, unit))
      .map(({ code }) => code),
  );
}

/** Members of the group in another year only. */
export function outsideOf(
  { orgUnitGroups }: CompareChoicesQuery,
  whom: Whom,
  year: number,
): string[] {
  const group = orgUnitGroups.find(({ code }) => code === whom.code);
  if (whom.kind !== 'group' || !group) return [];
  const { from: first, to: last } = fiscalYearPeriod(year);
  const inside = group.members.filter(
    ({ from, to }) => (from === null || from <= last) && (to === null || to >= first),
  );
  const codes = new Set(inside.map(({ unit }) => unit.code));
  return group.members.map(({ unit }) => unit.code).filter((code) => !codes.has(code));
}

/** The unit itself; else what it belongs to; else the only one that belongs to it. */
export function leadAmong(
  { orgUnits }: NetworkQuery,
  unit: string,
  units: string[],
): string | null {
  const parentOf = (code: string) =>
    orgUnits.find((each) => each.code === code)?.parent?.code ?? null;
  for (let code: string | null = unit; code !== null; code = parentOf(code)) {
    if (units.includes(code)) return code;
  }
  const below = units.filter((code) => parentOf(code) === unit);
  return below.length === 1 ? (below[0] ?? null) : null;
}
