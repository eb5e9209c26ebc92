import { months, type Period } from '../../platform/time/period.js';
import type { MetricDefinition } from '../catalogue/index.js';
import {
  fiscalPlace,
  inOrder,
  monthOf,
  type Months,
  monthsIn,
  type Piece,
  piecesOf,
  type Series,
} from './common-months.js';
import type { Evaluated, EvaluatedNote } from './evaluated.js';
import { notReported, withCoverage } from './from-cell.js';
import { join } from './join.js';

/** A value with the months it stands on. */
export interface Limited {
  readonly value: Evaluated;
  /** First days of the months it covers; found when asked for. */
  readonly months: () => readonly string[];
}

/** A series' value of a period as it is. */
export function asReported(series: Series, period: Period): Limited {
  const value = series.fold.at(series.node, period, series.split);
  return { value, months: () => monthsIn(piecesOf(series, period)) };
}

/** A series' value of a period, from the chosen calendar months only. */
export function limitedTo(
  metric: MetricDefinition,
  series: Series,
  period: Period,
  chosen: Months,
): Limited {
  const whole = series.fold.at(series.node, period, series.split);
  const pieces = piecesOf(series, period);
  if (pieces.length === 0) return { value: whole, months: () => [] };
  const isChosen = (month: Period): boolean => chosen.has(monthOf(month.from));
  const kept = pieces.filter((piece) => piece.months.some(isChosen));
  const names = (): string[] => monthsIn(kept);
  const isWhole = kept.every((piece) => piece.months.every(isChosen));
  if (kept.length === 0) return without(whole, { code: 'NO_COMMON_MONTH', params: {} });
  if (!isWhole) return without(whole, { code: 'NOT_BY_MONTH', params: {} });
  if (kept.length === pieces.length) return { value: withMonths(whole, chosen), months: names };
  const joined = joinPieces(metric, series, kept, months(period).filter(isChosen));
  if (!joined) return without(whole, { code: 'NO_COMMON_MONTH', params: {} });
  return { value: withMonths({ ...joined, notes: withCoverage(joined) }, chosen), months: names };
}

function joinPieces(
  metric: MetricDefinition,
  { fold, node, split }: Series,
  kept: readonly Piece[],
  asked: readonly Period[],
): Evaluated | null {
  const at = (period: Period): Evaluated => fold.at(node, period, split);
  const parts = kept.map(({ period }) => at(period));
  const sum = (numbers: number[]): number => numbers.reduce((n, more) => n + more, 0);
  return join(metric, 'TIME', parts, {
    reported: sum(parts.map(({ coverage }) => coverage.reported)),
    expected: sum(asked.map((month) => at(month).coverage.expected)),
    from: null,
    to: null,
    asOf: parts.at(-1)?.coverage.asOf ?? null,
  });
}

function without(whole: Evaluated, note: EvaluatedNote): Limited {
  return { value: absent(whole, note), months: () => [] };
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
