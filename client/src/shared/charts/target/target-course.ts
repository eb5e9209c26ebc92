import type { SeriesPoint } from '../model/chart-series';

/** A month: what is there, and between which numbers it should be. */
export interface TargetPoint extends SeriesPoint {
  low: number | null;
  high: number | null;
  /** It begins after the day that is looked at: there is nothing to know yet. */
  isAhead: boolean;
}

export interface TargetCourse {
  /** April to March. */
  points: TargetPoint[];
  /** Each month by itself (a rate, a stock), not added up. */
  isLevel: boolean;
  /** Where the year is likely to end. */
  landing: { value: number; low: number; high: number } | null;
}

/** The path has a width: any number between its two ends is as planned. */
export const isBand = ({ points }: TargetCourse): boolean =>
  points.some(({ low, high }) => low !== null && high !== null && low < high);

export const hasPath = ({ points }: TargetCourse): boolean =>
  points.some(({ low, high }) => low !== null || high !== null);
