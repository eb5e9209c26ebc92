import type { ObsStatus, Qualifier } from '../catalogue/index.js';
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
  readonly origin: 'FIGURE' | 'DAYS';
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
