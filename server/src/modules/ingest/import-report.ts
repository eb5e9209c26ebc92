import { type DescribedError, describeError } from '../../platform/errors/describe-error.js';
import type { FigureChange } from '../records/index.js';
import type { RowRefusal } from './checks/row-refusal.js';

/** What became of a row. COMPUTED: Musubi's own result, passed over. */
export type RowState = FigureChange | 'COMPUTED' | 'REFUSED';

export interface RowReport {
  /** Line of the file, from 1; the header is line 1. */
  readonly line: number;
  readonly state: RowState;
  readonly column?: string;
  readonly error?: DescribedError;
}

/** The answer to an import: a value to look at, row by row. */
export interface ImportReport {
  readonly state: 'COMMITTED' | 'REFUSED' | 'CHECKED';
  readonly fileName: string;
  readonly sha256: string;
  readonly layout: 'tidy';
  /** Set when the file as a whole can't be read. */
  readonly error?: DescribedError;
  readonly counts: Readonly<Record<RowState, number>>;
  /** The refused rows first; at most 2,000. `counts` has them all. */
  readonly rows: readonly RowReport[];
}

export function countStates(rows: readonly RowReport[]): Record<RowState, number> {
  const counts: Record<RowState, number> = {
    NEW: 0,
    NEW_VERSION: 0,
    UNCHANGED: 0,
    COMPUTED: 0,
    REFUSED: 0,
  };
  for (const row of rows) counts[row.state] += 1;
  return counts;
}

const MAX_ROWS = 2_000;

/** The rows a person will look at: all of them in a usual file, the refused ones first in a huge one. */
export function shownRows(rows: readonly RowReport[]): RowReport[] {
  const refusedFirst =
    rows.length > MAX_ROWS
      ? [...rows].sort((a, b) => Number(b.state === 'REFUSED') - Number(a.state === 'REFUSED'))
      : [...rows];
  return refusedFirst.slice(0, MAX_ROWS).sort((a, b) => a.line - b.line);
}

export function refusedRow(line: number, refusal: RowRefusal): RowReport {
  return {
    line,
    state: 'REFUSED',
    column: refusal.column,
    error: describeError(refusal.code, refusal.params),
  };
}
