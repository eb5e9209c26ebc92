import { isRate } from '../../catalogue/index.js';
import type { Finding } from '../finding.js';
import { type FigureSet, isValued, type RuleFigure, type Valued } from './figure-set.js';
import { plain } from './rounding.js';
import { addsUpBy } from './splits.js';
import { standingAt } from './standing.js';

/** A shorter history does not say what is usual. */
const SHORTEST = 6;

/** Iglewicz and Hoaglin: the median of the distances times 1.4826 stands for a standard deviation; 3.5 of them are far. */
const PER_DEVIATION = 0.6745;
const FAR = 3.5;

interface Outlier {
  readonly month: Valued;
  readonly median: number;
  readonly others: readonly number[];
}

/**
 * A month far from the other months of the same unit, metric, meaning and split. The options that are far off in the
 * same month and the same direction explain it; they are named there and not found once more.
 */
export function outlier(set: FigureSet): Finding[] {
  const found = new Map<RuleFigure, Outlier>(
    set
      .series()
      .flatMap(outliersOf)
      .map((o) => [o.month, o]),
  );
  const told = new Set<RuleFigure>();
  const findings = [...found.values()].map((o) => {
    const options = explaining(set, o, found);
    for (const { month } of options) told.add(month);
    return { month: o.month, finding: toFinding(o, options) };
  });
  return findings.filter(({ month }) => !told.has(month)).map(({ finding }) => finding);
}

function outliersOf(series: readonly RuleFigure[]): Outlier[] {
  const [first] = series;
  if (!first || !(isRate(first.metric) || first.metric.inTime === 'ADDITIVE')) return [];
  const monthly = series.filter(isValued).filter(({ grain }) => grain === 'MONTH');
  if (monthly.length < SHORTEST) return [];
  const values = monthly.map(({ value }) => value);
  const median = medianOf(values);
  const distance = medianOf(values.map((value) => Math.abs(value - median)));
  if (distance === 0) return [];
  // A count varies by about its square root through chance alone.
  const chance = isRate(first.metric) ? 0 : Math.sqrt(median);
  const deviation = Math.max(distance / PER_DEVIATION, chance);
  return monthly
    .filter(({ value }) => value !== 0 && Math.abs(value - median) > FAR * deviation)
    .map((month) => ({
      month,
      median: plain(median),
      others: monthly.filter((other) => other !== month).map(({ value }) => value),
    }));
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

function explaining(
  set: FigureSet,
  { month, median }: Outlier,
  found: ReadonlyMap<RuleFigure, Outlier>,
): Outlier[] {
  const parts = addsUpBy(month.metric).flatMap((by) => set.partsOf(month, by.code));
  return parts
    .flatMap((part) => found.get(part) ?? [])
    .filter((part) => part.month.value > part.median === month.value > median);
}

function toFinding({ month, median, others }: Outlier, options: readonly Outlier[]): Finding {
  return {
    kind: 'OUTLIER',
    severity: 'NOTE',
    verdict: 'OPEN',
    ...standingAt(month),
    numbers: {
      VALUE: month.value,
      MEDIAN: median,
      OTHERS_LOWEST: Math.min(...others),
      OTHERS_HIGHEST: Math.max(...others),
    },
    hypotheses: options.map(({ month: part }) => ({
      code: 'ONE_OPTION',
      fits: true,
      value: part.value,
      split: { breakdown: part.breakdown, option: part.option },
    })),
  };
}
