import type { MetricAvailabilityQuery, NetworkQuery } from '../graphql/generated/graphql';
import { answeredFrom } from './view';

type Availability = MetricAvailabilityQuery['availability'];
type AvailableMetric = Availability[number]['metrics'][number];

/** How far the figures of a metric reach: for a unit, or for several together. */
export type MetricReach = AvailableMetric;

const GRAINS: readonly MetricReach['finest'][] = [
  'DAY',
  'MONTH',
  'QUARTER',
  'FISCAL_YEAR',
  'CALENDAR_YEAR',
];

/** The metrics with figures of a unit, or of those it is answered from; several units are taken together. */
export function reachOf(
  network: NetworkQuery,
  availability: Availability,
  units: readonly string[],
): Map<string, MetricReach> {
  const codes = new Set(units.flatMap((unit) => [...answeredFrom(network, unit)]));
  const reach = new Map<string, MetricReach>();
  for (const { unit, metrics } of availability) {
    if (!codes.has(unit.code)) continue;
    for (const found of metrics) reach.set(found.metric, join(reach.get(found.metric), found));
  }
  return reach;
}

function join(before: MetricReach | undefined, found: MetricReach): MetricReach {
  if (!before) return found;
  return {
    metric: found.metric,
    finest: isFiner(found.finest, before.finest) ? found.finest : before.finest,
    firstYear: Math.min(before.firstYear, found.firstYear),
    lastYear: Math.max(before.lastYear, found.lastYear),
    figures: before.figures + found.figures,
  };
}

function isFiner(a: MetricReach['finest'], b: MetricReach['finest']): boolean {
  return GRAINS.indexOf(a) < GRAINS.indexOf(b);
}
