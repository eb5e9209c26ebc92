import { accepted, type Aim, type Direction, isLimit, isNumeric } from './aim.js';
import { isAbove, isBelow } from './near.js';

/**
 * How an outcome stands to its aim, in one word. REACHED, OVER_PLAN (reached, and more than was planned), NOT_YET and
 * MISSED are of numbers to reach; LIMIT_KEPT and LIMIT_PASSED of numbers not to pass; DONE and NOT_DONE of what has no
 * number. UNDER_WAY: nothing is wrong, and the end is open. NOT_MEASURABLE: it is not known, which is neither of them.
 */
export const STANDINGS = [
  'REACHED',
  'OVER_PLAN',
  'NOT_YET',
  'MISSED',
  'LIMIT_KEPT',
  'LIMIT_PASSED',
  'UNDER_WAY',
  'DONE',
  'NOT_DONE',
  'NOT_MEASURABLE',
] as const;

export type Standing = (typeof STANDINGS)[number];

export interface StandingContext {
  /** The last day of the fiscal year is over; of a MILESTONE, its day. */
  readonly yearIsOver: boolean;
  /** The outcome covers every month in which the unit was open: nothing can come to it. */
  readonly yearIsComplete: boolean;
  readonly direction: Direction;
  /** The metric is a quotient, no count. */
  readonly isRate?: boolean;
}

/**
 * Where an aim stands. Without an outcome nothing is measurable: missing is not zero. What is only short because months
 * are missing is open, also after the year.
 */
export function standing(aim: Aim, actual: number | null, context: StandingContext): Standing {
  if (actual === null) return 'NOT_MEASURABLE';
  if (!isNumeric(aim)) return withoutNumber(aim, actual, context);
  const isFinal = context.yearIsOver && context.yearIsComplete;
  const { low, high } = accepted(aim, context.isRate);
  if (isLimit(aim, context.direction)) {
    if (high !== null && isAbove(actual, high)) return 'LIMIT_PASSED';
    return isFinal ? 'LIMIT_KEPT' : 'UNDER_WAY';
  }
  if (low !== null && isBelow(actual, low)) return isFinal ? 'MISSED' : 'NOT_YET';
  return high !== null && isAbove(actual, high) ? 'OVER_PLAN' : 'REACHED';
}

/** Anything at all says that it takes place (ONGOING) or took place (MILESTONE). */
function withoutNumber({ type }: Aim, actual: number, context: StandingContext): Standing {
  if (actual > 0) return type === 'ONGOING' && !context.yearIsOver ? 'UNDER_WAY' : 'DONE';
  return context.yearIsOver && context.yearIsComplete ? 'NOT_DONE' : 'NOT_YET';
}
