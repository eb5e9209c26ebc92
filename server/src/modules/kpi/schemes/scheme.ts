import type { BothLanguages } from '../../../platform/errors/describe-error.js';

export type SchemeKind = 'UNCAPPED' | 'CAPPED' | 'LADDER' | 'PASS_FAIL' | 'REVERSE' | 'GRADES';

/** A band of a scheme, from a rate on (1 = 100 %) up to the next one. */
export interface Step {
  readonly from: number;
  readonly code: string;
  readonly name: BothLanguages;
}

/** How an outcome is turned into an achievement. A version never changes: who was rated by it can look it up. */
export interface Scheme {
  readonly code: string;
  readonly version: number;
  readonly kind: SchemeKind;
  readonly name: BothLanguages;
  readonly description: BothLanguages;
  /** From the lowest on, the first from 0; none for schemes without bands. */
  readonly steps: readonly Step[];
}

/** Why there is no rate, or a rate and no band yet. */
export type AchievementReason =
  'NO_ACTUAL' | 'NO_NUMBER' | 'TARGET_ZERO' | 'NOT_A_LIMIT' | 'YEAR_OPEN';

/** Not measurable is a rate of null with the reason, and neither 0 nor 1. */
export interface Achievement {
  /** 1 = 100 %. */
  readonly rate: number | null;
  readonly band: Pick<Step, 'code' | 'name'> | null;
  readonly reason: AchievementReason | null;
}

export const notMeasurable = (reason: AchievementReason): Achievement => ({
  rate: null,
  band: null,
  reason,
});
