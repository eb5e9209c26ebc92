import type { PeriodForm } from '../../platform/time/period-form.js';
import { type Period, shiftYears } from '../../platform/time/period.js';
import { type MetricDefinition, TOTAL } from '../catalogue/index.js';
import type { UnitOrGroup } from '../network/index.js';
import type { Series } from './common-months.js';
import type { Candidate } from './comparability.js';
import type { Facts } from './facts.service.js';
import type { Fold } from './fold.js';
import { changeFrom, type Changed } from './footing.js';
import { type PeerKind, peersOf } from './peers.js';
import type { CoverageMode, NormaliseInput, PeriodMatch } from './question.types.js';
import { type Lens, Reading } from './reading.js';

export interface ComparisonQuestion {
  readonly metrics: readonly string[];
  readonly units: readonly string[];
  readonly period: PeriodForm;
  /** An earlier period: each row also has its value then, and the change. */
  readonly since: PeriodForm | null;
  readonly match: PeriodMatch;
  readonly comparisonSet: string | null;
  /** In what the others are like the lead: the comparison set, where it is not named. */
  readonly peers: PeerKind | null;
  readonly lead: string | null;
  readonly definition: string | null;
  readonly mode: CoverageMode | null;
  readonly normalise: NormaliseInput | null;
  readonly withResidents: boolean;
}

/** A question with its codes resolved. */
export interface Plan {
  readonly question: ComparisonQuestion;
  readonly metrics: readonly MetricDefinition[];
  readonly period: Period;
  readonly since: Period | null;
  readonly lens: Lens;
}

/** A unit of the question, with its place in it. */
export interface Entry extends Candidate {
  readonly node: UnitOrGroup;
  readonly isShown: boolean;
  readonly isInSet: boolean;
  /** Its value of the earlier period and the change since, where that was asked. */
  readonly earlier: Changed | null;
}

/** Those shown and those in the comparison set, each with its value of the metric. */
export function toEntries(facts: Facts, plan: Plan, metric: MetricDefinition): Entry[] {
  const { question, since, lens } = plan;
  const { directory } = facts;
  const lead = question.lead ? directory.get(question.lead) : null;
  const shown = [
    ...new Set([...question.units.map((c) => directory.get(c)), ...(lead ? [lead] : [])]),
  ];
  const set = toSet(facts, plan, lead) ?? shown;
  const placed = [...new Set([...shown, ...set])].flatMap((node) =>
    placedAt(facts, plan, metric, node),
  );
  const asked = placed.map(({ series, when }) => ({
    series,
    periods: since ? [since, when] : [when],
  }));
  const leadAsked = asked.find(({ series }) => series.node === lead) ?? asked[0];
  const reading = new Reading(facts, lens, asked, leadAsked);
  return placed.map(({ node, series, when }) => {
    const here = reading.at(metric, series, when);
    return {
      ...here,
      node,
      period: when,
      measured: lens.mode !== 'AS_REPORTED',
      isOtherPeriod: when !== plan.period,
      isLead: node === lead,
      isShown: shown.includes(node),
      isInSet: set.some((member) => member === node),
      earlier:
        since &&
        changeFrom(
          facts,
          { metric, counted: metric, series },
          [since, reading.at(metric, series, since)],
          [when, here],
        ),
    };
  });
}

interface Placed {
  readonly node: UnitOrGroup;
  readonly series: Series;
  readonly when: Period;
}

function placedAt(
  facts: Facts,
  { question, period }: Plan,
  metric: MetricDefinition,
  node: UnitOrGroup,
): Placed[] {
  const when = question.match === 'NEAREST' ? nearest(facts.fold(metric), node, period) : period;
  return foldsAt(facts, metric, node, when).map((fold) => ({
    node,
    series: { fold, node, split: TOTAL },
    when,
  }));
}

/** Over whom the statistics are; null: over those shown. */
function toSet(
  facts: Facts,
  { question, period }: Plan,
  lead: UnitOrGroup | null,
): readonly UnitOrGroup[] | null {
  const { directory } = facts;
  const { comparisonSet, peers } = question;
  if (comparisonSet)
    return directory.parts(directory.get(comparisonSet), period).map(({ unit }) => unit);
  return peers && peersOf(peers, lead, { directory, population: facts.population(null), period });
}

/** One for each meaning a unit reported for the period: two answers to two questions are two rows. */
function foldsAt(
  facts: Facts,
  metric: MetricDefinition,
  node: UnitOrGroup,
  period: Period,
): Fold[] {
  const fold = facts.fold(metric);
  const found = fold.index.meanings(node.id, period, TOTAL);
  if (found.size < 2) return [fold];
  return metric.variants
    .filter(({ id }) => found.has(id))
    .map(({ id }) => facts.foldOf(metric, id));
}

/** The period itself where it has a value; else the same stretch of the nearest year, an earlier one first. */
function nearest(fold: Fold, node: UnitOrGroup, period: Period): Period {
  const has = (candidate: Period): boolean => fold.at(node, candidate, TOTAL).value !== null;
  if (has(period)) return period;
  const asked = Number(period.from.slice(0, 4));
  // A figure of January belongs to a stretch that began the calendar year before.
  const known = new Set(fold.index.years().flatMap((year) => [year, year - 1]));
  const byDistance = [...known]
    .map((year) => year - asked)
    .filter((years) => years !== 0)
    .sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
  const found = byDistance.map((years) => shiftYears(period, years)).find(has);
  return found ?? period;
}
