import type { Period } from '../../platform/time/period.js';
import type { Split } from '../catalogue/index.js';
import type { NumberCode } from './finding-numbers.js';
import type { FindingCase } from './desk/finding-case.js';
import type { HypothesisCode } from './finding-hypotheses.js';

export const FINDING_KINDS = [
  'SUM_OF_PARTS',
  'COUNT_AGAINST_DATES',
  'ORDINAL_AGAINST_COUNT',
  'UNIQUE_AGAINST_CUMULATIVE',
  'PUBLISHED_MEAN',
  'RESIDUAL_SHARE',
  'OUTLIER',
  'RECORDS_DIFFER',
  'DOUBLE_BOOKING',
  'RATE_ABOVE_ONE',
  'ATTENDANCE_ABOVE_CAPACITY',
  'OUT_OF_HOURS',
  'MISSING_MONTH',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export const SEVERITIES = ['CONTRADICTION', 'QUESTION', 'NOTE'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const VERDICTS = ['CONSISTENT', 'EXPLAINABLE_BY_ROUNDING', 'CONTRADICTION', 'OPEN'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A finding as the rules give it: codes and numbers; the words come later. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly unitId: string;
  /** The metric of the number it stands beside, then the other metrics it touches. */
  readonly metrics: readonly [string, ...string[]];
  readonly definition: string;
  readonly split: Split;
  readonly period: Period;
  /** The disaggregation whose options were set against the number, where a rule looks at several. */
  readonly against: string | null;
  /** The numbers set side by side, by what they are. */
  readonly numbers: Readonly<Partial<Record<NumberCode, number>>>;
  readonly hypotheses: readonly Hypothesis[];
}

export interface Hypothesis {
  readonly code: HypothesisCode;
  /** Whether it would give the number; null where that cannot be computed. */
  readonly fits: boolean | null;
  /** What it would give, where it gives a number. */
  readonly value?: number;
  /** The options it points to, where it does. */
  readonly split?: Split;
}

/** A finding as it is kept. */
export interface StoredFinding extends Finding {
  readonly reporterId: string;
  readonly key: string;
  readonly foundAt: string;
  readonly said: FindingCase;
}
