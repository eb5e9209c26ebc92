import type { Grid } from '../reading/grid.js';

export type SpreadsheetKind = 'xlsx' | 'xls';

/** Cells of one sheet that share something: how many there are, and the names of the first, such as `C5`. */
export interface CellList {
  readonly count: number;
  readonly first: readonly string[];
}

/** What a grid cannot say of its sheet. */
export interface SheetAside {
  /** Columns whoever made the sheet has hidden, by position from 0; their cells are in the grid. */
  readonly hiddenColumns: readonly number[];
  /** Formulas whose file holds no result: they stand as empty cells. */
  readonly withoutResult: CellList;
  /** Shown in thousands or millions; the full number is printed, without the words around it. */
  readonly scaled: CellList;
}

export interface SpreadsheetRead {
  /** The sheets that are shown, in their order. */
  readonly sheets: readonly Grid[];
  /** One for each of `sheets`. */
  readonly asides: readonly SheetAside[];
  /** Names of the sheets that were left out because they are hidden. */
  readonly hiddenSheets: readonly string[];
}
