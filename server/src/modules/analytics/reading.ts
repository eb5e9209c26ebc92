import { invalid } from '../../platform/errors/domain-error.js';
import { toSpans } from '../../platform/time/period-form.js';
import {
  countMonths,
  grainOf,
  type Period,
  startOfFiscalYear,
} from '../../platform/time/period.js';
import { getMetric, type MetricDefinition, TOTAL } from '../catalogue/index.js';
import {
  type Asked,
  monthsToDate,
  type Months,
  type Series,
  sharedMonths,
} from './common-months.js';
import type { Evaluated } from './evaluated.js';
import { type Facts, together } from './facts.service.js';
import { notReported } from './from-cell.js';
import { asReported, type Limited, limitedTo } from './limited.js';
import { checkSuitable, type Divisor, scaleOf, setAgainst, toDivisor } from './normalise.js';
import { POPULATION } from './population.js';
import type { CoverageMode, Normalise, NormaliseInput } from './question.types.js';

const REGISTERED_GROUPS = 'group.registered';

/** How values are made alike and what they are set against. */
export interface Lens {
  readonly mode: CoverageMode;
  readonly by: Normalise;
  readonly base: Period | null;
  readonly populationAsOf: string | null;
}

/** @throws NORMALISE_UNSUITABLE, INDEX_WITHOUT_BASE, PERIOD_FORM */
export function toLens(
  mode: CoverageMode | null,
  input: NormaliseInput | null | undefined,
  metrics: readonly MetricDefinition[],
): Lens {
  const by = input?.by ?? 'NONE';
  for (const metric of metrics) checkSuitable(metric, by);
  const [base = null, ...more] = input?.basePeriod ? toSpans(input.basePeriod) : [];
  if (by === 'INDEX' && !base) throw invalid('INDEX_WITHOUT_BASE');
  if (more.length > 0) throw invalid('PERIOD_FORM');
  const populationAsOf = input?.populationAsOf ?? null;
  return { mode: mode ?? 'AS_REPORTED', by, base: by === 'INDEX' ? base : null, populationAsOf };
}

/** The metrics a lens needs beside those asked for. */
export function metricsBehind({ by }: Lens): { metrics: MetricDefinition[]; anytime: string[] } {
  if (by === 'PER_1000_RESIDENTS')
    return { metrics: [getMetric(POPULATION)], anytime: [POPULATION] };
  if (by === 'PER_REGISTERED_GROUP')
    return { metrics: [getMetric(REGISTERED_GROUPS)], anytime: [] };
  return { metrics: [], anytime: [] };
}

/** The values of a question's series: made alike by the mode, then set against what the lens says. */
export class Reading {
  /** The calendar months the mode leaves; null: all. */
  readonly months: Months | null;

  constructor(
    private readonly facts: Facts,
    private readonly lens: Lens,
    asked: readonly Asked[],
    lead: Asked | undefined = asked[0],
  ) {
    this.months = chosenMonths(lens.mode, asked, lead);
  }

  at(metric: MetricDefinition, series: Series, period: Period): Limited {
    const limited = this.months
      ? limitedTo(metric, series, period, this.months)
      : asReported(series, period);
    const scale = scaleOf(this.lens.by);
    if (!scale) return limited;
    const divisor = this.divisor(metric, series, period);
    return { ...limited, value: setAgainst(limited.value, divisor, scale) };
  }

  /** From the start of the fiscal year to the end of the period; null where the period itself has no value. */
  sofar(metric: MetricDefinition, series: Series, period: Period): Limited {
    const here = this.at(metric, series, period);
    if (here.value.value === null) return here;
    if (metric.inTime === 'SEMI_ADDITIVE') {
      const { definition, coverage } = here.value;
      const notes = [{ code: 'NOT_CUMULATIVE', params: {} }] as const;
      const { expected } = coverage;
      const value = notReported({ status: 'NOT_APPLICABLE', definition, expected, notes });
      return { value, months: () => [] };
    }
    return this.at(metric, series, { from: startOfFiscalYear(period.from), to: period.to });
  }

  private divisor(metric: MetricDefinition, series: Series, period: Period): Divisor {
    const { node, split } = series;
    switch (this.lens.by) {
      case 'PER_1000_RESIDENTS':
        return this.facts
          .population(this.lens.populationAsOf)
          .behind(series.fold, node, period, split);
      case 'PER_REGISTERED_GROUP': {
        const groups = this.facts.fold(getMetric(REGISTERED_GROUPS));
        return toDivisor(groups.at(node, period, TOTAL), {
          code: 'NO_REGISTERED_GROUPS',
          params: {},
        });
      }
      case 'INDEX':
        return this.base(metric, series, period);
      case 'SHARE':
        return toDivisor(this.total(metric, series, period), { code: 'NO_TOTAL', params: {} });
      case 'PER_OPEN_DAY':
      case 'NONE':
        return toDivisor(NOTHING, { code: 'NO_OPEN_DAYS', params: {} });
    }
  }

  private base(metric: MetricDefinition, series: Series, period: Period): Divisor {
    const { base } = this.lens;
    if (
      !base ||
      (grainOf(base) ?? countMonths(base)) !== (grainOf(period) ?? countMonths(period))
    ) {
      throw invalid('INDEX_BASE_LENGTH');
    }
    const { value } = this.months
      ? limitedTo(metric, series, base, this.months)
      : asReported(series, base);
    return toDivisor(value, { code: 'NO_BASE', params: { ...base } });
  }

  /** Of one option: the unit’s total. Of a unit: the total of all units asked for. */
  private total(
    metric: MetricDefinition,
    { fold, node, split }: Series,
    period: Period,
  ): Evaluated {
    const whole = split.breakdown ? node : together(this.facts.directory, this.facts.nodes);
    const series = { fold, node: whole, split: TOTAL };
    const limited = this.months
      ? limitedTo(metric, series, period, this.months)
      : asReported(series, period);
    return limited.value;
  }
}

const NOTHING = notReported({ status: 'MISSING', definition: '', expected: 0, notes: [] });

function chosenMonths(
  mode: CoverageMode,
  asked: readonly Asked[],
  lead: Asked | undefined,
): Months | null {
  switch (mode) {
    case 'AS_REPORTED':
      return null;
    case 'LIKE_FOR_LIKE':
      return sharedMonths(asked);
    case 'TO_DATE':
      return lead ? monthsToDate(lead) : new Set();
  }
}
