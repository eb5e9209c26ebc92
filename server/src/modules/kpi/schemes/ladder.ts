import { grade } from './grades.js';
import type { Step } from './scheme.js';

/** Only full rungs count: the threshold of the highest step that was reached. 0.79 of a target is 0.5 where 0.8 is next. */
export const ladder = (steps: readonly Step[], ratio: number): number =>
  grade(steps, ratio)?.from ?? 0;
