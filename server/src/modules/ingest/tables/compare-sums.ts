import type { FigureVerdict } from './figure.types.js';
import { absolute } from './decimals.js';

/** A printed figure as a whole number of tiny steps, and half the width to which it was rounded. */
export interface Amount {
  readonly value: bigint;
  /** 0 for an exact one. */
  readonly half: bigint;
}

/** What the parts of a total give in one row or column. */
export interface PartSum extends Amount {
  readonly count: number;
}

/** A total against the sum of its parts. */
export function compareSum(total: Amount, sum: PartSum, severalLabels: boolean): FigureVerdict {
  const difference = absolute(total.value - sum.value);
  if (difference === 0n) return 'CONSISTENT';
  if (difference <= total.half + sum.half) return 'EXPLAINABLE_BY_ROUNDING';
  const exceeds = sum.value > total.value;
  return severalLabels && exceeds ? 'EXPLAINABLE_BY_SEVERAL_LABELS' : 'CONTRADICTION';
}

/**
 * A printed mean against the mean of its parts; `step` is one unit of the last place it is printed to. A mean that was cut
 * off instead of rounded, or whose parts were rounded, is explained.
 */
export function compareMean(mean: Amount, sum: PartSum, step: bigint): FigureVerdict {
  const count = BigInt(sum.count);
  // All sides times the count, so that nothing is divided.
  const difference = absolute(mean.value * count - sum.value);
  if (difference * 2n <= step * count) return 'CONSISTENT';
  const isCut = mean.value * count <= sum.value && difference < step * count;
  if (isCut || difference * 2n <= step * count + sum.half * 2n) return 'EXPLAINABLE_BY_ROUNDING';
  return 'CONTRADICTION';
}
