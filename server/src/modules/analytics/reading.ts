import { invalid } from '../../platform/errors/domain-error.js';
import { toSpans } from '../../platform/time/period-form.js';
import {
  countMonths,
  grainOf,
  type Period,
  startOfFiscalYear,
} from '../../platform/time/period.js';
import { getMetric, type MetricDefinition, TOTAL } from '../catalogue/index.js';
import type { UnitOrGroup } from '../network/index.js';
import {
  type Asked,
  monthsIn,
  monthsToDate,
  type Months,
  type Series,
  sharedMonths,
  unitsIn,
} from './common-months.js';
import { type Facts, together } from './facts.service.js';
import { notReported } from './from-cell.js';
import { asReported, type Limited, limitedTo } from './limited.js';
import {
  checkSuitable,
  type Divisor,
  scaleOf,
  setAgainst,
  sumDivisors,
  toDivisor,
} from './normalise.js';
import { openDaysBehind } from './open-days-behind.js';
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
  private readonly together: UnitOrGroup;

  constructor(
    private readonly facts: Facts,
    private readonly lens: Lens,
    asked: readonly Asked[],
    lead: Asked | undefined = asked[0],
  ) {
    const { base } = lens;
    const compared = base
      ? asked.map((one) => ({ ...one, periods: [base, ...one.periods] }))
      : asked;
    this.months = chosenMonths(lens.mode, compared, lead);
    this.together = together(facts.directory, facts.nodes);
  }

  at(metric: MetricDefinition, series: Series, period: Period): Limited {
    const limited = this.plain(metric, series, period);
    const scale = scaleOf(this.lens.by);
    if (!scale) return limited;
    const divisor = this.divisor(metric, series, { limited, period });
    return { ...limited, value: setAgainst(limited.value, divisor, scale) };
  }

  /** From the start of the fiscal year to the end of the period; null where the period itself has no value. */
  sofar(metric: MetricDefinition, series: Series, period: Period): Limited {
    const here = this.at(metric, series, period);
    if (here.value.value === null || countMonths(period) >= MONTHS_OF_A_YEAR) return here;
    if (metric.inTime === 'SEMI_ADDITIVE') {
      const { definition, coverage } = here.value;
      const notes = [{ code: 'NOT_CUMULATIVE', params: {} }] as const;
      const { expected } = coverage;
      const value = notReported({ status: 'NOT_APPLICABLE', definition, expected, notes });
      return { value, pieces: () => [] };
    }
    return this.at(metric, series, { from: startOfFiscalYear(period.from), to: period.to });
  }

  /** Made alike by the mode, set against nothing yet. */
  private plain(metric: MetricDefinition, series: Series, period: Period): Limited {
    return this.months
      ? limitedTo(metric, series, period, this.months)
      : asReported(series, period);
  }

  private divisor(metric: MetricDefinition, series: Series, { limited, period }: Divided): Divisor {
    switch (this.lens.by) {
      case 'PER_1000_RESIDENTS': {
        const units = unitsIn(limited.pieces());
        return this.facts.population(this.lens.populationAsOf).of(units, period);
      }
      case 'PER_REGISTERED_GROUP': {
        const groups = this.facts.fold(getMetric(REGISTERED_GROUPS));
        const units = unitsIn(limited.pieces()).map((unit) => groups.at(unit, period, TOTAL));
        return sumDivisors(units, { code: 'NO_REGISTERED_GROUPS', params: {} });
      }
      case 'INDEX':
        return this.base(metric, series, { limited, period });
      case 'SHARE':
        return this.total(metric, series, { limited, period });
      case 'PER_OPEN_DAY': {
        const covered = limited.pieces().flatMap((piece) => piece.covered);
        return openDaysBehind(covered, this.facts);
      }
      case 'NONE':
        return NOTHING;
    }
  }

  private base(metric: MetricDefinition, series: Series, { limited, period }: Divided): Divisor {
    const { base } = this.lens;
    if (
      !base ||
      (grainOf(base) ?? countMonths(base)) !== (grainOf(period) ?? countMonths(period))
    ) {
      throw invalid('INDEX_BASE_LENGTH');
    }
    const against = this.plain(metric, series, base);
    const divisor = toDivisor(against.value, { code: 'NO_BASE', params: { ...base } });
    const alike =
      against.value.definition === limited.value.definition &&
      countMonthsIn(against) === countMonthsIn(limited);
    return alike || divisor.value === null ? divisor : NOT_ALIKE;
  }

  /** Of one option: the unit’s total. Of a unit: the total of all units asked for. */
  private total(metric: MetricDefinition, series: Series, { limited, period }: Divided): Divisor {
    const { node, split } = series;
    const whole = split.breakdown ? node : this.together;
    const fold = series.whole ?? series.fold;
    const total = this.plain(metric, { fold, node: whole, split: TOTAL }, period).value;
    const divisor = toDivisor(total, { code: 'NO_TOTAL', params: {} });
    if (divisor.value === null || limited.value.value === null) return divisor;
    const isContradicted =
      limited.value.value > divisor.value ||
      total.alternatives.some(
        ({ method, value }) => method === 'SUM' && value > (total.value ?? 0),
      );
    if (isContradicted) return withheld('SHARES_WITHHELD');
    if (!series.whole && total.definition !== limited.value.definition) return NOT_ALIKE;
    const isPartial = total.coverage.reported < total.coverage.expected;
    return isPartial ? { ...divisor, notes: [{ code: 'TOTAL_PARTIAL', params: {} }] } : divisor;
  }
}

interface Divided {
  readonly limited: Limited;
  readonly period: Period;
}

const MONTHS_OF_A_YEAR = 12;

const countMonthsIn = ({ pieces, value }: Limited): string =>
  JSON.stringify([
    [...new Set(monthsIn(pieces()).map((day) => day.slice(5, 7)))].sort(),
    value.coverage.reported,
  ]);

function withheld(code: 'SHARES_WITHHELD' | 'NOT_ALIKE'): Divisor {
  const notes = [{ code, params: {} }] as const;
  return { value: null, status: 'NOT_APPLICABLE', sources: [], sourceCount: 0, notes };
}

const NOT_ALIKE = withheld('NOT_ALIKE');

const NOTHING: Divisor = { value: null, status: 'MISSING', sources: [], sourceCount: 0, notes: [] };

function chosenMonths(
  mode: CoverageMode,
  asked: readonly Asked[],
  lead: Asked | undefined,
): Months | null {
  switch (mode) {
    case 'AS_REPORTED':
      return null;
    case 'LIKE_FOR_LIKE':
    case 'LIKE_FOR_LIKE_EACH':
      return sharedMonths(asked);
    case 'TO_DATE':
      return lead ? monthsToDate(lead) : new Set();
  }
}
