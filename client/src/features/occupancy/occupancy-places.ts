import { reachOf, type MetricReach } from '../../shared/filters/metric-reach';
import { answeredFrom } from '../../shared/filters/view';
import type { MetricAvailabilityQuery, NetworkQuery } from '../../shared/graphql/generated/graphql';

const METRIC = 'space.occupancy';

type Availability = MetricAvailabilityQuery['availability'];

export interface Place {
  code: string;
  /** Null: no rate was ever reported for it. */
  reach: MetricReach | null;
}

/**
 * Where a rate may be: the unit itself and its centers, if they reported one for the whole house, and the spaces, each
 * with its center.
 */
export function placesOf(network: NetworkQuery, availability: Availability, unit: string): Place[] {
  const below = answeredFrom(network, unit);
  const spaces = network.orgUnits.filter(({ code, level }) => level === 'SPACE' && below.has(code));
  const places = spaces.map(({ code }) => toPlace(network, availability, code));
  if (spaces.some(({ code }) => code === unit)) return places;
  const houses = network.orgUnits.filter(
    ({ code, level }) => level === 'CENTER' && below.has(code) && code !== unit,
  );
  const own = (code: string) => wholeHouse(availability, code);
  const ofHouses = houses.flatMap(({ code }) => [...own(code), ...within(network, places, code)]);
  const rest = places.filter(({ code }) => !ofHouses.some((place) => place.code === code));
  return [...own(unit), ...ofHouses, ...rest];
}

function within({ orgUnits }: NetworkQuery, places: readonly Place[], center: string): Place[] {
  const codes = new Set(
    orgUnits.filter(({ parent }) => parent?.code === center).map(({ code }) => code),
  );
  return places.filter(({ code }) => codes.has(code));
}

function wholeHouse(availability: Availability, code: string): Place[] {
  const reach = availability
    .find((entry) => entry.unit.code === code)
    ?.metrics.find(({ metric }) => metric === METRIC);
  return reach ? [{ code, reach }] : [];
}

/** The center of a place, or the space itself where its center is out of sight; null: it is neither. */
export function houseOf({ orgUnits }: NetworkQuery, code: string): string | null {
  const unit = orgUnits.find((each) => each.code === code);
  if (unit?.level === 'CENTER') return code;
  if (unit?.level !== 'SPACE') return null;
  return orgUnits.find((each) => each.code === unit.parent?.code)?.code ?? code;
}

/** Every place with a rate, wherever it is. */
export function placesWithRates(availability: Availability): Place[] {
  return availability.flatMap(({ unit, metrics }) => {
    const reach = metrics.find(({ metric }) => metric === METRIC);
    return reach ? [{ code: unit.code, reach }] : [];
  });
}

function toPlace(network: NetworkQuery, availability: Availability, code: string): Place {
  return { code, reach: reachOf(network, availability, [code]).get(METRIC) ?? null };
}
