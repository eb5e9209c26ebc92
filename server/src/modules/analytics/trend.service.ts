import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { invalid } from '../../platform/errors/domain-error.js';
import type { Grain, Period } from '../../platform/time/period.js';
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
import { toUnitRef, type UnitOrGroup } from '../network/index.js';
import type { TrendSeriesType, TrendType } from './analytics.types.js';
import { checkCount, type Facts, FactsService, MAX_METRICS } from './facts.service.js';
import { hull, type PeriodForm, toPeriods, toSpans } from './period-input.js';

const MAX_POINTS = 10_000;

export interface TrendQuestion {
  readonly metrics: readonly string[];
  readonly units: readonly string[];
  readonly period: PeriodForm;
  readonly grain: Grain;
  readonly breakdown: string | null;
  readonly definition: string | null;
}

interface Line {
  /** The metric asked for, and the one whose figures answer. */
  readonly metric: MetricDefinition;
  readonly counted: MetricDefinition;
  readonly node: UnitOrGroup;
  readonly option: DisaggregationOption | null;
}

@Injectable()
export class TrendService {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsService,
  ) {}

  /** Series over time: one per metric, unit and, with a breakdown, option that occurs. */
  async trend(question: TrendQuestion): Promise<TrendType> {
    checkCount('metrics', question.metrics.length, MAX_METRICS);
    const metrics = [...new Set(question.metrics)].map(getMetric);
    const { definition, breakdown } = question;
    if (definition) metrics.forEach((metric) => checkDefinition(metric, definition));
    const lists = new Map(
      metrics.map((m) => [m.code, breakdown ? getDisaggregation(m, breakdown) : null]),
    );
    const spans = toSpans(question.period);
    const periods = toPeriods(spans, question.grain);
    const span = hull(spans);
    const counted = metrics.map((m) => (breakdown && m.optionsOf ? getMetric(m.optionsOf) : m));
    const facts = await this.database.read((tx) =>
      this.facts.load(tx, {
        metrics: [...new Set(counted)],
        units: question.units,
        period: span,
        breakdowns: [breakdown ?? ''],
        definition,
        withDays: question.grain === 'DAY',
      }),
    );
    const lines = metrics.flatMap((metric, i) =>
      toLines(facts, metric, counted[i] ?? metric, lists.get(metric.code) ?? null),
    );
    if (lines.length * periods.length > MAX_POINTS) {
      throw invalid('TOO_MANY', {
        what: 'points',
        given: lines.length * periods.length,
        max: MAX_POINTS,
      });
    }
    return { grain: question.grain, ...span, series: toSeries(facts, lines, periods, breakdown) };
  }
}

function toLines(
  facts: Facts,
  metric: MetricDefinition,
  counted: MetricDefinition,
  list: Disaggregation | null,
): Line[] {
  const occurring = list ? facts.fold(counted).options(list.code) : null;
  const options = list ? list.options.filter(({ code }) => occurring?.has(code)) : [null];
  return facts.nodes.flatMap((node) =>
    options.map((option) => ({ metric, counted, node, option })),
  );
}

function toSeries(
  facts: Facts,
  lines: readonly Line[],
  periods: readonly Period[],
  breakdown: string | null,
): TrendSeriesType[] {
  const folds = new Map(lines.map(({ counted }) => [counted, facts.fold(counted)]));
  return lines.map(({ metric, counted, node, option }) => {
    const fold = folds.get(counted) ?? facts.fold(counted);
    const split = option && breakdown ? { breakdown, option: option.code } : TOTAL;
    return {
      metric: toMetricType(metric),
      unit: toUnitRef(node),
      option: option ? { ...option, residual: option.residual ?? false } : null,
      points: periods.map((period) => ({
        period: period.from,
        periodTo: period.to,
        value: facts.mapper.toValue(metric, fold.at(node, period, split)),
      })),
    };
  });
}
