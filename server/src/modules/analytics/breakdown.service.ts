import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Database } from '../../platform/database/database.js';
import { invalid } from '../../platform/errors/domain-error.js';
import { inSlices } from '../../platform/event-loop/turns.js';
import type { Period } from '../../platform/time/period.js';
import {
  type Disaggregation,
  type DisaggregationOption,
  getDisaggregation,
  getMetric,
  isRate,
  type MetricDefinition,
  type Split,
  toDisaggregationType,
  toMetricType,
  toSplit,
  TOTAL,
} from '../catalogue/index.js';
import type { UnitOrGroup } from '../network/index.js';
import type { BreakdownBase, BreakdownRowType, BreakdownType } from './analytics.types.js';
import { type Evaluated, sameNumber } from './evaluated.js';
import { FactsService, type Facts, together } from './facts.service.js';
import { join } from './join.js';
import { type PeriodForm, toOneSpan } from '../../platform/time/period-form.js';
import { ranks, sharesSoFar } from './statistics.js';

export interface BreakdownQuestion {
  readonly metric: string;
  readonly units: readonly string[];
  readonly period: PeriodForm;
  readonly by: readonly string[];
  readonly base: BreakdownBase;
}

interface Part {
  readonly option: DisaggregationOption;
  readonly second: DisaggregationOption | null;
  readonly split: Split;
  readonly evaluated: Evaluated;
}

@Injectable()
export class BreakdownService {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsService,
  ) {}

  /** A metric by one or two disaggregations, with shares of the base asked for. */
  async breakdown({ scope }: RequestContext, question: BreakdownQuestion): Promise<BreakdownType> {
    const plan = toPlan(question);
    const { asked, counted, lists, labels, multiLabel, base, period } = plan;
    const facts = await this.database.read((tx) =>
      this.facts.load(tx, {
        scope,
        metrics: labels ? [counted, labels] : [counted],
        units: question.units,
        period,
        breakdowns: breakdownsOf(plan),
        definition: null,
        withDays: false,
      }),
    );
    const where = { node: together(facts.directory, facts.nodes), period };
    const parts = await toParts(facts, counted, lists, where);
    const ofLabels = base === 'LABELS' ? labels : null;
    const metric = ofLabels ?? counted;
    const cases = facts.fold(counted).at(where.node, period, TOTAL);
    const total = ofLabels ? labelsTotal(facts, ofLabels, parts, where) : cases;
    const withheld = isContradicted(total, parts, multiLabel && !ofLabels);
    return {
      metric: toMetricType(asked),
      by: lists.map(toDisaggregationType),
      base,
      ...period,
      total: facts.toValue(metric, { ...where, split: TOTAL }, withShareNote(total, withheld)),
      options: toRows(
        facts,
        { metric, counted, adds: !multiLabel || ofLabels !== null, ...where },
        parts,
        withheld ? null : total.value,
      ),
    };
  }
}

/** The total and the lists crossed; of a rate also each list, of whose options those crossed are shares. */
function breakdownsOf({ counted, lists }: Plan): string[] {
  const single = isRate(counted) && lists.length > 1 ? lists.map(({ code }) => code) : [];
  return ['', ...single, toSplit(lists.map(({ code }) => [code, ''])).breakdown];
}

/** A question with its codes resolved. */
interface Plan {
  readonly asked: MetricDefinition;
  readonly counted: MetricDefinition;
  readonly lists: readonly Disaggregation[];
  /** The metric that counts labels, where a list is multi-label. */
  readonly labels: MetricDefinition | null;
  readonly multiLabel: boolean;
  readonly base: BreakdownBase;
  readonly period: Period;
}

/** @throws UNKNOWN_METRIC, UNKNOWN_DISAGGREGATION, EMPTY_LIST, TOO_MANY, BAD_REQUEST, PERIOD_FORM, … */
function toPlan(question: BreakdownQuestion): Plan {
  const { by } = question;
  const asked = getMetric(question.metric);
  const counted = asked.optionsOf ? getMetric(asked.optionsOf) : asked;
  if (by.length === 0) throw invalid('EMPTY_LIST', { what: 'by' });
  if (by.length > 2) throw invalid('TOO_MANY', { what: 'by', given: by.length, max: 2 });
  if (new Set(by).size < by.length) throw invalid('BAD_REQUEST', { detail: 'by' });
  const lists = by.map((code) => getDisaggregation(asked, code));
  const multiLabel = lists.some((list) => list.multiLabel);
  const labels = labelsOf(counted, lists);
  const base = !labels ? 'CASES' : asked.optionsOf ? 'LABELS' : question.base;
  const period = toOneSpan(question.period);
  return { asked, counted, lists, labels, multiLabel, base, period };
}

/** The metric that counts the labels of one of the lists: topics have one, fields of activity have not. */
function labelsOf(
  { labelsMetric }: MetricDefinition,
  lists: readonly Disaggregation[],
): MetricDefinition | null {
  const labels = labelsMetric ? getMetric(labelsMetric) : null;
  const isOf = lists.some(
    ({ multiLabel, code }) => multiLabel && labels?.disaggregations.includes(code),
  );
  return isOf ? labels : null;
}

interface Where {
  readonly node: UnitOrGroup;
  readonly period: Period;
}

async function toParts(
  facts: Facts,
  metric: MetricDefinition,
  lists: readonly Disaggregation[],
  { node, period }: Where,
): Promise<Part[]> {
  const fold = facts.fold(metric);
  const [first, second] = lists;
  if (!first) return [];
  const pairs = first.options.flatMap((option) =>
    (second?.options ?? [null]).map((other) => ({ option, second: other })),
  );
  const codes = lists.map((list) => list.code).sort();
  const occurring = fold.options(codes.join(','));
  const parts = await inSlices(pairs, ({ option, second: other }) => {
    const split = toSplit([
      [first.code, option.code],
      ...(second && other ? [[second.code, other.code] as const] : []),
    ]);
    if (!occurring.has(split.option)) return [];
    return [{ option, second: other, split, evaluated: fold.at(node, period, split) }];
  });
  return parts.flat();
}

/** Labels counted: as reported, else the sum of the topics; the other one stands beside it. */
function labelsTotal(
  facts: Facts,
  labels: MetricDefinition,
  parts: readonly Part[],
  { node, period }: Where,
): Evaluated {
  const reported = facts.fold(labels).at(node, period, TOTAL);
  const values = parts.map((part) => part.evaluated);
  const coverage = values[0]?.coverage ?? reported.coverage;
  const summed = join(labels, 'OPTIONS', values, coverage);
  if (!summed || summed.value === null || reported.status === 'SUPPRESSED') return reported;
  if (reported.value === null) return summed;
  if (reported.value === summed.value) return reported;
  return {
    ...reported,
    alternatives: [...reported.alternatives, { ...summed, value: summed.value }],
  };
}

/** Shares of a total that is smaller than its parts would mislead. Cases with several labels may add to more. */
function isContradicted(total: Evaluated, parts: readonly Part[], mayExceed: boolean): boolean {
  const values = parts.map((part) => part.evaluated.value ?? 0);
  const least = mayExceed ? Math.max(0, ...values) : values.reduce((sum, value) => sum + value, 0);
  return total.value !== null && least > total.value && !sameNumber(least, total.value);
}

function withShareNote(total: Evaluated, withheld: boolean): Evaluated {
  if (!withheld) return total;
  return { ...total, notes: [...total.notes, { code: 'SHARES_WITHHELD', params: {} }] };
}

function shareOf(value: number | null, base: number | null): number | null {
  return value === null || base === null || base === 0 ? null : value / base;
}

interface RowsOf extends Where {
  /** The metric of the base, and the one whose figures carry the options. */
  readonly metric: MetricDefinition;
  readonly counted: MetricDefinition;
  /** Whether the shares add up to no more than the whole. */
  readonly adds: boolean;
}

function toRows(
  facts: Facts,
  { metric, counted, adds, node, period }: RowsOf,
  parts: readonly Part[],
  base: number | null,
): BreakdownRowType[] {
  const isResidual = (part: Part): boolean =>
    Boolean(part.option.residual ?? part.second?.residual);
  const rank = ranks(parts.map((part) => (isResidual(part) ? null : part.evaluated.value)));
  const shares = parts.map(({ evaluated }) =>
    isRate(metric) ? null : shareOf(evaluated.value, base),
  );
  const sofar = adds ? sharesSoFar(rank, shares) : null;
  const toOption = (option: DisaggregationOption) => ({
    ...option,
    residual: option.residual ?? false,
  });
  return parts.map((part, i) => ({
    option: toOption(part.option),
    second: part.second ? toOption(part.second) : null,
    value: facts.toValue(metric, { node, period, split: part.split }, part.evaluated, counted),
    share: shares[i] ?? null,
    rank: rank[i] ?? null,
    cumulativeShare: sofar?.[i] ?? null,
    residual: isResidual(part),
  }));
}
