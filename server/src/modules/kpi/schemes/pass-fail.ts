import { accepted, type Aim } from '../targets/aim.js';
import { isAbove, isBelow } from '../targets/near.js';

/**
 * 1 when the outcome counts as reached (6回程度 is reached with 5; AT_MOST when it is not above), else 0. It divides by
 * nothing, so it also measures a target of 0.
 */
export function passFail(aim: Aim, actual: number, isRate: boolean): 0 | 1 {
  const { low, high } = accepted(aim, isRate);
  if (aim.type === 'AT_MOST') return high !== null && isAbove(actual, high) ? 0 : 1;
  return low !== null && isBelow(actual, low) ? 0 : 1;
}
