import type { Period } from '../../platform/time/period.js';
import { getMetric, type MetricDefinition, TOTAL } from '../catalogue/index.js';
import { toUnitRef, type Unit, type UnitOrGroup } from '../network/index.js';
import type { Candidate, Reason } from './comparability.js';
import type { Entry } from './comparison-entries.js';
import type { ComparisonRowType, ComparisonSummaryType } from './comparison.types.js';
import type { Facts } from './facts.service.js';
import { scaleOf } from './normalise.js';
import { POPULATION, residentsOf } from './population.js';
import type { Lens } from './reading.js';
import { reasonText } from './reason-words.js';
import { difference, mean, quartileOf, ranks, type Spread, weightedMean } from './statistics.js';
import { toNote } from './value-mapper.js';
import type { ValueType } from './value.types.js';

export const POPULATION_METRIC = getMetric(POPULATION);

export const numberOf = ({ value }: Candidate): number => value.value ?? 0;

/** Against a set of which nothing may be compared, nobody has a rank. */
export function withEmptySet(
  reasons: readonly (readonly Reason[])[],
  entries: readonly Entry[],
): readonly (readonly Reason[])[] {
  const hasSet = entries.some((entry, i) => entry.isInSet && reasons[i]?.length === 0);
  const alone: readonly Reason[] = [{ code: 'NOTHING_TO_COMPARE' }];
  return hasSet ? reasons : reasons.map((list) => (list.length === 0 ? alone : list));
}

/** 1 for the best of the set; a unit outside it takes the place it would have in it. */
export function rankAmong(
  metric: MetricDefinition,
  entry: Entry,
  inSet: readonly Entry[],
): number | null {
  const others = inSet.filter((other) => other !== entry);
  return ranks([entry, ...others].map(numberOf), metric.direction)[0] ?? null;
}

interface Asked {
  readonly metric: MetricDefinition;
  readonly withResidents: boolean;
}

interface Standing {
  readonly reasons: readonly Reason[];
  readonly rank: number | null;
  readonly quartiles: Spread | null;
}

export function toRow(
  facts: Facts,
  { metric, withResidents }: Asked,
  entry: Entry,
  { reasons, rank, quartiles }: Standing,
): ComparisonRowType {
  const { node, period, value } = entry;
  const standing = rank === null || value.value === null ? null : quartiles;
  return {
    unit: toUnitRef(node),
    period: period.from,
    periodTo: period.to,
    value: facts.toValue(metric, { node, period, split: TOTAL }, value),
    rank,
    quartile: standing && quartileOf(numberOf(entry), standing),
    distanceToMedian: standing && difference(numberOf(entry), standing.median),
    comparable: reasons.length === 0,
    reasons: reasons.map((reason) => ({ code: reason.code, text: reasonText(reason, entry) })),
    lead: entry.isLead,
    ...toEarlier(facts, metric, entry),
    residents: withResidents ? toResidents(facts, entry) : null,
  };
}

function toEarlier(
  facts: Facts,
  metric: MetricDefinition,
  { node, earlier }: Entry,
): Pick<ComparisonRowType, 'earlier' | 'change'> {
  if (!earlier) return { earlier: null, change: null };
  const { period, value, change } = earlier;
  return {
    earlier: facts.toValue(metric, { node, period, split: TOTAL }, value),
    change: change && { ...change, refused: change.refused && toNote(change.refused) },
  };
}

/** Of the place a unit serves; of a group of all its members. */
function toResidents(facts: Facts, { node, period }: Entry): ValueType {
  const units = unitsOf(facts, node, period);
  const value = residentsOf(facts.population(null).of(units, period), POPULATION_METRIC);
  return facts.toValue(POPULATION_METRIC, { node, period, split: TOTAL }, value);
}

function unitsOf({ directory }: Facts, node: UnitOrGroup, period: Period): Unit[] {
  return node.kind === 'UNIT' ? [node] : directory.parts(node, period).map(({ unit }) => unit);
}

export function inOrder(rows: readonly ComparisonRowType[]): ComparisonRowType[] {
  const place = (row: ComparisonRowType): number => row.rank ?? Number.MAX_SAFE_INTEGER;
  return [...rows].sort((a, b) => place(a) - place(b));
}

export function toSummary(
  { by }: Lens,
  entries: readonly Entry[],
  { inSet, quartiles }: { inSet: readonly Entry[]; quartiles: Spread | null },
): ComparisonSummaryType {
  const isIndex = by === 'INDEX';
  const factor = scaleOf(by)?.factor ?? 1;
  return {
    n: inSet.length,
    units: new Set(entries.filter((entry) => entry.isInSet).map(({ node }) => node)).size,
    median: quartiles?.median ?? null,
    q1: quartiles?.q1 ?? null,
    q3: quartiles?.q3 ?? null,
    mean: mean(inSet.map(numberOf)),
    weightedMean: isIndex
      ? null
      : weightedMean(
          inSet.map((entry) => entry.value),
          factor,
        ),
  };
}
