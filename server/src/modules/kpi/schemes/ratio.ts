import type { Aim } from '../targets/aim.js';
import { plain } from '../targets/near.js';

/**
 * Outcome ÷ target, formed once: whole numbers give the closest fraction there is. The target is the printed number; of
 * a RANGE its low end. Null where the target is 0.
 */
export function forward({ low }: Aim, actual: number): number | null {
  return low === null || low === 0 ? null : divided(actual, low);
}

/**
 * For what should stay small: (2 × target − outcome) ÷ target. At the target it is 1, at nothing at all 2, at twice the
 * target or more 0. The target is the number not to pass; of a RANGE its high end. Null where the target is 0.
 */
export function backward({ high }: Aim, actual: number): number | null {
  return high === null || high === 0 ? null : Math.max(0, divided(2 * high - actual, high));
}

/** 0.27 ÷ 0.3 is 0.9, whatever binary fractions make of it. */
const divided = (a: number, b: number): number =>
  Number.isInteger(a) && Number.isInteger(b) ? a / b : plain(a / b);
