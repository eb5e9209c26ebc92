import {
  type BothLanguages,
  type DescribedError,
  describeError,
} from '../../platform/errors/describe-error.js';
import type { FigureChange, LogChanges } from '../records/index.js';
import type { RowRefusal } from './checks/row-refusal.js';
import type { RecordHeader } from './formats/record-columns.js';
import type { LogFileResult } from './log-file.service.js';
import type { Encoding } from './reading/decode-text.js';
import { doubtText } from './reading/doubt-words.js';

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
  readonly layout: Layout;
  /** null: it could not be decoded. */
  readonly encoding: Encoding | null;
  /** Set when the file as a whole can't be read. */
  readonly error?: DescribedError;
  readonly counts: Readonly<Record<RowState, number>>;
  /** The refused rows first; at most 2,000. `counts` has them all. */
  readonly rows: readonly RowReport[];
  /** Of a file with one event a row. */
  readonly log?: LogReport;
}

const LAYOUTS = ['tidy', 'consultations', 'bookings', 'sessions'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const isLayout = (name: string): name is Layout => LAYOUTS.some((known) => known === name);

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

const LAYOUT_OF = {
  CONSULTATION: 'consultations',
  BOOKING: 'bookings',
  SESSION: 'sessions',
} as const;

export const layoutOf = (header: RecordHeader | null): Layout =>
  header ? LAYOUT_OF[header.dataSet] : 'tidy';

/** What a report says of a log. */
export function reportOfLog({ header, log, changes }: LogFileResult) {
  const doubts = log.doubtful.flatMap(({ line, doubts: own }) =>
    own.map(({ column, printed, code, params }) => {
      return { line, column, printed, code, text: doubtText(code, params) };
    }),
  );
  const refused = log.refused.map(({ line, refusal }) => refusedRow(line, refusal));
  return {
    counts: {
      ...countStates(refused),
      NEW: changes?.newEvents ?? 0,
      NEW_VERSION: changes?.changed ?? 0,
      UNCHANGED: changes?.unchanged ?? 0,
    },
    rows: shownRows(refused),
    log: {
      period: log.period,
      isPeriodGuessed: log.isPeriodGuessed,
      columns: header.columns.map(({ printed, field }) => ({ printed, field })),
      events: log.events.length,
      changes,
      doubts: doubts.slice(0, MAX_ROWS),
      doubtCount: doubts.length,
    },
  };
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
