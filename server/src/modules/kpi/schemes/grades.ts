import { isBelow } from '../targets/near.js';
import type { Step } from './scheme.js';

/** The highest band whose threshold the rate reaches; null below all of them. */
export function grade(steps: readonly Step[], rate: number): Step | null {
  return steps.filter(({ from }) => !isBelow(rate, from)).at(-1) ?? null;
}
