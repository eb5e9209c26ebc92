import { contains } from '../../../platform/time/period.js';
import { isRate } from '../../catalogue/index.js';
import type { Finding } from '../finding.js';
import { coveredBy, type FigureSet, isValued, type RuleFigure, type Valued } from './figure-set.js';
import { halfPlace, plain, sum } from './rounding.js';
import { addsUpBy } from './splits.js';
import { standingAt } from './standing.js';

/** A shorter history does not say what is usual. */
export const SHORTEST = 6;

/**
 * Iglewicz and Hoaglin: the median of the distances times 1.4826 stands for a standard deviation; 3.5 of them are far.
 * Where most months are the same that median is 0, and the mean of the distances stands for it.
 */
const PER_DEVIATION = 0.6745;
const PER_MEAN_DISTANCE = 1.253314;
const FAR = 3.5;

/** A month twice the same month of another year is not like it. */
const ALIKE = 2;

interface Outlier {
  readonly month: Valued;
  readonly median: number;
  readonly usual: readonly number[];
}

/**
 * A month far from the other months of the same unit, metric, meaning and split, and from the same month of the year
 * before and after. The options that are far off in the
 * same month and the same direction explain it; they are named there and not found once more.
 */
export function outlier(set: FigureSet): Finding[] {
  const found = new Map<RuleFigure, Outlier>(
    set
      .series()
      .flatMap(betweenBreaks)
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

/** The whole months of a series that may be looked at, apart where another way of counting began. */
function betweenBreaks(series: readonly RuleFigure[]): Valued[][] {
  const [first] = series;
  if (!first || !(isRate(first.metric) || first.metric.inTime === 'ADDITIVE')) return [];
  const breaks = series.filter(({ status }) => status === 'BREAK');
  const monthly = series
    .filter(isValued)
    .filter((figure) => figure.grain === 'MONTH' && contains(coveredBy(figure), figure));
  const parts = Map.groupBy(monthly, ({ to }) => breaks.filter(({ from }) => from <= to).length);
  return [...parts.values()];
}

function outliersOf(monthly: readonly Valued[]): Outlier[] {
  if (monthly.length < SHORTEST) return [];
  const values = monthly.map(({ value }) => value);
  const median = medianOf(values);
  // What mostly does not take place has no usual size.
  if (median === 0) return [];
  const limit = FAR * Math.max(deviationOf(values, median), leastDeviation(monthly, median));
  const isFar = ({ value }: Valued): boolean => Math.abs(value - median) > limit;
  const usual = monthly.filter((month) => !isFar(month)).map(({ value }) => value);
  const isAsEveryYear = (month: Valued): boolean =>
    monthly.some((other) => isFar(other) && isLikeAYearApart(month, other, median));
  return monthly
    .filter((month) => month.value !== 0 && isFar(month) && !isAsEveryYear(month))
    .map((month) => ({ month, median: plain(median), usual }));
}

/** More than usual in November of one year and of the next is the festival, and no mistake; ten times as much may be one. */
function isLikeAYearApart(a: Valued, b: Valued, median: number): boolean {
  const isSameMonth = a.from.slice(5) === b.from.slice(5);
  const years = Math.abs(Number(a.from.slice(0, 4)) - Number(b.from.slice(0, 4)));
  const isSameSide = a.value > median === b.value > median;
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return isSameMonth && years === 1 && isSameSide && high <= ALIKE * low;
}

function deviationOf(values: readonly number[], median: number): number {
  const distances = values.map((value) => Math.abs(value - median));
  const middle = medianOf(distances);
  if (middle > 0) return middle / PER_DEVIATION;
  return (PER_MEAN_DISTANCE * sum(distances)) / distances.length;
}

/** A count varies by about its square root through chance alone, a rate by one and a half of the units it is printed in. */
function leastDeviation(monthly: readonly Valued[], median: number): number {
  const rate = monthly.some(({ metric }) => isRate(metric));
  return rate ? 3 * Math.max(...monthly.map(halfPlace)) : Math.sqrt(median);
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

function toFinding({ month, median, usual }: Outlier, options: readonly Outlier[]): Finding {
  return {
    kind: 'OUTLIER',
    severity: 'NOTE',
    verdict: 'OPEN',
    ...standingAt(month),
    numbers: {
      VALUE: month.value,
      MEDIAN: median,
      OTHERS_LOWEST: Math.min(...usual),
      OTHERS_HIGHEST: Math.max(...usual),
    },
    hypotheses: options.map(({ month: part }) => ({
      code: 'ONE_OPTION',
      fits: true,
      value: part.value,
      split: { breakdown: part.breakdown, option: part.option },
    })),
  };
}
