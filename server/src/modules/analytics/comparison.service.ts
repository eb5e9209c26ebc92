import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { Scope } from '../../platform/context/scope.js';
import { Database } from '../../platform/database/database.js';
import { invalid } from '../../platform/errors/domain-error.js';
import { inSlices } from '../../platform/event-loop/turns.js';
import { hull, type PeriodForm, toOneSpan } from '../../platform/time/period-form.js';
import { countMonths, type Period } from '../../platform/time/period.js';
import {
  checkDefinition,
  getMetric,
  type MetricDefinition,
  toMetricType,
} from '../catalogue/index.js';
import { toUnitRef } from '../network/index.js';
import { compareAll } from './comparability.js';
import { type ComparisonQuestion, type Plan, toEntries } from './comparison-entries.js';
import {
  inOrder,
  numberOf,
  POPULATION_METRIC,
  rankAmong,
  toRow,
  toSummary,
  withEmptySet,
} from './comparison-rows.js';
import type { ComparisonType, PeersType } from './comparison.types.js';
import { checkCount, type Facts, FactsService, MAX_METRICS } from './facts.service.js';
import { allPeersOf, candidates } from './peers.js';
import { POPULATION } from './population.js';
import { metricsBehind, toLens } from './reading.js';
import { spread } from './statistics.js';

@Injectable()
export class ComparisonService {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsService,
  ) {}

  /**
   * Units side by side in one period, for each metric: what may be ranked, and for the rest why not. The metrics are
   * read together, in one statement.
   */
  async comparisons(
    { scope }: RequestContext,
    question: ComparisonQuestion,
  ): Promise<ComparisonType[]> {
    const plan = toPlan(question);
    const facts = await this.load(scope, plan);
    return inSlices(plan.metrics, (metric) => toComparison(facts, plan, metric));
  }

  /** In what ways others are like a unit, and who they are. */
  async peers({ scope }: RequestContext, lead: string, form: PeriodForm): Promise<PeersType[]> {
    const period = toOneSpan(form);
    const facts = await this.database.read((tx) =>
      this.facts.load(tx, {
        scope,
        metrics: [POPULATION_METRIC],
        anytime: [POPULATION],
        units: [lead],
        others: (directory) => candidates(directory, directory.get(lead)),
        period,
        breakdowns: [''],
        definition: null,
        withDays: false,
      }),
    );
    const { directory } = facts;
    const among = { directory, population: facts.population(null), period };
    return allPeersOf(directory.get(lead), among).map(({ kind, units }) => ({
      kind,
      units: units.map((unit) => toUnitRef(unit)),
    }));
  }

  private load(scope: Scope, plan: Plan): Promise<Facts> {
    const { question, metrics, period, since, lens } = plan;
    const { units, comparisonSet, lead, definition } = question;
    const behind = metricsBehind(lens);
    const codes = [...units, ...(comparisonSet ? [comparisonSet] : []), ...(lead ? [lead] : [])];
    const nearest = question.match === 'NEAREST' || lens.by === 'INDEX';
    const withPopulation = question.peers === 'POPULATION_BAND' || question.withResidents;
    return this.database.read((tx) =>
      this.facts.load(tx, {
        scope,
        metrics: [
          ...new Set([
            ...metrics,
            ...behind.metrics,
            ...(withPopulation ? [POPULATION_METRIC] : []),
          ]),
        ],
        anytime: [
          ...(nearest ? metrics.map(({ code }) => code) : []),
          ...(withPopulation ? [POPULATION] : behind.anytime),
        ],
        units: codes,
        others: (directory) =>
          question.peers ? candidates(directory, lead === null ? null : directory.get(lead)) : [],
        period: since ? hull([since, period]) : period,
        breakdowns: [''],
        definition,
        withDays: false,
        withMarks: since !== null,
        withOpenDays: lens.by === 'PER_OPEN_DAY',
      }),
    );
  }
}

/** @throws UNKNOWN_METRIC, UNKNOWN_DEFINITION, PERIOD_FORM, SINCE_PERIOD, … */
function toPlan(question: ComparisonQuestion): Plan {
  checkCount('metrics', question.metrics.length, MAX_METRICS);
  const metrics = [...new Set(question.metrics)].map(getMetric);
  const { definition } = question;
  if (definition) metrics.forEach((metric) => checkDefinition(metric, definition));
  const period = toOneSpan(question.period);
  const since = question.since && toSince(question.since, period);
  const lens = toLens(question.mode, question.normalise, metrics);
  return { question, metrics, period, since, lens };
}

/** As long as the period, and over before it begins. @throws SINCE_PERIOD and those of a period */
function toSince(form: PeriodForm, period: Period): Period {
  const since = toOneSpan(form);
  if (since.to < period.from && countMonths(since) === countMonths(period)) return since;
  throw invalid('SINCE_PERIOD', { from: since.from, to: since.to });
}

function toComparison(facts: Facts, plan: Plan, metric: MetricDefinition): ComparisonType {
  const { question, period, since, lens } = plan;
  const entries = toEntries(facts, plan, metric);
  const reasons = withEmptySet(compareAll(metric, entries), entries);
  const free = entries.filter((_, i) => reasons[i]?.length === 0);
  const inSet = free.filter((entry) => entry.isInSet);
  const quartiles = spread(inSet.map(numberOf));
  const asked = { metric, withResidents: question.withResidents };
  const rows = entries.map((entry, i) => ({
    entry,
    row: toRow(facts, asked, entry, {
      reasons: reasons[i] ?? [],
      rank: free.includes(entry) ? rankAmong(metric, entry, inSet) : null,
      quartiles,
    }),
  }));
  const set = question.comparisonSet ? facts.directory.get(question.comparisonSet) : null;
  return {
    peers: question.peers,
    metric: toMetricType(metric),
    ...period,
    since: since && since.from,
    match: question.match,
    mode: lens.mode,
    normalise: lens.by,
    comparisonSet: set && toUnitRef(set),
    rows: inOrder(rows.filter(({ entry }) => entry.isShown).map(({ row }) => row)),
    summary: toSummary(lens, entries, { inSet, quartiles }),
  };
}
