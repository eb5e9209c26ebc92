import type { Aim } from '../targets/aim.js';
import { backward } from './ratio.js';

/**
 * For numbers that should stay small, whatever the type of the target: 1 at the target, more below it, 0 at twice the
 * target. Null for a target without an upper end (AT_LEAST) or of 0.
 */
export const reverse = (aim: Aim, actual: number): number | null => backward(aim, actual);
