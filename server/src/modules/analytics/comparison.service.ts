import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { Scope } from '../../platform/context/scope.js';
import { Database } from '../../platform/database/database.js';
import { type PeriodForm, toOneSpan } from '../../platform/time/period-form.js';
import { type Period, shiftYears } from '../../platform/time/period.js';
import {
  checkDefinition,
  getMetric,
  type MetricDefinition,
  toMetricType,
  TOTAL,
} from '../catalogue/index.js';
import { toUnitRef, type UnitOrGroup } from '../network/index.js';
import type { Series } from './common-months.js';
import { type Candidate, compareAll, type Reason } from './comparability.js';
import type {
  ComparisonRowType,
  ComparisonSummaryType,
  ComparisonType,
} from './comparison.types.js';
import { type Facts, FactsService } from './facts.service.js';
import type { Fold } from './fold.js';
import { scaleOf } from './normalise.js';
import { candidates, type PeerKind, peersOf } from './peers.js';
import { POPULATION } from './population.js';
import type { CoverageMode, NormaliseInput, PeriodMatch } from './question.types.js';
import { type Lens, metricsBehind, Reading, toLens } from './reading.js';
import { reasonText } from './reason-words.js';
import {
  difference,
  mean,
  quartileOf,
  ranks,
  type Spread,
  spread,
  weightedMean,
} from './statistics.js';

export interface ComparisonQuestion {
  readonly metric: string;
  readonly units: readonly string[];
  readonly period: PeriodForm;
  readonly match: PeriodMatch;
  readonly comparisonSet: string | null;
  /** In what the others are like the lead: the comparison set, where it is not named. */
  readonly peers: PeerKind | null;
  readonly lead: string | null;
  readonly definition: string | null;
  readonly mode: CoverageMode | null;
  readonly normalise: NormaliseInput | null;
}

interface Plan {
  readonly question: ComparisonQuestion;
  readonly metric: MetricDefinition;
  readonly period: Period;
  readonly lens: Lens;
}

/** A unit of the question, with its place in it. */
interface Entry extends Candidate {
  readonly node: UnitOrGroup;
  readonly isShown: boolean;
  readonly isInSet: boolean;
}

const POPULATION_METRIC = getMetric(POPULATION);

@Injectable()
export class ComparisonService {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsService,
  ) {}

  /** Units side by side in one period: what may be ranked, and for the rest why not. */
  async comparison(
    { scope }: RequestContext,
    question: ComparisonQuestion,
  ): Promise<ComparisonType> {
    const metric = getMetric(question.metric);
    if (question.definition) checkDefinition(metric, question.definition);
    const period = toOneSpan(question.period);
    const lens = toLens(question.mode, question.normalise, [metric]);
    const plan = { question, metric, period, lens };
    const facts = await this.load(scope, plan);
    const entries = toEntries(facts, plan);
    const reasons = withEmptySet(compareAll(metric, entries), entries);
    const free = entries.filter((_, i) => reasons[i]?.length === 0);
    const inSet = free.filter((entry) => entry.isInSet);
    const quartiles = spread(inSet.map(numberOf));
    const rows = entries.map((entry, i) => ({
      entry,
      row: toRow(facts, plan, entry, {
        reasons: (reasons[i] ?? []).map((reason) => ({
          code: reason.code,
          text: reasonText(reason, entry),
        })),
        rank: free.includes(entry) ? rankAmong(metric, entry, inSet) : null,
        quartiles,
      }),
    }));
    const set = question.comparisonSet ? facts.directory.get(question.comparisonSet) : null;
    return {
      peers: question.peers,
      metric: toMetricType(metric),
      ...period,
      match: question.match,
      mode: lens.mode,
      normalise: lens.by,
      comparisonSet: set && toUnitRef(set),
      rows: inOrder(rows.filter(({ entry }) => entry.isShown).map(({ row }) => row)),
      summary: toSummary(plan, entries, { inSet, quartiles }),
    };
  }

  private load(scope: Scope, { question, metric, period, lens }: Plan): Promise<Facts> {
    const { units, comparisonSet, lead, definition } = question;
    const behind = metricsBehind(lens);
    const codes = [...units, ...(comparisonSet ? [comparisonSet] : []), ...(lead ? [lead] : [])];
    const nearest = question.match === 'NEAREST' || lens.by === 'INDEX';
    const byPopulation = question.peers === 'POPULATION_BAND';
    return this.database.read((tx) =>
      this.facts.load(tx, {
        scope,
        metrics: [
          ...new Set([metric, ...behind.metrics, ...(byPopulation ? [POPULATION_METRIC] : [])]),
        ],
        anytime: [
          ...(nearest ? [metric.code] : []),
          ...(byPopulation ? [POPULATION] : behind.anytime),
        ],
        units: codes,
        others: (directory) =>
          question.peers ? candidates(directory, lead === null ? null : directory.get(lead)) : [],
        period,
        breakdowns: [''],
        definition,
        withDays: false,
        withOpenDays: lens.by === 'PER_OPEN_DAY',
      }),
    );
  }
}

const numberOf = ({ value }: Candidate): number => value.value ?? 0;

function toEntries(facts: Facts, plan: Plan): Entry[] {
  const { question, metric, period, lens } = plan;
  const { directory } = facts;
  const lead = question.lead ? directory.get(question.lead) : null;
  const shown = [
    ...new Set([...question.units.map((c) => directory.get(c)), ...(lead ? [lead] : [])]),
  ];
  const set = toSet(facts, plan, lead) ?? shown;
  const placed = [...new Set([...shown, ...set])].flatMap((node) => {
    const when = question.match === 'NEAREST' ? nearest(facts.fold(metric), node, period) : period;
    return foldsAt(facts, metric, node, when).map((fold) => {
      const series: Series = { fold, node, split: TOTAL };
      return { node, series, when };
    });
  });
  const asked = placed.map(({ series, when }) => ({ series, periods: [when] }));
  const leadAsked = asked.find(({ series }) => series.node === lead) ?? asked[0];
  const reading = new Reading(facts, lens, asked, leadAsked);
  return placed.map(({ node, series, when }) => ({
    ...reading.at(metric, series, when),
    node,
    period: when,
    measured: lens.mode !== 'AS_REPORTED',
    isOtherPeriod: when !== period,
    isLead: node === lead,
    isShown: shown.includes(node),
    isInSet: set.some((member) => member === node),
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

/** Against a set of which nothing may be compared, nobody has a rank. */
function withEmptySet(
  reasons: readonly (readonly Reason[])[],
  entries: readonly Entry[],
): readonly (readonly Reason[])[] {
  const hasSet = entries.some((entry, i) => entry.isInSet && reasons[i]?.length === 0);
  const alone: readonly Reason[] = [{ code: 'NOTHING_TO_COMPARE' }];
  return hasSet ? reasons : reasons.map((list) => (list.length === 0 ? alone : list));
}

/** 1 for the best of the set; a unit outside it takes the place it would have in it. */
function rankAmong(metric: MetricDefinition, entry: Entry, inSet: readonly Entry[]): number | null {
  const others = inSet.filter((other) => other !== entry);
  return ranks([entry, ...others].map(numberOf), metric.direction)[0] ?? null;
}

interface Standing {
  readonly reasons: ComparisonRowType['reasons'];
  readonly rank: number | null;
  readonly quartiles: Spread | null;
}

function toRow(
  facts: Facts,
  { metric }: Plan,
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
    reasons,
    lead: entry.isLead,
  };
}

function inOrder(rows: readonly ComparisonRowType[]): ComparisonRowType[] {
  const place = (row: ComparisonRowType): number => row.rank ?? Number.MAX_SAFE_INTEGER;
  return [...rows].sort((a, b) => place(a) - place(b));
}

function toSummary(
  { lens }: Plan,
  entries: readonly Entry[],
  { inSet, quartiles }: { inSet: readonly Entry[]; quartiles: Spread | null },
): ComparisonSummaryType {
  const isIndex = lens.by === 'INDEX';
  const factor = scaleOf(lens.by)?.factor ?? 1;
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
