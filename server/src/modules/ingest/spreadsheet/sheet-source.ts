import type { GridCell } from '../reading/grid.js';
import { type CellPlace, cellName } from './cell-names.js';
import type { CellList } from './spreadsheet.types.js';
import { type CellFormat, cellFormat, printNumber, printText } from './print-cell.js';

/** A cell as the reader of workbooks hands it over. */
export interface SourceCell {
  /** Number, text, yes or no, error, or nothing. */
  readonly t: string;
  readonly v?: unknown;
}

/** A sheet before it becomes a grid. */
export interface SheetSource {
  readonly name: string;
  /** By row and column from 0; both have gaps. */
  readonly cells: (SourceCell[] | undefined)[];
  readonly formatOf: (cell: SourceCell) => string;
  readonly from1904: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Areas with the row and column of the first and the last cell. */
  readonly joined: readonly { readonly first: CellPlace; readonly last: CellPlace }[];
  readonly withoutResult: readonly CellPlace[];
}

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

export const EMPTY_CELL: GridCell = { printed: '', exact: null };

/** True for a cell in which something stands. */
export const holds = (cell: SourceCell | undefined): cell is SourceCell =>
  cell !== undefined && cell.v !== undefined && cell.v !== null && cell.v !== '';

const NAMED = 20;

/** The names of cells that share something. */
export class NamedCells {
  private count = 0;
  private readonly first: string[] = [];

  add({ row, column }: CellPlace): void {
    this.count += 1;
    if (this.first.length < NAMED) this.first.push(cellName(row, column));
  }

  get list(): CellList {
    return { count: this.count, first: this.first };
  }
}

/** Prints the cells of one sheet; each format is taken apart once. */
export class CellPrinter {
  readonly scaled = new NamedCells();
  private readonly formats = new Map<string, CellFormat>();

  constructor(private readonly source: SheetSource) {}

  print(cell: SourceCell | undefined, place: CellPlace): GridCell {
    if (!holds(cell)) return EMPTY_CELL;
    const { v } = cell;
    if (cell.t === 'e') return { printed: ERRORS[Number(v)] ?? '#VALUE!', exact: null };
    if (typeof v === 'boolean') return { printed: v ? 'TRUE' : 'FALSE', exact: null };
    const format = this.formatOf(cell);
    if (typeof v !== 'number')
      return { printed: printText(format, typeof v === 'string' ? v : ''), exact: null };
    const { printed, exact, scaled } = printNumber(format, v, this.source.from1904);
    if (scaled) this.scaled.add(place);
    return { printed, exact };
  }

  private formatOf(cell: SourceCell): CellFormat {
    const code = this.source.formatOf(cell);
    const known = this.formats.get(code);
    if (known) return known;
    const format = cellFormat(code);
    this.formats.set(code, format);
    return format;
  }
}
