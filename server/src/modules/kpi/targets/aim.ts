import type { MetricDefinition } from '../../catalogue/index.js';
import { type Day, isDay } from '../../../platform/time/period.js';
import { isAbove, plain } from './near.js';

export type Direction = MetricDefinition['direction'];

export const TARGET_TYPES = [
  'EXACT',
  'RANGE',
  'ABOUT',
  'AT_LEAST',
  'AT_MOST',
  'ONGOING',
  'MILESTONE',
] as const;

export type TargetType = (typeof TARGET_TYPES)[number];

/**
 * What somebody means to reach in a fiscal year, in the unit of its metric (a ratio is 0..1). EXACT and ABOUT hold their
 * number twice, AT_LEAST has no high, AT_MOST no low; ONGOING (通年) has no number at all, MILESTONE only a day by which
 * something is done.
 */
export interface Aim {
  readonly type: TargetType;
  readonly low: number | null;
  readonly high: number | null;
  readonly dueOn: Day | null;
}

/** What can be wrong with an aim. */
export type AimProblem =
  | 'LOW_NEEDED'
  | 'HIGH_NEEDED'
  | 'LOW_NOT_EXPECTED'
  | 'HIGH_NOT_EXPECTED'
  | 'NOT_ONE_NUMBER'
  | 'NOT_RISING'
  | 'NOT_A_NUMBER'
  | 'NEGATIVE'
  | 'TOO_LARGE'
  | 'DAY_NEEDED'
  | 'DAY_NOT_EXPECTED'
  | 'NO_SUCH_DAY'
  /** Of a metric that comes in wholes. */
  | 'NOT_WHOLE'
  /** Of a metric that is a part of a whole. */
  | 'ABOVE_WHOLE';

type Part = 'low' | 'high' | 'dueOn';

const PARTS: Readonly<Record<TargetType, readonly Part[]>> = {
  EXACT: ['low', 'high'],
  RANGE: ['low', 'high'],
  ABOUT: ['low', 'high'],
  AT_LEAST: ['low'],
  AT_MOST: ['high'],
  ONGOING: [],
  MILESTONE: ['dueOn'],
};

const WORDS: Readonly<Record<Part, readonly [needed: AimProblem, unexpected: AimProblem]>> = {
  low: ['LOW_NEEDED', 'LOW_NOT_EXPECTED'],
  high: ['HIGH_NEEDED', 'HIGH_NOT_EXPECTED'],
  dueOn: ['DAY_NEEDED', 'DAY_NOT_EXPECTED'],
};

/** No center counts as far; what is above it is a slip of the key, and would end as no number at all. */
export const LARGEST = 1e12;

/** Everything that is wrong with an aim, as stable codes; none for one that can be kept. */
export function problemsOf(aim: Aim): AimProblem[] {
  const parts = (Object.keys(WORDS) as Part[]).flatMap((part) => {
    const [needed, unexpected] = WORDS[part];
    const isThere = aim[part] !== null;
    if (PARTS[aim.type].includes(part)) return isThere ? [] : [needed];
    return isThere ? [unexpected] : [];
  });
  return [...parts, ...numberProblems(aim), ...dayProblems(aim)];
}

function numberProblems({ type, low, high }: Aim): AimProblem[] {
  const given = [low, high].filter((number) => number !== null);
  if (!given.every(Number.isFinite)) return ['NOT_A_NUMBER'];
  if (given.some((number) => number < 0)) return ['NEGATIVE'];
  if (given.some((number) => number > LARGEST)) return ['TOO_LARGE'];
  if (low === null || high === null) return [];
  if (type === 'RANGE') return isAbove(high, low) ? [] : ['NOT_RISING'];
  return (type === 'EXACT' || type === 'ABOUT') && low !== high ? ['NOT_ONE_NUMBER'] : [];
}

const dayProblems = ({ dueOn }: Aim): AimProblem[] =>
  dueOn === null || isDay(dueOn) ? [] : ['NO_SUCH_DAY'];

/** A stretch of numbers, both ends in it; null where it has no end. */
export interface Span {
  readonly low: number | null;
  readonly high: number | null;
}

/** 6回程度 allows one more or less; from 10 on it allows a tenth. */
const ABOUT_BELOW = 10;
const ABOUT_SMALL = 1;
const ABOUT_SHARE = 0.1;

/**
 * The numbers that count as what was aimed at, in the unit of the metric: the aim itself, for ABOUT one more or less
 * below 10 and a tenth from 10 on (of a rate always a tenth), never below 0. No end at all where an aim has no number.
 */
export function accepted({ type, low, high }: Aim, isRate = false): Span {
  if (type !== 'ABOUT' || low === null) return { low, high };
  const room = low < ABOUT_BELOW && !isRate ? ABOUT_SMALL : low * ABOUT_SHARE;
  return { low: Math.max(0, plain(low - room)), high: plain(low + room) };
}

/** Has numbers to measure an outcome against. */
export const isNumeric = ({ low, high }: Aim): boolean => low !== null || high !== null;

/**
 * Reaching it means not to pass it: AT_MOST, and any number that was set for something of which less is better, unless
 * it is typed as a number to reach at least.
 */
export const isLimit = ({ type }: Aim, direction: Direction): boolean =>
  type === 'AT_MOST' || (direction === 'LOWER_IS_BETTER' && type !== 'AT_LEAST');
