const MB = 1024 * 1024;

/** Bytes of a file as it arrives. */
export const MAX_FILE_MB = 20;
export const MAX_FILE_BYTES = MAX_FILE_MB * MB;

/** Parts of a package: a workbook has some ten, and one for each sheet, picture and comment. */
export const MAX_PARTS = 2_000;

/** Bytes of all parts together. 200,000 rows of 12 columns take 90 to 120 MB. */
export const MAX_UNPACKED_MB = 200;
export const MAX_UNPACKED_BYTES = MAX_UNPACKED_MB * MB;

/**
 * A sheet of text and numbers packs to between a fifth and a fortieth, one of equal cells to a sixtieth, a bomb to a
 * thousandth. Small parts may be packed as far as they like.
 */
export const MAX_RATIO = 100;
export const RATIO_COUNTS_FROM = 10 * MB;

export const MAX_SHEETS = 200;

/** Cells with a value: 250,000 rows of 12 columns. More do not fit into the memory of the reader. */
export const MAX_CELLS = 3_000_000;

/** Cells of all grids, the empty ones between included: they cost memory where the file is received. */
export const MAX_GRID = 10_000_000;

/** Position of the last column with a value: every row has as many cells. */
export const MAX_COLUMNS = 500;

/** Empty rows between two with a value: every one of them is a row of the grid. */
export const MAX_GAP = 10_000;

/** Rows of a sheet in Excel. */
export const MAX_ROWS = 1_048_576;
