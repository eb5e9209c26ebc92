/** A table as it stands on paper: a sheet, or a file of text. */
export interface Grid {
  /** Name of the sheet; null for a file of text. */
  readonly name: string | null;
  readonly rows: readonly GridRow[];
  /** Cells joined into one: the text stands in the first, the others are empty. */
  readonly joined: readonly GridArea[];
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
