import { firstRows, type LongTable } from '../reading/grid.js';
import { type TableRow, tableRows } from '../reading/read-csv.js';
import { type RecordHeader, recordHeader } from './record-columns.js';
import { looksTidy } from './tidy.js';

/** What the tables of a file are. */
export type Recognised =
  /** One event a row. */
  | {
      readonly kind: 'LOG';
      readonly header: RecordHeader;
      /** Read from the first on, as often as they are asked for. */
      readonly rows: Iterable<TableRow>;
      readonly table: LongTable;
      /** Line of its head. */ readonly head: number;
    }
  /** One figure a row, which says everything itself. */
  | { readonly kind: 'TIDY'; readonly table: LongTable }
  /** Figures laid out for people. */
  | { readonly kind: 'TABLES' };

/** A title and its remarks may stand above the head of a log. */
const HEAD_WITHIN = 20;

/** By what stands in the first rows of its tables. @throws CSV_BROKEN */
export function recognise(tables: readonly LongTable[]): Recognised {
  for (const table of tables) {
    const first = firstRows(table, HEAD_WITHIN);
    const heads = first.map(({ cells }) => cells.map(({ printed }) => printed));
    if (looksTidy(heads.find((cells) => cells.some(Boolean)) ?? [])) return { kind: 'TIDY', table };
    const at = heads.findIndex((cells) => recordHeader(cells) !== null);
    const header = recordHeader(heads[at] ?? []);
    const head = first[at]?.line ?? 1;
    if (header) return { kind: 'LOG', header, rows: bodyOf(table, at), table, head };
  }
  return { kind: 'TABLES' };
}

/** The rows below the head. */
const bodyOf = (table: LongTable, at: number): Iterable<TableRow> => ({
  *[Symbol.iterator]() {
    const rows = tableRows(table, at);
    rows.next();
    yield* rows;
  },
});
