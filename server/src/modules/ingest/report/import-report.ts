import {
  type BothLanguages,
  type DescribedError,
  describeError,
} from '../../../platform/errors/describe-error.js';
import type { FigureChange, LogChanges } from '../../records/index.js';
import type { RowRefusal } from '../checks/row-refusal.js';
import type { NotStored } from '../formats/figure-rows.js';
import type { OpenedFile } from '../opened-file.js';
import {
  FIGURE_LAYOUTS,
  type FigureLayout,
  type FigureRole,
  type FigureState,
} from '../tables/figure.types.js';

/** What became of a row. COMPUTED: Musubi's own result, passed over. */
export type RowState = FigureChange | 'COMPUTED' | 'REFUSED';

export interface RowReport {
  /** Line of the file, from 1; the header is line 1. */
  readonly line: number;
  readonly state: RowState;
  readonly column?: string;
  readonly error?: DescribedError;
}

/** Something that was assumed, or does not fit, and where. */
export interface Remark {
  readonly code: string;
  readonly text: BothLanguages;
  /** Line of the file or row of the sheet; null: it is about all of it. */
  readonly row: number | null;
  /** From 1. */
  readonly column: number | null;
  /** Name of the sheet; null for a file of text. */
  readonly sheet: string | null;
}

export interface Guess extends Remark {
  readonly printed: string | null;
  /** The label or sign it is about, as printed. */
  readonly about?: string | null;
  /** The part of a correction that says otherwise; null: there is none. */
  readonly correctedBy: string | null;
}

/** A number a file prints, as it was understood. */
export interface PrintedFigure {
  /** Name of the sheet; null for a file of text. */
  readonly sheet: string | null;
  /** Its labels, outermost first, joined by ›. */
  readonly label: string;
  /** null: nothing is known under these labels. */
  readonly metric: string | null;
  /** Those of its labels nothing is known under. */
  readonly unknown: readonly string[];
  /** Code of the org unit it is of; null: none is named. */
  readonly orgUnit: string | null;
  /** As the tidy layout writes it, else its first and last day with a slash between; null: nothing says when. */
  readonly period: string | null;
  /** The part of the period that is counted, where it is not all of it. */
  readonly coverage: { readonly from: string; readonly to: string } | null;
  readonly asOf: string | null;
  readonly options: Readonly<Record<string, string>>;
  /** In the base of its unit; null: there is only a state. */
  readonly value: number | null;
  /** The upper end of a range. */
  readonly to: number | null;
  readonly state: FigureState;
  readonly qualifier: string | null;
  /** The unit of the number as printed in its cell, its header or above the table. */
  readonly unit: string | null;
  readonly role: FigureRole;
  readonly row: number;
  readonly column: number;
  readonly printed: string;
  /** null: it is stored, or would be. */
  readonly notStored: NotStored | null;
}

export interface Refusal extends DescribedError {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
  readonly printed: string;
}

/** How cells of a table were understood: a picture of it. */
export interface Picture {
  readonly sheet: string | null;
  readonly rows: readonly {
    readonly line: number;
    readonly cells: readonly { readonly text: string; readonly mark: CellMark }[];
  }[];
  /** Rows that are not in the picture. */
  readonly more: number;
}

export type CellMark =
  'HEAD' | 'LABEL' | 'VALUE' | 'TOTAL' | 'STATE' | 'OTHER' | 'REFUSED' | 'NONE';

/** What was understood of a file, whatever its layout. */
export interface Understanding {
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly guesses: readonly Guess[];
  readonly values: readonly PrintedFigure[];
  readonly findings: readonly Remark[];
  readonly refusals: readonly Refusal[];
  readonly alternatives: readonly Layout[];
  readonly pictures: readonly Picture[];
}

export const NOTHING_UNDERSTOOD: Understanding = {
  period: null,
  guesses: [],
  values: [],
  findings: [],
  refusals: [],
  alternatives: [],
  pictures: [],
};

/** The answer to an import: a value to look at, row by row. */
export interface ImportReport extends Understanding {
  readonly state: 'COMMITTED' | 'REFUSED' | 'CHECKED';
  readonly fileName: string;
  readonly sha256: string;
  readonly layout: Layout;
  /** null: it could not be opened. */
  readonly encoding: OpenedFile['encoding'] | null;
  /** Set when the file as a whole can't be read. */
  readonly error?: DescribedError;
  readonly counts: Readonly<Record<RowState, number>>;
  /** The refused rows first; at most 2,000. `counts` has them all. */
  readonly rows: readonly RowReport[];
  /** Of a file with one event a row. */
  readonly log?: LogReport;
}

const RECORD_LAYOUTS = ['consultations', 'bookings', 'sessions'] as const;
export const LAYOUTS = ['tidy', ...RECORD_LAYOUTS, ...FIGURE_LAYOUTS] as const;
export type Layout = (typeof LAYOUTS)[number];

export const isLayout = (name: string): name is Layout => LAYOUTS.some((known) => known === name);

export const isFigureLayout = (name: Layout | null): name is FigureLayout =>
  FIGURE_LAYOUTS.some((known) => known === name);

/** How a log was understood, and what it changed. */
export interface LogReport {
  /** Its days: what is stored of them afterwards is what the file says. */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** Taken from its first and last row, because nobody said. */
  readonly isPeriodGuessed: boolean;
  /** What each column was taken for. */
  readonly columns: readonly { readonly printed: string; readonly field: string | null }[];
  /** Rows that were understood. */
  readonly events: number;
  /** null: nothing was compared, because of a refused row. */
  readonly changes: LogChanges | null;
  /** What was assumed; at most 2,000, `doubtCount` of them in all. */
  readonly doubts: readonly {
    readonly line: number;
    readonly column: string;
    readonly printed: string;
    readonly code: string;
    readonly text: BothLanguages;
  }[];
  readonly doubtCount: number;
}

export function toRefusal(
  error: DescribedError,
  row: number | null,
  column: number | null,
): Refusal {
  const { printed = '' } = error.params;
  return { ...error, sheet: null, row, column, printed: String(printed) };
}

/** Of rows that were refused when they were checked. */
export const refusalsOf = (rows: readonly RowReport[]): Refusal[] =>
  rows.flatMap(({ line, error }) => (error ? [toRefusal(error, line, null)] : []));

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

/** As many a person will look at. */
export const MAX_ROWS = 2_000;

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
