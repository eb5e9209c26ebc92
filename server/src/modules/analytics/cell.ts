import {
  isRate,
  type MetricDefinition,
  type ObsStatus,
  type Qualifier,
  type Split,
} from '../catalogue/index.js';
import type { Grain } from '../../platform/time/period.js';

/** Where a figure comes from, as a cell carries it. */
export interface CellSource {
  readonly document: string | null;
  readonly line: number | null;
  readonly printed: string | null;
  readonly at: string;
}

/** One row of `metric_cell` as questions read it. */
export interface Cell {
  readonly reporterId: string;
  readonly unitId: string;
  readonly metric: string;
  readonly definition: string;
  readonly breakdown: string;
  readonly option: string;
  readonly origin: 'FIGURE' | 'DAYS' | 'RECORDS';
  /** Whether the unit’s log counts before its figures for this metric. */
  readonly recordsLead: boolean;
  /** When the last of the log came in, for cells counted from one. */
  readonly countedAt: string | null;
  readonly grain: Grain;
  readonly from: string;
  readonly to: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly qualifier: Qualifier | null;
  readonly status: ObsStatus;
  readonly coverageFrom: string | null;
  readonly coverageTo: string | null;
  readonly asOf: string | null;
  readonly noteJa: string | null;
  readonly noteEn: string | null;
  readonly sourceCount: number;
  readonly sources: readonly CellSource[];
}

/**
 * A log says of every day what happened: where it has a total, an option without a cell is a zero. Of a rate, only where
 * its options share the denominator; else nobody knows what the option is a share of.
 */
export function zeroBeside(total: Cell, metric: MetricDefinition, split: Split): Cell | null {
  const zero = { ...total, ...split, noteJa: null, noteEn: null, sourceCount: 0, qualifier: null };
  // What nobody noted is unknown for each option, too.
  if (!isRate(metric)) {
    return total.value === null ? null : { ...zero, value: 0, numerator: null, denominator: null };
  }
  const isShared = split.breakdown.split(',').every((code) => metric.addsUpBy?.includes(code));
  return isShared && total.value !== null ? { ...zero, value: 0, numerator: 0 } : null;
}
