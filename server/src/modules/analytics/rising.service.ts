import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { Scope } from '../../platform/context/scope.js';
import { Database } from '../../platform/database/database.js';
import { invalid } from '../../platform/errors/domain-error.js';
import { toOneSpan } from '../../platform/time/period-form.js';
import { type Period, yearBefore } from '../../platform/time/period.js';
import {
  type Disaggregation,
  type DisaggregationOption,
  getDisaggregation,
  getMetric,
  isRate,
  type MetricDefinition,
  toDisaggregationType,
  toMetricType,
  toSplit,
  TOTAL,
} from '../catalogue/index.js';
import { inOrder, type Series } from './common-months.js';
import { type Facts, FactsService, together } from './facts.service.js';
import { changeFrom } from './footing.js';
import { Reading, toLens } from './reading.js';
import type { RisingOptionType, RisingTotalType, RisingType } from './rising.types.js';
import { ranks } from './statistics.js';
import { toNote } from './value-mapper.js';

/** Both years below it: a rise from 2 to 6 is worth a look, and no more. */
const SMALL_BELOW = 10;

export interface RisingQuestion {
  readonly metric: string;
  readonly units: readonly string[];
  readonly fiscalYear: number;
  readonly by: string;
}

/** A question with its codes resolved. */
interface Plan {
  readonly metric: MetricDefinition;
  readonly list: Disaggregation;
  readonly period: Period;
}

@Injectable()
export class RisingService {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsService,
  ) {}

  /** Options of a count beside the same months of the year before, those that rose most first. */
  async rising({ scope }: RequestContext, question: RisingQuestion): Promise<RisingType> {
    const plan = toPlan(question);
    const { metric, list, period } = plan;
    const facts = await this.load(scope, question, plan);
    const fold = facts.fold(metric);
    const node = together(facts.directory, facts.nodes);
    const total: Series = { fold, node, split: TOTAL };
    const lead = { series: total, periods: [period] };
    const reading = new Reading(facts, toLens('TO_DATE', null, [metric]), [lead]);
    const occurring = fold.options(list.code);
    const rows = list.options
      .filter(({ code }) => occurring.has(code))
      .map((option) => {
        const series = { fold, node, split: toSplit([[list.code, option.code]]) };
        return { option, ...beside(facts, reading, plan, series) };
      });
    return {
      metric: toMetricType(metric),
      by: toDisaggregationType(list),
      ...period,
      months: reading.months ? inOrder(reading.months) : [],
      smallBelow: SMALL_BELOW,
      total: beside(facts, reading, plan, total),
      options: ranked(rows),
    };
  }

  private load(scope: Scope, { units }: RisingQuestion, plan: Plan): Promise<Facts> {
    const { metric, list, period } = plan;
    return this.database.read((tx) =>
      this.facts.load(tx, {
        scope,
        metrics: [metric],
        units,
        period: { from: yearBefore(period).from, to: period.to },
        breakdowns: [list.code, ''],
        definition: null,
        withDays: false,
        withMarks: true,
      }),
    );
  }
}

/** @throws UNKNOWN_METRIC, UNKNOWN_DISAGGREGATION, RATE_CANNOT_RISE, FISCAL_YEAR_OUT_OF_RANGE */
function toPlan({ metric: code, by, fiscalYear }: RisingQuestion): Plan {
  const asked = getMetric(code);
  const metric = asked.optionsOf ? getMetric(asked.optionsOf) : asked;
  if (isRate(metric)) throw invalid('RATE_CANNOT_RISE', { metric: metric.code });
  return { metric, list: getDisaggregation(asked, by), period: toOneSpan({ fiscalYear }) };
}

/** A series in the months compared, and in the same months a year before. */
function beside(
  facts: Facts,
  reading: Reading,
  { metric, period }: Plan,
  series: Series,
): RisingTotalType {
  const before = yearBefore(period);
  const [now, then] = [reading.at(metric, series, period), reading.at(metric, series, before)];
  const line = { metric, counted: metric, series };
  const { change } = changeFrom(facts, line, [before, then], [period, now]);
  const { node, split } = series;
  return {
    value: facts.toValue(metric, { node, period, split }, now.value),
    previous: facts.toValue(metric, { node, period: before, split }, then.value),
    change: change && { ...change, refused: change.refused && toNote(change.refused) },
  };
}

const NO_RANK = Number.MAX_SAFE_INTEGER;

type Row = RisingTotalType & { option: DisaggregationOption };

function ranked(rows: readonly Row[]): RisingOptionType[] {
  const rises = rows.map(({ option, change }) => {
    const rise = change?.difference ?? 0;
    return rise > 0 && !option.residual ? rise : null;
  });
  const rank = ranks(rises);
  return rows
    .map(({ option, ...row }, at) => ({
      ...row,
      option: { ...option, residual: option.residual ?? false },
      residual: option.residual ?? false,
      rank: rank[at] ?? null,
      isSmall: isSmall(row),
    }))
    .sort((a, b) => (a.rank ?? NO_RANK) - (b.rank ?? NO_RANK));
}

function isSmall({ value: { value }, previous: { value: before } }: RisingTotalType): boolean {
  return value !== null && before !== null && Math.max(value, before) < SMALL_BELOW;
}
