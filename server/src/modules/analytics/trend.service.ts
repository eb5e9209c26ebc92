import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { Scope } from '../../platform/context/scope.js';
import { Database } from '../../platform/database/database.js';
import { invalid } from '../../platform/errors/domain-error.js';
import { inSlices } from '../../platform/event-loop/turns.js';
import { hull, type PeriodForm, toPeriods, toSpans } from '../../platform/time/period-form.js';
import {
  type Grain,
  type Period,
  startOfFiscalYear,
  yearBefore,
} from '../../platform/time/period.js';
import {
  checkDefinition,
  type Disaggregation,
  type DisaggregationOption,
  getDisaggregation,
  getMetric,
  type MetricDefinition,
  toMetricType,
  TOTAL,
} from '../catalogue/index.js';
import { toUnitRef } from '../network/index.js';
import type { TrendPointType, TrendSeriesType, TrendType } from './analytics.types.js';
import { inOrder, type Series } from './common-months.js';
import { checkCount, type Facts, FactsService, MAX_METRICS } from './facts.service.js';
import { changeFrom } from './footing.js';
import type { Limited } from './limited.js';
import { toTimeMark } from './mark.types.js';
import type { CoverageMode, NormaliseInput } from './question.types.js';
import { type Lens, metricsBehind, Reading, toLens } from './reading.js';
import { toNote } from './value-mapper.js';

/** A hundred units over ten years, month by month. */
const MAX_POINTS = 12_000;

export interface TrendQuestion {
  readonly metrics: readonly string[];
  readonly units: readonly string[];
  readonly period: PeriodForm;
  readonly grain: Grain;
  readonly breakdown: string | null;
  readonly definition: string | null;
  readonly mode: CoverageMode | null;
  readonly normalise: NormaliseInput | null;
  readonly withPrevious: boolean;
  readonly withLatest: boolean;
  readonly cumulative: boolean;
}

/** A question with its codes resolved. */
interface Plan {
  readonly question: TrendQuestion;
  readonly metrics: readonly MetricDefinition[];
  readonly lists: ReadonlyMap<MetricDefinition, Disaggregation>;
  readonly spans: readonly Period[];
  readonly periods: readonly Period[];
  readonly lens: Lens;
}

interface Line {
  /** The metric asked for, and the one whose figures answer. */
  readonly metric: MetricDefinition;
  readonly counted: MetricDefinition;
  readonly series: Series;
  readonly option: DisaggregationOption | null;
}

@Injectable()
export class TrendService {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsService,
  ) {}

  /** Series over time: one per metric, unit and, with a breakdown, option that occurs. */
  async trend({ scope }: RequestContext, question: TrendQuestion): Promise<TrendType> {
    const plan = toPlan(question);
    const facts = await this.load(scope, plan);
    const lines = plan.metrics.flatMap((metric) => toLines(facts, metric, plan));
    checkPoints(lines.length * plan.periods.length * (question.withPrevious ? 2 : 1));
    const asked = question.withPrevious
      ? [...plan.periods.map(yearBefore), ...plan.periods]
      : plan.periods;
    const readingOf = (some: readonly Line[]): Reading =>
      new Reading(
        facts,
        plan.lens,
        some.map(({ series }) => ({ series, periods: asked })),
        // The lead is a unit, not the first of its options.
        some[0] && { series: { ...some[0].series, split: TOTAL }, periods: asked },
      );
    const together = plan.lens.mode === 'LIKE_FOR_LIKE_EACH' ? null : readingOf(lines);
    return {
      grain: question.grain,
      ...hull(plan.spans),
      mode: plan.lens.mode,
      months: together && monthsLeft(together),
      normalise: plan.lens.by,
      cumulative: question.cumulative,
      marks: facts.marks.within(facts.nodes, plan.metrics, hull(plan.spans)).map(toTimeMark),
      series: await inSlices(lines, (line) =>
        toSeries(facts, together ?? readingOf([line]), line, plan),
      ),
    };
  }

  private load(scope: Scope, { question, metrics, spans, lens }: Plan): Promise<Facts> {
    const { breakdown, definition, grain, units, withPrevious, withLatest } = question;
    const behind = metricsBehind(lens);
    const counted = metrics.map((metric) => countedBy(metric, breakdown));
    const first = spans.map(withPrevious || withLatest ? yearBefore : (span) => span);
    return this.database.read((tx) =>
      this.facts.load(tx, {
        scope,
        metrics: [
          ...new Set([...counted, ...behind.metrics, ...(lens.by === 'SHARE' ? metrics : [])]),
        ],
        anytime: behind.anytime,
        units,
        period: reach([...first, ...spans, ...(lens.base ? [lens.base] : [])], question),
        breakdowns: breakdown ? [breakdown, ''] : [''],
        definition,
        withDays: grain === 'DAY',
        withMarks: true,
        withOpenDays: lens.by === 'PER_OPEN_DAY',
      }),
    );
  }
}

/** Null: none is left out. */
function monthsLeft({ months }: Reading): number[] | null {
  return months !== null && months.size < 12 ? inOrder(months) : null;
}

/** @throws UNKNOWN_METRIC, UNKNOWN_DEFINITION, UNKNOWN_DISAGGREGATION, PERIOD_FORM, … */
function toPlan(question: TrendQuestion): Plan {
  checkCount('metrics', question.metrics.length, MAX_METRICS);
  const metrics = [...new Set(question.metrics)].map(getMetric);
  const { definition, breakdown } = question;
  if (definition) metrics.forEach((metric) => checkDefinition(metric, definition));
  const lists = new Map(
    metrics.flatMap((m) => (breakdown ? [[m, getDisaggregation(m, breakdown)] as const] : [])),
  );
  const spans = toSpans(question.period);
  const periods = toPeriods(spans, question.grain);
  const lens = toLens(question.mode, question.normalise, metrics);
  return { question, metrics, lists, spans, periods, lens };
}

function checkPoints(given: number): void {
  if (given > MAX_POINTS) throw invalid('TOO_MANY', { what: 'points', given, max: MAX_POINTS });
}

/** From the first to the last day needed; a running total begins with its fiscal year. */
function reach(spans: readonly Period[], { cumulative }: TrendQuestion): Period {
  const from = spans.map((span) => span.from).sort()[0] ?? '';
  const to =
    spans
      .map((span) => span.to)
      .sort()
      .at(-1) ?? '';
  return { from: cumulative ? startOfFiscalYear(from) : from, to };
}

function countedBy(metric: MetricDefinition, breakdown: string | null): MetricDefinition {
  return breakdown && metric.optionsOf ? getMetric(metric.optionsOf) : metric;
}

function toLines(facts: Facts, metric: MetricDefinition, { question, lists }: Plan): Line[] {
  const counted = countedBy(metric, question.breakdown);
  const fold = facts.fold(counted);
  const list = lists.get(metric);
  const occurring = list ? fold.options(list.code) : null;
  const options = list ? list.options.filter(({ code }) => occurring?.has(code)) : [null];
  return facts.nodes.flatMap((node) =>
    options.map((option) => {
      const split = option && list ? { breakdown: list.code, option: option.code } : TOTAL;
      const whole = counted === metric ? undefined : facts.fold(metric);
      return { metric, counted, option, series: { fold, node, split, whole } };
    }),
  );
}

function toSeries(facts: Facts, reading: Reading, line: Line, plan: Plan): TrendSeriesType {
  const { withPrevious, withLatest } = plan.question;
  const pointAt = (period: Period, beside: boolean): TrendPointType =>
    toPoint(facts, reading, line, { plan, period, beside });
  const points = plan.periods.map((period) => pointAt(period, withPrevious));
  const last = withLatest ? points.findLastIndex(({ value }) => value.value !== null) : -1;
  const latest = plan.periods[last];
  return {
    metric: toMetricType(line.metric),
    unit: toUnitRef(line.series.node),
    option: line.option ? { ...line.option, residual: line.option.residual ?? false } : null,
    months: plan.lens.mode === 'LIKE_FOR_LIKE_EACH' ? monthsLeft(reading) : null,
    points,
    latest: latest ? pointAt(latest, true) : null,
  };
}

interface PointAsked {
  readonly plan: Plan;
  readonly period: Period;
  /** Whether the year before stands beside it. */
  readonly beside: boolean;
}

function toPoint(
  facts: Facts,
  reading: Reading,
  { metric, counted, series }: Line,
  { plan, period, beside }: PointAsked,
): TrendPointType {
  const { cumulative } = plan.question;
  const at = (when: Period): Limited =>
    cumulative ? reading.sofar(counted, series, when) : reading.at(counted, series, when);
  const toValue = (when: Period, { value }: Limited) =>
    facts.toValue(metric, { node: series.node, period: when, split: series.split }, value, counted);
  const here = at(period);
  const point = { period: period.from, periodTo: period.to, value: toValue(period, here) };
  if (!beside) return { ...point, previous: null, change: null };
  const before = at(yearBefore(period));
  const line = { metric, counted, series };
  const { change } = changeFrom(facts, line, [yearBefore(period), before], [period, here]);
  return {
    ...point,
    previous: toValue(yearBefore(period), before),
    change: change && { ...change, refused: change.refused && toNote(change.refused) },
  };
}
