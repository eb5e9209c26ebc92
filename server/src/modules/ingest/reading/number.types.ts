import type { Doubt } from './reading.js';

export interface NumberColumn {
  /** The unit printed in the header: `千円`, `%`, `人`. */
  readonly unit?: string;
}

export type Qualifier = 'ABOUT' | 'AT_LEAST' | 'AT_MOST';

/** CLOSED: 休館, so that there was nothing to count. */
export type CellState = 'EMPTY' | 'NIL' | 'UNKNOWN' | 'SUPPRESSED' | 'MARKED' | 'CLOSED';

/** What brackets around a number can mean; UNCLEAR when no word says it. */
export type BracketMeaning =
  'OF_WHICH' | 'PREVIOUS_YEAR' | 'SHARE' | 'CHANGE' | 'QUALIFIER' | 'BREAKDOWN' | 'UNCLEAR';

export type NumberDoubt =
  /** 未満 or 超: the printed border itself is not meant. */
  | 'BORDER_OUT'
  /** Something stands in brackets: `meaning` is the guess, `inside` what stands there. */
  | 'BRACKETS'
  /** 延べ: one person may be counted several times. */
  | 'COUNTED_AGAIN'
  /** A hyphen between two numbers without a unit: taken for a range. */
  | 'HYPHEN_RANGE'
  /** Eight digits that are also a date. */
  | 'MAYBE_DATE'
  /** A note mark right before a digit: all digits are taken for the number. */
  | 'NOTE_OR_DIGIT'
  /** A number up to 1 under a header in %: taken for percent, and may be a share already. */
  | 'SHARE_OR_PERCENT'
  /** A dash that is no minus sign was taken for one. */
  | 'SIGN_UNUSUAL'
  /** 約120名以上: the bound is kept, the other word is not. */
  | 'TWO_QUALIFIERS'
  /** The cell prints its own scale; the one of the header is not applied to it. */
  | 'UNIT_OVER_HEADER'
  /** The unit of the header is not known: the number is kept as it is printed. */
  | 'UNIT_UNKNOWN';

/** A quantity in the base of its unit: 5 under `千円` is 5000, `68%` is 0.68. */
export interface PrintedQuantity {
  /** Exact plain decimal text without needless zeros: `-1854`, `0.302`. Never a float. */
  readonly value: string;
  readonly qualifier: Qualifier | null;
  /** As printed in the cell or else in the header, width aside: `件`, `%`, `千円`. */
  readonly unit: string | null;
}

interface Remarks {
  /** Note marks as printed: `①`, `※1`, `(注)`. */
  readonly notes: readonly string[];
  readonly doubts: readonly Doubt<NumberDoubt>[];
}

export interface NumberFound extends PrintedQuantity, Remarks {
  readonly kind: 'NUMBER';
  /** How often, as printed: `年` of `年3回`. */
  readonly per: string | null;
  /** The second quantity where one cell holds two: `15団体・15名`. */
  readonly rest?: PrintedQuantity;
}

/** Both ends belong to the range: `年3〜4回`. Values and unit are as in `PrintedQuantity`. */
export interface RangeFound extends Remarks {
  readonly kind: 'RANGE';
  readonly from: string;
  readonly to: string;
  readonly qualifier: 'ABOUT' | null;
  readonly unit: string | null;
  readonly per: string | null;
}

/** No number is printed. What that means is decided once for a file; it is never zero. */
export interface StateFound {
  readonly kind: 'STATE';
  readonly state: CellState;
  readonly printed: string;
  readonly notes: readonly string[];
}

export type NumberRead = NumberFound | RangeFound | StateFound;
