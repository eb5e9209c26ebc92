/** What a sentence of a report says of a series. */
export const CLAIM_KINDS = [
  'INCREASE',
  'DECREASE',
  'SHARP_INCREASE',
  'SHARP_DECREASE',
  'DOUBLED',
  'HIGH_RATE',
  'MORE_OF_A_KIND',
  'MOST_EVER',
  'MANY',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What its numbers are set against. */
export const COMPARISONS = ['PREVIOUS_YEAR', 'WITHIN_YEAR', 'NONE'] as const;
export type Comparison = (typeof COMPARISONS)[number];

export interface ClaimRule {
  /** CHANGE: from before to now. RATE: the same, of a rate only. RECORD: now against all years before. LEVEL: nothing is said to compare with. */
  readonly asks: 'CHANGE' | 'RATE' | 'RECORD' | 'LEVEL';
  /** 1: it is said to have risen; -1: to have fallen. */
  readonly sign: 1 | -1;
  /** Smallest change of a count that deserves the word, as a share of the value before; 0: any. */
  readonly least: number;
  /** The same of a rate, in points as a share (0.1: 10 points). */
  readonly leastPoints: number;
}

/**
 * Where the words begin. No dictionary says how much 激減 is: a fifth is where directors and a committee would both stop
 * reading 減少, and smaller changes of a center's figures are its usual ups and downs (docs/decisions/0034).
 */
const SHARP = { least: 0.2, leastPoints: 0.1 };
const ANY = { least: 0, leastPoints: 0 };

export const CLAIM_RULES: Readonly<Record<ClaimKind, ClaimRule>> = {
  INCREASE: { asks: 'CHANGE', sign: 1, ...ANY },
  DECREASE: { asks: 'CHANGE', sign: -1, ...ANY },
  SHARP_INCREASE: { asks: 'CHANGE', sign: 1, ...SHARP },
  SHARP_DECREASE: { asks: 'CHANGE', sign: -1, ...SHARP },
  DOUBLED: { asks: 'CHANGE', sign: 1, least: 1, leastPoints: 0.5 },
  HIGH_RATE: { asks: 'RATE', sign: 1, ...ANY },
  MORE_OF_A_KIND: { asks: 'CHANGE', sign: 1, ...ANY },
  MOST_EVER: { asks: 'RECORD', sign: 1, ...ANY },
  MANY: { asks: 'LEVEL', sign: 1, ...ANY },
};

/** So many values of a year at least, before a rise or fall within it is told. */
export const FEWEST_POINTS = 4;
/** Of the pairs that differ, so many must point one way; else it goes up and down. */
export const CLEAR_SHARE = 2 / 3;
/** Below it a change in percent says little. */
export const SMALL_COUNT = 10;
/** So many years before are looked at for “more than ever”. */
export const YEARS_BACK = 10;
