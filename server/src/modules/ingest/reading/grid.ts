/** A table as it stands on paper, however long: its rows are read from the first on, as often as they are asked for. */
export interface LongTable {
  /** Name of the sheet; null for a file of text. */
  readonly name: string | null;
  readonly rows: Iterable<GridRow>;
  /** Cells joined into one: the text stands in the first, the others are empty. */
  readonly joined: readonly GridArea[];
}

/** A table that can be looked at as a whole: a sheet, or a file of text that is not too long. */
export interface Grid extends LongTable {
  readonly rows: readonly GridRow[];
}

export const toGrid = (table: LongTable): Grid => ({ ...table, rows: [...table.rows] });

export function firstRows({ rows }: LongTable, count: number): GridRow[] {
  const first: GridRow[] = [];
  for (const row of rows) {
    if (first.length === count) break;
    first.push(row);
  }
  return first;
}

export interface GridRow {
  /** Row of the sheet or line of the file it starts on, from 1. */
  readonly line: number;
  /** Filtered away or folded in by whoever made the sheet; its cells are there all the same. */
  readonly hidden: boolean;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  /** What a person sees. */
  readonly printed: string;
  /** The number behind it, as exact decimal text, where a sheet keeps one: `0.683` behind `68%`. */
  readonly exact: string | null;
}

/** From row and column to row and column, both included, by position from 0 in `rows` and `cells`. */
export interface GridArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
