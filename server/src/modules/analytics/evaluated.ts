import type { ObsStatus, Qualifier } from '../catalogue/index.js';
import type { CellSource } from './cell.js';
import type { NoteCode } from './note-words.js';

export type AggregationMethod =
  'REPORTED' | 'SUM' | 'WEIGHTED' | 'SIMPLE_MEAN_OF_RATES' | 'LAST' | 'MEDIAN' | 'DERIVED';

/** Months (× units) a value covers, of those in which the units were open at least a day. */
export interface Coverage {
  readonly reported: number;
  readonly expected: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
  /** Of a city or group joined from several units: how many have a value, of those that were open. */
  readonly units?: { readonly reported: number; readonly expected: number };
}

export interface Source extends CellSource {
  readonly reporterId: string;
  /** A log of events, not a figure. */
  readonly isLog?: boolean;
}

export interface EvaluatedNote {
  readonly code: NoteCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Alternative {
  readonly value: number;
  readonly method: AggregationMethod;
  readonly coverage: Coverage;
  readonly sources: readonly Source[];
  readonly sourceCount: number;
}

/** A value with everything that says how far it can be trusted. */
export interface Evaluated {
  readonly value: number | null;
  readonly qualifier: Qualifier | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly method: AggregationMethod;
  readonly status: ObsStatus;
  readonly coverage: Coverage;
  readonly definition: string;
  /** Code of the unit, where it is not the metric's own. */
  readonly unit?: string;
  readonly alternatives: readonly Alternative[];
  readonly sources: readonly Source[];
  readonly sourceCount: number;
  readonly notes: readonly EvaluatedNote[];
  /** Counted from the log of the unit itself. */
  readonly isCounted?: boolean;
}

/** The weakest state first: a joined value is worth no more than its weakest part. */
const WEAKEST: readonly ObsStatus[] = ['LOW_RELIABILITY', 'BREAK', 'ESTIMATED', 'PROVISIONAL'];

export function weakest(parts: readonly { status: ObsStatus }[]): ObsStatus {
  return WEAKEST.find((status) => parts.some((part) => part.status === status)) ?? 'NORMAL';
}

/** How many units joined values stand on; a part that is itself joined counts its own. */
export function countUnits(parts: readonly Evaluated[]): Pick<Coverage, 'units'> {
  const sum = (pick: (part: Evaluated) => number): number =>
    parts.reduce((n, part) => n + pick(part), 0);
  return {
    units: {
      reported: sum(({ value, coverage }) => coverage.units?.reported ?? Number(value !== null)),
      expected: sum(({ coverage }) => coverage.units?.expected ?? Number(coverage.expected > 0)),
    },
  };
}

/** The fuller value first. */
export function byCoverage(a: Evaluated, b: Evaluated): number {
  const share = ({ coverage }: Evaluated): number =>
    coverage.expected === 0 ? 0 : coverage.reported / coverage.expected;
  return share(b) - share(a);
}

const SHOWN_SOURCES = 3;

export function firstSources(parts: readonly { sources: readonly Source[] }[]): Source[] {
  const shown: Source[] = [];
  for (const part of parts) {
    shown.push(...part.sources.slice(0, SHOWN_SOURCES - shown.length));
    if (shown.length === SHOWN_SOURCES) break;
  }
  return shown;
}

/** Same number within the noise of binary fractions. */
export function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
