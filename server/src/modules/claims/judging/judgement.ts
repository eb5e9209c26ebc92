import type { Period } from '../../../platform/time/period.js';
import type { Comparison } from './claim-kinds.js';

export const CLAIM_VERDICTS = [
  'SUPPORTED',
  'PARTLY',
  'CONTRADICTED',
  'NO_BASELINE',
  'NOT_COMPUTABLE',
] as const;
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number];

/** One value of the series a sentence is linked to. */
export interface Point extends Period {
  /** null: nothing reported, which is not zero. */
  readonly value: number | null;
  /** All months in which the unit was open are covered. */
  readonly isWhole: boolean;
  readonly isProvisional: boolean;
  /** Which meaning of the metric. */
  readonly definition: string;
}

/** What stands against computing it: the split it speaks of is not reported, or has no option for it. */
export type Gap = 'NOT_BROKEN_DOWN' | 'KIND_NOT_NAMED';

/** The series as it stands. */
export interface Evidence {
  readonly comparison: Comparison;
  readonly isRate: boolean;
  /** Months add up to a year: a part of a year is then a lower bound of it. */
  readonly accumulates: boolean;
  readonly gap: Gap | null;
  /**
   * In the order of time. PREVIOUS_YEAR: whole years, the last one that of the sentence; WITHIN_YEAR: the months that
   * were reported.
   */
  readonly points: readonly Point[];
  /** Something happened between the points after which values are not to be set against each other. */
  readonly hasBreak: boolean;
}

/** Why the verdict is what it is. CHANGE, TREND, RECORD: the numbers speak; the others: they do not. */
export type Reason =
  | 'CHANGE'
  | 'TREND'
  | 'RECORD'
  | 'NOT_LINKED'
  | 'NO_STANDARD'
  | 'NO_DENOMINATOR'
  | 'NO_VALUE'
  | 'NO_BASELINE'
  | 'OTHER_MEANING'
  | 'PARTIAL_YEAR'
  | 'TOO_FEW_POINTS'
  | 'UNCLEAR'
  | Gap;

/** What to keep in mind with the verdict. */
export type Caution =
  'PROVISIONAL' | 'PARTIAL' | 'BREAK' | 'SMALL_COUNT' | 'SEASON' | 'KNOWN_YEARS_ONLY';

/** How the months of a year go: every month set against every later one. */
export interface Tendency {
  readonly rising: number;
  readonly falling: number;
  /** As many pairs as there are; the rest are equal. */
  readonly pairs: number;
}

export interface Judgement {
  readonly verdict: ClaimVerdict;
  readonly reason: Reason;
  readonly cautions: readonly Caution[];
  readonly tendency: Tendency | null;
  /** Not computable as a rate: what the plain count says beside it. */
  readonly hint: 'SUPPORTED' | 'PARTLY' | 'CONTRADICTED' | null;
}
