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

/** Where a rate may be: the spaces of a unit, and the unit itself if it reported one for the whole house. */
export function placesOf(network: NetworkQuery, availability: Availability, unit: string): Place[] {
  const below = answeredFrom(network, unit);
  const spaces = network.orgUnits.filter(({ code, level }) => level === 'SPACE' && below.has(code));
  const places = spaces.map(({ code }) => toPlace(network, availability, code));
  if (spaces.some(({ code }) => code === unit)) return places;
  const own = availability
    .find((entry) => entry.unit.code === unit)
    ?.metrics.find(({ metric }) => metric === METRIC);
  return own ? [{ code: unit, reach: own }, ...places] : places;
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
