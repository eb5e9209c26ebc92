import type { Day, Period } from '../../../platform/time/period.js';
import type { Era } from './eras.js';
import type { PeriodKind } from './period-parts.js';
import type { Understood } from './reading.js';

/** What was assumed to read a period. */
export type PeriodDoubt =
  /** 15年度 below 平成14年度 */
  | 'ERA_CARRIED'
  /** R3 or 2021 alone: taken as a fiscal year. */
  | 'BARE_YEAR'
  /** 4月 or 2月28日 without a year: placed in the document's fiscal year. */
  | 'YEAR_FROM_FISCAL_YEAR'
  /** 平成40年度: printed before the era ended. */
  | 'ERA_HAD_ENDED'
  /** 令和4年(8月〜3月) or 2021年10月〜3月: the end is taken to lie in the next year. */
  | 'ENDS_NEXT_YEAR'
  /** 2021年第1四半期 or 2021年上半期: counted from January. */
  | 'COUNTED_FROM_JANUARY'
  /** 前期: taken as the first half, though it may be the term before. */
  | 'TERM_AS_HALF'
  /** 令和2年度(2月末現在): taken as a year not yet over, though it may be a stock on that day. */
  | 'UNTIL_OR_STOCK';

export interface PeriodContext {
  /** The fiscal year that the document is about, by the year it starts in; null when nobody said. */
  readonly fiscalYear: number | null;
  /** The era printed above, carried down to a year without one. */
  readonly era: Era | null;
}

export interface ReadPeriod {
  readonly period: Period;
  readonly kind: PeriodKind;
  /** The part of the period that is counted: 令和2年度(2月末) ends in February. Null: all of it. */
  readonly coverage: Period | null;
  /** The day of a stock: 2月28日現在. */
  readonly asOf: Day | null;
  /** The era it was printed in or that was carried to it, for the next year below. */
  readonly era: Era | null;
}

export type PeriodReading = Understood<ReadPeriod, PeriodDoubt>;

/** A text to be read: as printed, as folded, and where it stands. */
export interface Asked {
  readonly printed: string;
  readonly text: string;
  readonly context: PeriodContext;
}
