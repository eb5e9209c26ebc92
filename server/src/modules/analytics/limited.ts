import { months, type Period } from '../../platform/time/period.js';
import type { MetricDefinition } from '../catalogue/index.js';
import {
  fiscalPlace,
  inOrder,
  monthOf,
  type Months,
  type Piece,
  piecesOf,
  type Series,
} from './common-months.js';
import type { Coverage, Evaluated, EvaluatedNote } from './evaluated.js';
import { notReported, withCoverage } from './from-cell.js';
import { join } from './join.js';

/** A value with what it stands on. */
export interface Limited {
  readonly value: Evaluated;
  /** The pieces it is made of; found when asked for. */
  readonly pieces: () => readonly Piece[];
}

/** A series' value of a period as it is. */
export function asReported(series: Series, period: Period): Limited {
  const value = series.fold.at(series.node, period, series.split);
  return { value, pieces: () => piecesOf(series, period) };
}

/** A series' value of a period, from the chosen calendar months only; it is measured by those months as well. */
export function limitedTo(
  metric: MetricDefinition,
  series: Series,
  period: Period,
  chosen: Months,
): Limited {
  const whole = series.fold.at(series.node, period, series.split);
  const pieces = piecesOf(series, period);
  if (pieces.length === 0) return { value: whole, pieces: () => [] };
  const isChosen = (month: Period): boolean => chosen.has(monthOf(month.from));
  const kept = pieces.filter((piece) => piece.months.some(isChosen));
  if (kept.length === 0) return without(whole, { code: 'NO_COMMON_MONTH', params: {} });
  if (!kept.every((piece) => piece.months.every(isChosen))) {
    return without(whole, { code: 'NOT_BY_MONTH', params: {} });
  }
  const asked = months(period).filter(isChosen);
  const isWhole = kept.length === pieces.length;
  const value = isWhole
    ? { ...whole, coverage: coverageOf(series, kept, asked, whole.coverage) }
    : joinPieces(metric, series, kept, asked);
  if (!value) return without(whole, { code: 'NO_COMMON_MONTH', params: {} });
  const noted = { ...value, notes: withCoverage(value) };
  return { value: isWhole ? noted : withMonths(noted, chosen), pieces: () => kept };
}

/** How much of the chosen months the kept pieces cover. */
function coverageOf(
  { fold, node, split }: Series,
  kept: readonly Piece[],
  asked: readonly Period[],
  { from, to, asOf }: Coverage,
): Coverage {
  const sum = (numbers: number[]): number => numbers.reduce((n, more) => n + more, 0);
  const expected = sum(asked.map((month) => fold.at(node, month, split).coverage.expected));
  return { reported: sum(kept.map((piece) => piece.reported)), expected, from, to, asOf };
}

function joinPieces(
  metric: MetricDefinition,
  series: Series,
  kept: readonly Piece[],
  asked: readonly Period[],
): Evaluated | null {
  const { fold, node, split } = series;
  const parts = kept.map(({ period }) => fold.at(node, period, split));
  const asOf = parts.at(-1)?.coverage.asOf ?? null;
  const coverage = coverageOf(series, kept, asked, { ...NOT_STATED, asOf });
  return join(metric, 'TIME', parts, coverage);
}

const NOT_STATED = { reported: 0, expected: 0, from: null, to: null };

function without(whole: Evaluated, note: EvaluatedNote): Limited {
  return { value: absent(whole, note), pieces: () => [] };
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
