import {
  type MetricDefinition,
  type ObsStatus,
  type Qualifier,
  type Split,
  toSplit,
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

/** In the order of time. */
export function inTime(a: Cell, b: Cell): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return a.to < b.to ? -1 : Number(a.to > b.to);
}

const inTotal = { noteJa: null, noteEn: null, sourceCount: 0, qualifier: null } as const;

/** A log says of every day what happened: where it has a total, an option without a cell is a zero. */
export function zeroBeside(total: Cell, split: Split): Cell {
  return { ...total, ...split, ...inTotal, value: 0, numerator: null, denominator: null };
}

const noNumber = { value: null, numerator: null, denominator: null } as const;

/** Where the total is not known, or of nothing, no option of it is. */
export function absentLike(total: Cell, split: Split): Cell {
  return { ...total, ...split, ...inTotal, ...noNumber };
}

/** There was something, and of none of it the list was noted: that is not zero. */
export function unnoted(total: Cell, split: Split): Cell {
  return { ...total, ...split, ...inTotal, ...noNumber, status: 'NOT_COLLECTED' };
}

/** Of a rate: nothing of what its options are shares of. */
export function zeroShare(whole: Cell, split: Split): Cell {
  if (whole.value === null) return noShare(whole, split);
  return { ...whole, ...split, ...inTotal, value: 0, numerator: 0 };
}

/** Of a rate: the option had nothing to be a share of; a center closed in the evening has no evening hours. */
export function noShare(total: Cell, split: Split): Cell {
  const nothing = { value: null, numerator: 0, denominator: 0, status: 'NOT_APPLICABLE' } as const;
  return { ...total, ...split, ...inTotal, ...nothing };
}

/** The part of a split by lists whose options do not share their denominator: that of the hours, without the mode. */
export function unsharedPart(metric: MetricDefinition, { breakdown, option }: Split): Split {
  const options = option.split(',');
  const pairs = breakdown.split(',').map((code, i) => [code, options[i] ?? ''] as const);
  return toSplit(pairs.filter(([code]) => !metric.addsUpBy?.includes(code)));
}
