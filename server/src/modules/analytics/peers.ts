import { invalid } from '../../platform/errors/domain-error.js';
import type { Period } from '../../platform/time/period.js';
import { type Directory, openMonths, type Unit, type UnitOrGroup } from '../network/index.js';
import type { Population } from './population.js';

/** In what a unit may be like another. */
export const PEER_KINDS = ['NETWORK', 'POPULATION_BAND', 'CENTER_KIND', 'PREFECTURE'] as const;
export type PeerKind = (typeof PEER_KINDS)[number];

/** Where the bands of residents begin. */
const BANDS = [0, 50_000, 100_000, 200_000, 500_000] as const;
const PREFECTURE_DIGITS = 2;

/** Who might be like it: the units in sight of its level, invented ones only of one that is invented. @throws PEERS_WITHOUT_LEAD */
export function candidates(directory: Directory, lead: UnitOrGroup | null): Unit[] {
  if (lead?.kind !== 'UNIT') throw invalid('PEERS_WITHOUT_LEAD');
  return directory.units.filter(
    ({ level, fictional }) => level === lead.level && fictional === lead.fictional,
  );
}

interface Among {
  readonly directory: Directory;
  readonly population: Population;
  readonly period: Period;
}

/** Those open in the period that are like the lead, itself included; what is not known of a unit equals nothing. */
export function peersOf(kind: PeerKind, lead: UnitOrGroup | null, among: Among): Unit[] {
  const open = candidates(among.directory, lead).filter(
    (unit) => openMonths(unit, among.period) > 0,
  );
  const trait = traitOf(kind, among);
  const wanted = lead?.kind === 'UNIT' ? trait(lead) : [];
  return open.filter((unit) => unit === lead || trait(unit).some((one) => wanted.includes(one)));
}

/** What a unit shares with its peers. */
function traitOf(
  kind: PeerKind,
  { directory, population, period }: Among,
): (unit: Unit) => readonly string[] {
  switch (kind) {
    case 'NETWORK': {
      const groups = directory.groups.map((group) => {
        const members = directory
          .parts(group, period)
          .flatMap(({ unit }) => directory.within(unit));
        return { code: group.code, members: new Set(members) };
      });
      return (unit) => groups.filter(({ members }) => members.has(unit)).map(({ code }) => code);
    }
    case 'POPULATION_BAND':
      return (unit) => {
        const { value } = population.of([unit], period);
        return value === null ? [] : [String(BANDS.findLast((from) => from <= value))];
      };
    case 'CENTER_KIND':
      return ({ centerKind }) => (centerKind === null ? [] : [centerKind]);
    case 'PREFECTURE':
      return (unit) => {
        const own = directory.lineage(unit).find(({ municipalityCode }) => municipalityCode);
        return own?.municipalityCode ? [own.municipalityCode.slice(0, PREFECTURE_DIGITS)] : [];
      };
  }
}

export interface Peers {
  readonly kind: PeerKind;
  readonly units: readonly Unit[];
}

/** Each way in which others are like the lead; without those in which it has nobody. */
export function allPeersOf(lead: UnitOrGroup, among: Among): Peers[] {
  return PEER_KINDS.map((kind) => ({ kind, units: peersOf(kind, lead, among) })).filter(
    ({ units }) => units.some((unit) => unit !== lead),
  );
}
