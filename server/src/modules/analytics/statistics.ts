import type { MetricDefinition } from '../catalogue/index.js';
import { sameNumber } from './evaluated.js';

/** Ranks, equal values equal: 1, 2, 2, 4. The larger first, unless less is better. Null takes no rank. */
export function ranks(
  values: readonly (number | null)[],
  direction: MetricDefinition['direction'] = 'NEUTRAL',
): (number | null)[] {
  const sign = direction === 'LOWER_IS_BETTER' ? -1 : 1;
  return values.map((value) =>
    value === null
      ? null
      : 1 +
        values.filter(
          (other) => other !== null && sign * (other - value) > 0 && !sameNumber(other, value),
        ).length,
  );
}

/** For each share with a rank the sum of those up to it, in the order of ranks; equal ones in the order given. */
export function sharesSoFar(
  rank: readonly (number | null)[],
  shares: readonly (number | null)[],
): (number | null)[] {
  const sofar = rank.map((): number | null => null);
  let sum = 0;
  for (const { at } of inRankOrder(rank)) {
    const share = shares[at] ?? null;
    if (share === null) continue;
    sum += share;
    sofar[at] = clean(sum);
  }
  return sofar;
}

function inRankOrder(rank: readonly (number | null)[]): { at: number; rank: number }[] {
  return rank
    .flatMap((each, at) => (each === null ? [] : [{ at, rank: each }]))
    .sort((a, b) => a.rank - b.rank || a.at - b.at);
}

/** Below it the middle of a few numbers says nothing. */
const FEWEST_FOR_QUARTILES = 4;
const FEWEST_FOR_MEAN = 2;

/** The value below which a share of the numbers lies, by linear interpolation between neighbours. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  return clean(low + (high - low) * (place - Math.floor(place)));
}

export interface Spread {
  readonly median: number;
  readonly q1: number;
  readonly q3: number;
}

/** Median and quartiles, from four numbers on. */
export function spread(numbers: readonly number[]): Spread | null {
  if (numbers.length < FEWEST_FOR_QUARTILES) return null;
  const at = (share: number): number => quantile(numbers, share);
  return { median: at(0.5), q1: at(0.25), q3: at(0.75) };
}

/** 1 to 4 by size; a value on a border belongs to the lower quarter. */
export function quartileOf(value: number, { q1, median, q3 }: Spread): number {
  return (
    1 + [q1, median, q3].filter((border) => value > border && !sameNumber(value, border)).length
  );
}

export function mean(numbers: readonly number[]): number | null {
  if (numbers.length < FEWEST_FOR_MEAN) return null;
  return clean(numbers.reduce((sum, n) => sum + n, 0) / numbers.length);
}

/** Σ numerator ÷ Σ denominator × factor; null unless every part has both. */
export function weightedMean(
  parts: readonly { numerator: number | null; denominator: number | null }[],
  factor: number,
): number | null {
  if (parts.length < FEWEST_FOR_MEAN) return null;
  const complete = parts.every((part) => part.numerator !== null && part.denominator !== null);
  const sum = (pick: (part: (typeof parts)[number]) => number | null): number =>
    parts.reduce((total, part) => total + (pick(part) ?? 0), 0);
  const denominator = sum((part) => part.denominator);
  if (!complete || denominator === 0) return null;
  return clean((sum((part) => part.numerator) * factor) / denominator);
}

export function difference(a: number, b: number): number {
  return sameNumber(a, b) ? 0 : clean(a - b);
}

/** Without the noise of binary fractions. */
const clean = (n: number): number => Number(n.toPrecision(12));
