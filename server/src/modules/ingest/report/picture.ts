import type { FigureBlock, FigureReading, Figure } from '../tables/figure.types.js';
import { firstRows, type LongTable } from '../reading/grid.js';
import type { CellMark, Picture, Refusal } from './import-report.js';
import type { ReadSheet } from './table-report.js';

/** So much of a table a person looks at. */
const ROWS = 60;
const COLUMNS = 26;

/** A table with what each of its cells was taken for. */
export function pictureOf({ grid, reading }: ReadSheet): Picture {
  const figures = new Map(reading.values.map((figure) => [place(figure), figure]));
  const refused = new Set(reading.refusals.map(place));
  const shown = grid.rows.slice(0, ROWS);
  return {
    sheet: grid.name,
    rows: shown.map(({ line, cells }) => ({
      line,
      cells: cells.slice(0, COLUMNS).map(({ printed }, i) => {
        const at = { row: line, column: i + 1 };
        const mark = refused.has(place(at))
          ? 'REFUSED'
          : markOf(figures.get(place(at)), blockAt(reading, line), printed, at);
        return { text: printed, mark };
      }),
    })),
    more: Math.max(0, grid.rows.length - ROWS),
  };
}

/** A table with a head, of which every row is read alike. */
export function pictureOfRows(
  table: LongTable,
  { head, known, refusals, rowCount }: PictureRows,
): Picture {
  const refused = new Set(refusals.map(({ row, column }) => `${row} ${column}`));
  const markAt = (line: number, column: number): CellMark => {
    if (line < head) return 'NONE';
    if (refused.has(`${line} ${column}`)) return 'REFUSED';
    if (!known.has(column)) return 'OTHER';
    return line === head ? 'HEAD' : 'VALUE';
  };
  return {
    sheet: table.name,
    rows: firstRows(table, ROWS).map(({ line, cells }) => ({
      line,
      cells: cells.slice(0, COLUMNS).map(({ printed }, i) => {
        return { text: printed, mark: printed === '' ? 'NONE' : markAt(line, i + 1) };
      }),
    })),
    more: Math.max(0, (rowCount ?? countRows(table)) - ROWS),
  };
}

interface PictureRows {
  /** Line of its head. */
  readonly head: number;
  /** Columns that are read, from 1. */
  readonly known: ReadonlySet<number>;
  readonly refusals: readonly Refusal[];
  /** How many rows there are, where it was counted already. */
  readonly rowCount?: number | undefined;
}

function countRows({ rows }: LongTable): number {
  let count = 0;
  for (const _ of rows) count += 1;
  return count;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const place = ({ row, column }: Place): string => `${row} ${column}`;

const blockAt = ({ blocks }: FigureReading, line: number): FigureBlock | undefined =>
  blocks.find(({ headerRows, firstRow, lastRow }) => {
    return headerRows.includes(line) || (firstRow <= line && line <= lastRow);
  });

function markOf(
  figure: Figure | undefined,
  block: FigureBlock | undefined,
  printed: string,
  { row, column }: Place,
): CellMark {
  if (figure) return ofFigure(figure);
  if (!block || printed === '') return 'NONE';
  if (block.headerRows.includes(row)) return 'HEAD';
  return column < block.firstColumn || column > block.lastColumn ? 'NONE' : 'LABEL';
}

function ofFigure({ value, role }: Figure): CellMark {
  if (value === null) return 'STATE';
  if (role === 'TOTAL' || role === 'SUBTOTAL') return 'TOTAL';
  return role === 'VALUE' || role === 'OF_WHICH' ? 'VALUE' : 'OTHER';
}
