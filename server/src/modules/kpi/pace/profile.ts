import { isAbove, sum } from '../targets/near.js';

/** How a target of a year is spread over its months: evenly, in the shape of last year, or as somebody declared. */
export const PROFILES = ['EVEN', 'LAST_YEAR', 'OWN'] as const;

export type Profile = (typeof PROFILES)[number];

/** Twelve of something, April first. */
export type Months<T> = readonly T[];

export interface Given {
  /** Last year's figures; null where nothing was reported. */
  readonly lastYear?: Months<number | null>;
  /** In which months of last year the unit was open at all; in the others none is needed. All, if not given. */
  readonly lastYearOpen?: Months<boolean>;
  /** Declared shares of 1. */
  readonly own?: Months<number>;
  /** In which months of this year the unit is open at all. All, if not given. */
  readonly open?: Months<boolean>;
}

export type ProfileRefusal =
  'LAST_YEAR_INCOMPLETE' | 'LAST_YEAR_ZERO' | 'OWN_NOT_VALID' | 'OWN_NOT_ONE' | 'NEVER_OPEN';

export type Shares =
  | { readonly shares: Months<number>; readonly refused: null }
  | { readonly shares: null; readonly refused: ProfileRefusal };

export const MONTHS_OF_YEAR = 12;

/** What is typed in percent, rounded to a tenth in each month, may be off by as much. */
const OWN_TOLERANCE = 0.006;

const isMonths = (list: readonly unknown[]): boolean => list.length === MONTHS_OF_YEAR;

const refused = (code: ProfileRefusal): Shares => ({ shares: null, refused: code });

/**
 * The share of the year's target each month has, April to March, adding to 1. A month in which the unit is closed has
 * none: the others take its share in their own proportion. Refused with a stable code where the profile cannot be had:
 * last year has a month without a report or was zero throughout, declared shares are not twelve numbers from 0 that add
 * to 1, or no month is open that has a share.
 */
export function shares(profile: Profile, given: Given = {}): Shares {
  const weights = weightsOf(profile, given);
  if (typeof weights === 'string') return refused(weights);
  const left = weights.map((weight, month) => ((given.open?.[month] ?? true) ? weight : 0));
  const total = sum(left);
  if (total === 0) return refused(sum(weights) === 0 ? 'LAST_YEAR_ZERO' : 'NEVER_OPEN');
  return { shares: left.map((weight) => weight / total), refused: null };
}

function weightsOf(profile: Profile, given: Given): readonly number[] | ProfileRefusal {
  switch (profile) {
    case 'EVEN':
      return Array.from({ length: MONTHS_OF_YEAR }, () => 1);
    case 'LAST_YEAR':
      return lastYearWeights(given);
    case 'OWN':
      return ownWeights(given.own ?? []);
  }
}

function lastYearWeights({
  lastYear = [],
  lastYearOpen,
}: Given): readonly number[] | ProfileRefusal {
  const whole = wholeYear(lastYear, lastYearOpen);
  if (whole === null || whole.some((value) => value < 0)) return 'LAST_YEAR_INCOMPLETE';
  return whole;
}

function ownWeights(own: Months<number>): readonly number[] | ProfileRefusal {
  const isValid = isMonths(own) && own.every((share) => Number.isFinite(share) && share >= 0);
  if (!isValid) return 'OWN_NOT_VALID';
  return isAbove(Math.abs(sum(own) - 1), OWN_TOLERANCE) ? 'OWN_NOT_ONE' : own;
}

/**
 * The figures of a year of which no month is missing; null for any other. A month in which the unit was closed has
 * none of anything.
 */
export function wholeYear(
  months: Months<number | null>,
  open?: Months<boolean>,
): readonly number[] | null {
  if (!isMonths(months)) return null;
  const filled = months.map((value, month) => value ?? ((open?.[month] ?? true) ? null : 0));
  return filled.every((value) => value !== null) ? filled : null;
}
