import { Unreadable } from '../reading/reading.js';
import { MAX_PLACES, placesOf, toScaled } from './decimals.js';
import type { CellAmount } from './check-axis.js';
import type { FigureRefusal, TableCorrection } from './figure.types.js';
import type { Line } from './line.js';
import { type CellRead, readCell } from './read-cell.js';
import { cellAt, isCovered, type Sheet } from './sheet.js';
import { type TableUnit, unitOfCell } from './unit-of-cell.js';

export interface CellFound {
  readonly printed: string;
  /** Null for a cell that cannot be read. */
  readonly read: CellRead | null;
  readonly refusal: FigureRefusal | null;
  /** Columns and rows further that are joined with it. */
  readonly joined: { readonly right: number; readonly bottom: number } | null;
}

/** The cells of a table, by row line and column line. Null where nothing is said. */
export type TableCells = readonly (readonly (CellFound | null)[])[];

export interface CellTask {
  readonly sheet: Sheet;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly unit: TableUnit;
  readonly dashOverZero: TableCorrection['dashOverZero'];
}

export function readCells(task: CellTask): TableCells {
  return task.rows.map((row) => task.columns.map((column) => readOne(task, row, column)));
}

function readOne(
  { sheet, unit, dashOverZero }: CellTask,
  row: Line,
  column: Line,
): CellFound | null {
  if (isCovered(sheet, row.at, column.at)) return null;
  const cell = cellAt(sheet, row.at, column.at);
  const area = sheet.areaAt(row.at, column.at);
  const joined = area ? { right: area.right - area.left, bottom: area.bottom - area.top } : null;
  try {
    const read = readCell(cell, unitOfCell(row, column, unit), dashOverZero);
    return { printed: cell.printed, read, refusal: null, joined };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { code, params } = error;
    const line = sheet.rows[row.at]?.line ?? 0;
    const refusal = { row: line, column: column.at + 1, printed: cell.printed, code, params };
    return { printed: cell.printed, read: null, refusal, joined };
  }
}

/** The numbers of a table on one scale, for sums. */
export interface Amounts {
  /** Decimals of the scale. */
  readonly places: number;
  readonly at: readonly (readonly (CellAmount | null)[])[];
}

export function toAmounts(cells: TableCells): Amounts {
  let places = 1;
  for (const row of cells) {
    for (const cell of row) {
      const { value, rounded } = cell?.read ?? { value: null, rounded: null };
      if (value !== null) places = Math.max(places, placesOf(value) + 1, (rounded ?? 0) + 1);
    }
  }
  const scale = Math.min(places, MAX_PLACES);
  return {
    places: scale,
    at: cells.map((row) => row.map((cell) => toAmount(cell?.read ?? null, scale))),
  };
}

/** Float numbers behind a cell are compared to ten decimals. */
const FLOAT_PLACES = 10;

function toAmount(read: CellRead | null, scale: number): CellAmount | null {
  if (read?.state !== 'NUMBER' || read.value === null) return null;
  const value = toScaled(read.value, scale);
  const finer = read.behind === 'FINER' && placesOf(read.value) > FLOAT_PLACES - 4;
  const places = finer ? FLOAT_PLACES : (read.rounded ?? placesOf(read.value));
  const step = 10n ** BigInt(Math.max(scale - places, 0));
  return { value, step, half: read.rounded === null && !finer ? 0n : step / 2n };
}
