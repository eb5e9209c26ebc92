import { findMetric, getMetric, toSplit } from '../../src/modules/catalogue/index.js';
import type { RuleFigure } from '../../src/modules/quality/rules/figure-set.js';
import { grainOf, parsePeriod } from '../../src/platform/time/period.js';

export type More = Partial<RuleFigure>;

/** A figure of unit `a`; `what` is a metric with its options: `meeting.held programme=steering_committee`. */
export function aFigure(
  what: string,
  period: string,
  value: number | null,
  more: More = {},
): RuleFigure {
  const [code = '', options = ''] = what.split(' ');
  const span = parsePeriod(period);
  if (!span || !findMetric(code)) throw new Error(`${what} ${period}`);
  const metric = getMetric(code);
  const pairs = options === '' ? [] : options.split(';').map((pair) => pair.split('='));
  return {
    unitId: 'a',
    metric,
    definition: metric.variants[0].id,
    ...toSplit(pairs.map(([list = '', option = '']) => [list, option] as const)),
    grain: grainOf(span) ?? 'MONTH',
    ...span,
    value,
    numerator: null,
    denominator: null,
    qualifier: null,
    status: value === null ? 'MISSING' : 'NORMAL',
    printed: null,
    ordinal: null,
    coverageFrom: null,
    coverageTo: null,
    ...more,
  };
}

/** One figure for each option of a disaggregation. */
export function options(
  what: string,
  period: string,
  values: Readonly<Record<string, number | null>>,
  more: More = {},
): RuleFigure[] {
  return Object.entries(values).map(([option, value]) =>
    aFigure(`${what}=${option}`, period, value, more),
  );
}

/** One occurrence on each of the days. */
export function dates(what: string, days: readonly string[], ordinals?: readonly number[]) {
  return days.map((day, i) => aFigure(what, day, 1, { ordinal: ordinals?.[i] ?? null }));
}

/** A percentage for each month from `first` on; null: not reported. */
export function percents(
  what: string,
  first: string,
  values: readonly (number | null)[],
  more: More = {},
): RuleFigure[] {
  return months(
    what,
    first,
    values.map((value) => (value === null ? null : value / 100)),
    more,
  );
}

export function months(
  what: string,
  first: string,
  values: readonly (number | null)[],
  more: More = {},
): RuleFigure[] {
  const [year = 0, month = 0] = first.split('-').map(Number);
  return values.map((value, i) => {
    const at = year * 12 + month - 1 + i;
    const period = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    return aFigure(what, period, value, more);
  });
}
