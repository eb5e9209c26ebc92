import type { ChartRow } from './model/chart-row';

export interface RankedRow extends ChartRow {
  /** Said before the name; empty where there is no rank. */
  place: string;
  lead: boolean;
}

export interface RankedApart extends RankedRow {
  /** Only for want of another value: drawn like any other, without a place. */
  alone: boolean;
  /** The year of the value, where it is another one than asked for. */
  otherPeriod: string | null;
  /** Why it may not be ranked. */
  reasons: string[];
  /** What it counts, where no reason says it. */
  meaning: string[];
}

export interface RankedProps {
  /** By rank. */
  ranked: RankedRow[];
  apart: RankedApart[];
  apartTitle: string | null;
  /** The middle half and the middle of the ranked, where there are enough. */
  spread: { q1: number; median: number; q3: number } | null;
}

export interface RankedDrawingProps extends RankedProps {
  onSelect: (row: RankedRow) => void;
  /** The number alone, at the end of a bar. */
  amountText: (row: RankedRow) => string;
  /** With its unit. */
  valueText: (row: RankedRow) => string;
}
