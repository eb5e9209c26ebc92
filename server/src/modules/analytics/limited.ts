import { months, type Period } from '../../platform/time/period.js';
import type { MetricDefinition } from '../catalogue/index.js';
import {
  covered,
  fiscalPlace,
  inOrder,
  monthOf,
  type Months,
  type Series,
} from './common-months.js';
import type { Evaluated, EvaluatedNote } from './evaluated.js';
import { notReported, withCoverage } from './from-cell.js';
import { join } from './join.js';

/** A value with the months it stands on. */
export interface Limited {
  readonly value: Evaluated;
  /** First days of the months it covers. */
  readonly months: readonly string[];
}

/** A series' value of a period as it is, with the months it covers. */
export function asReported(series: Series, period: Period): Limited {
  const value = series.fold.at(series.node, period, series.split);
  return { value, months: covered(series, period).months.map(({ from }) => from) };
}

/** A series' value of a period, from the chosen calendar months only. */
export function limitedTo(
  metric: MetricDefinition,
  series: Series,
  period: Period,
  chosen: Months,
): Limited {
  const { fold, node, split } = series;
  const whole = fold.at(node, period, split);
  const has = covered(series, period);
  const kept = has.months.filter((month) => chosen.has(monthOf(month)));
  const names = kept.map(({ from }) => from);
  if (whole.value === null && has.months.length === 0) return { value: whole, months: [] };
  if (kept.length === has.months.length) return { value: withMonths(whole, chosen), months: names };
  const nothing = (note: EvaluatedNote): Limited => ({
    value: absent(whole, note),
    months: [],
  });
  if (kept.length === 0) return nothing({ code: 'NO_COMMON_MONTH', params: {} });
  if (has.whole) return nothing({ code: 'NOT_BY_MONTH', params: {} });
  const asked = months(period).filter((month) => chosen.has(monthOf(month)));
  const parts = kept.map((month) => fold.at(node, month, split));
  const sum = (pick: 'reported' | 'expected', of: readonly Evaluated[]): number =>
    of.reduce((n, value) => n + value.coverage[pick], 0);
  const joined = join(metric, 'TIME', parts, {
    reported: sum('reported', parts),
    expected: sum(
      'expected',
      asked.map((month) => fold.at(node, month, split)),
    ),
    from: null,
    to: null,
    asOf: parts.at(-1)?.coverage.asOf ?? null,
  });
  if (!joined) return nothing({ code: 'NO_COMMON_MONTH', params: {} });
  return { value: withMonths({ ...joined, notes: withCoverage(joined) }, chosen), months: names };
}

function absent(whole: Evaluated, note: EvaluatedNote): Evaluated {
  return notReported({
    status: 'NOT_APPLICABLE',
    definition: whole.definition,
    expected: whole.coverage.expected,
    notes: [note],
  });
}

function withMonths(value: Evaluated, chosen: Months): Evaluated {
  if (value.value === null || chosen.size === 12) return value;
  return { ...value, notes: [...value.notes, { code: 'ONLY_MONTHS', params: monthsText(chosen) }] };
}

const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Runs of months in words: 7月〜2月, Jul–Feb. */
export function monthsText(chosen: Months): { ja: string; en: string } {
  const runs: number[][] = [];
  for (const month of inOrder(chosen)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && fiscalPlace(month) === fiscalPlace(last) + 1) run.push(month);
    else runs.push([month]);
  }
  const text = (name: (month: number) => string, dash: string): string =>
    runs
      .map((run) => [...new Set([run[0], run.at(-1)])].map((m) => name(m ?? 0)).join(dash))
      .join(dash === '〜' ? '・' : ', ');
  return { ja: text((m) => `${m}月`, '〜'), en: text((m) => SHORT[m - 1] ?? '', '–') };
}
