import {
  accepted,
  type Aim,
  type Direction,
  isLimit,
  isNumeric,
  type Span,
} from '../targets/aim.js';
import { isAbove, isBelow, plain, sum } from '../targets/near.js';
import { MONTHS_OF_YEAR, type Months } from './profile.js';

/** Of a limit, AHEAD means that less was used than planned, and BEHIND that more was. */
export const VERDICTS = ['AHEAD', 'ON_PACE', 'BEHIND', 'FAR_BEHIND'] as const;

export type Verdict = (typeof VERDICTS)[number];

/**
 * From which distance on the words are said, as a share of what was expected. Less than one whole unit off is on pace
 * for a count, which comes in wholes: one session of an expected 1.5 is none too few.
 */
export const PACE_THRESHOLDS = { onPace: 0.05, farBehind: 0.2, wholeUnit: 1 } as const;

export interface Pace {
  /** What should be there by now, in the unit of the metric; null where the aim has no such end. */
  readonly expected: Span;
  /** What is there, of the same months. */
  readonly actual: number;
  /**
   * What is there − what should be there: from the end that was passed, 0 between two ends, from the only end of AT_LEAST
   * and AT_MOST. Negative is less.
   */
  readonly difference: number;
  readonly verdict: Verdict;
  /** Months both sides are made of, 0 = April. */
  readonly counted: readonly number[];
  /** Months that are over and not reported; they are on neither side. */
  readonly missing: readonly number[];
}

export type PaceRefusal = 'NO_NUMBER' | 'NO_MONTHS';

export type PaceAnswer =
  | { readonly pace: Pace; readonly refused: null }
  | { readonly pace: null; readonly refused: PaceRefusal };

export interface PaceContext {
  readonly direction: Direction;
  /** How many months of the year are over, 0 to 12; without a report these are missing, later ones only to come. */
  readonly monthsOver: number;
  /** The metric is a quotient, no count. */
  readonly isRate?: boolean;
}

const refused = (code: PaceRefusal): PaceAnswer => ({ pace: null, refused: code });

/**
 * How far a count that adds up over the year has come, against the share of its target that the reported months have.
 * Months without a report are left out on both sides and named; a month without a share (closed) is none. Refused for
 * targets without a number, and before the first month is reported.
 */
export function paceOf(
  aim: Aim,
  shares: Months<number>,
  months: Months<number | null>,
  context: PaceContext,
): PaceAnswer {
  if (!isNumeric(aim)) return refused('NO_NUMBER');
  const counted = reported(months);
  if (counted.length === 0) return refused('NO_MONTHS');
  const share = sum(counted.map((month) => shares[month] ?? 0));
  const whole = accepted(aim, context.isRate);
  const expected = { low: times(whole.low, share), high: times(whole.high, share) };
  const actual = plain(sum(counted.map((month) => months[month] ?? 0)));
  const isDue = (month: number): boolean => month < context.monthsOver && (shares[month] ?? 0) > 0;
  const missing = allMonths().filter((month) => isDue(month) && !counted.includes(month));
  const room = PACE_THRESHOLDS.wholeUnit;
  const judged = judge(aim, expected, { actual, room, direction: context.direction });
  return { pace: { expected, actual, ...judged, counted, missing }, refused: null };
}

/**
 * How a rate or a stock stands: it is not spread over months, so it is set against the target itself. `months` are
 * those it covers, with a null for what was not reported.
 */
export function paceOfLevel(
  aim: Aim,
  actual: number | null,
  months: Months<number | null>,
  { direction, monthsOver, isRate = false }: PaceContext,
): PaceAnswer {
  if (!isNumeric(aim)) return refused('NO_NUMBER');
  if (actual === null) return refused('NO_MONTHS');
  const expected = accepted(aim, isRate);
  const counted = reported(months);
  const missing = allMonths().filter((month) => month < monthsOver && !counted.includes(month));
  const room = isRate ? 0 : PACE_THRESHOLDS.wholeUnit;
  const judged = judge(aim, expected, { actual, room, direction });
  return { pace: { expected, actual, ...judged, counted, missing }, refused: null };
}

const allMonths = (): number[] => Array.from({ length: MONTHS_OF_YEAR }, (_, month) => month);

const reported = (months: Months<number | null>): number[] =>
  allMonths().filter((month) => (months[month] ?? null) !== null);

const times = (number: number | null, share: number): number | null =>
  number === null ? null : plain(number * share);

interface Judged {
  readonly actual: number;
  /** A difference below it is none. */
  readonly room: number;
  readonly direction: Direction;
}

function judge(
  aim: Aim,
  { low, high }: Span,
  { actual, room, direction }: Judged,
): Pick<Pace, 'difference' | 'verdict'> {
  const isUp = !isLimit(aim, direction);
  const ends = { low: isUp ? low : null, high };
  const difference = distance(ends, actual);
  const end = (difference < 0 ? (ends.low ?? high) : (high ?? ends.low)) ?? 0;
  return { difference, verdict: toVerdict(isUp ? difference : -difference, end, room) };
}

/** From the end that was passed; from the only end there is also on its good side; 0 between two. */
function distance({ low, high }: Span, actual: number): number {
  const toLow = low === null ? null : plain(actual - low);
  const toHigh = high === null ? null : plain(actual - high);
  if (toLow === null || toHigh === null) return toLow ?? toHigh ?? 0;
  if (isBelow(toLow, 0)) return toLow;
  return isAbove(toHigh, 0) ? toHigh : 0;
}

function toVerdict(lead: number, end: number, room: number): Verdict {
  const size = Math.abs(lead);
  if (isBelow(size, room) || !isAbove(size, end * PACE_THRESHOLDS.onPace)) return 'ON_PACE';
  if (lead > 0) return 'AHEAD';
  return isAbove(size, end * PACE_THRESHOLDS.farBehind) ? 'FAR_BEHIND' : 'BEHIND';
}
