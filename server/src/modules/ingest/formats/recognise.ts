import type { Grid } from '../reading/grid.js';
import { type TableRow, toTable } from '../reading/read-csv.js';
import { type RecordHeader, recordHeader } from './record-columns.js';
import { looksTidy } from './tidy.js';

/** What the tables of a file are. */
export type Recognised =
  /** One event a row. */
  | {
      readonly kind: 'LOG';
      readonly header: RecordHeader;
      readonly rows: readonly TableRow[];
      readonly grid: Grid;
      /** Line of its head. */ readonly head: number;
    }
  /** One figure a row, which says everything itself. */
  | { readonly kind: 'TIDY'; readonly table: readonly TableRow[]; readonly grid: Grid }
  /** Figures laid out for people. */
  | { readonly kind: 'TABLES' };

/** A title and its remarks may stand above the head of a log. */
const HEAD_WITHIN = 20;

/** By what stands in the first rows of its tables. @throws CSV_BROKEN */
export function recognise(grids: readonly Grid[]): Recognised {
  for (const grid of grids) {
    const heads = grid.rows
      .slice(0, HEAD_WITHIN)
      .map(({ cells }) => cells.map(({ printed }) => printed));
    if (looksTidy(heads.find((cells) => cells.some(Boolean)) ?? []))
      return { kind: 'TIDY', table: toTable(grid), grid };
    const at = heads.findIndex((cells) => recordHeader(cells) !== null);
    const header = recordHeader(heads[at] ?? []);
    if (header)
      return {
        kind: 'LOG',
        header,
        rows: toTable(grid, at).slice(1),
        grid,
        head: grid.rows[at]?.line ?? 1,
      };
  }
  return { kind: 'TABLES' };
}
