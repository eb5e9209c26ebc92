import type { ErrorCode, ErrorParams } from '../../../platform/errors/domain-error.js';
import type { Grid, GridArea, GridCell, GridRow } from '../reading/grid.js';
import { Unreadable } from '../reading/reading.js';
import { MAX_COLUMNS, MAX_GAP, MAX_GRID } from './limits.js';
import { farCell } from './sheet-scan.js';
import { CellPrinter, EMPTY_CELL, holds, NamedCells, type SheetSource } from './sheet-source.js';
import type { SheetAside, SpreadsheetRead } from './spreadsheet.types.js';

/**
 * What the reading process says, in its order: for each sheet its beginning, its rows by and by, and its end. Equal
 * cells are sent once and are one object where they arrive, because most cells of a log repeat others.
 */
export type ReadMessage =
  | { readonly kind: 'sheet'; readonly name: string; readonly width: number }
  | RowsMessage
  | { readonly kind: 'sheetEnd'; readonly joined: readonly GridArea[]; readonly aside: SheetAside }
  | { readonly kind: 'end'; readonly hiddenSheets: readonly string[] }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly params: ErrorParams }
  /** What the reader did not foresee, in its own words. */
  | { readonly kind: 'failed'; readonly reason: string };

interface RowsMessage {
  readonly kind: 'rows';
  /** Cells not sent before; they are numbered in the order in which they are sent, of all sheets. */
  readonly printed: readonly string[];
  readonly exact: readonly (string | null)[];
  /** Row after row, as many as the sheet is wide. */
  readonly cells: Uint32Array;
  /** One for each row. */
  readonly hidden: Uint8Array;
}

/** Cells of one message: some milliseconds of work for whoever receives it. */
const CELLS_A_MESSAGE = 6_000;
/** Cells remembered at once, so that a file of all different ones does not fill the memory. */
const REMEMBERED = 50_000;

/** Turns sheets into messages. */
export class SheetPacker {
  private readonly numbers = new Map<string, number>();
  private sent = 0;
  private area = 0;

  /**
   * The rows are taken out of `source` as they are sent, so that their memory is free again.
   * @throws SPREADSHEET_FAR_CELL, SPREADSHEET_CELLS
   */
  *messagesOf(source: SheetSource): Generator<ReadMessage> {
    const joined = clearJoined(source);
    const { height, width } = extentOf(source);
    this.area += height * width;
    if (this.area > MAX_GRID) throw new Unreadable('SPREADSHEET_CELLS', { max: MAX_GRID });
    yield { kind: 'sheet', name: source.name, width };
    const printer = new CellPrinter(source);
    const step = Math.max(1, Math.floor(CELLS_A_MESSAGE / Math.max(1, width)));
    for (let row = 0; row < height; row += step)
      yield this.rows(source, printer, { from: row, to: Math.min(height, row + step), width });
    yield {
      kind: 'sheetEnd',
      joined: joined.flatMap((area) => clip(area, height, width)),
      aside: asideOf(source, printer, width),
    };
  }

  private rows(
    source: SheetSource,
    printer: CellPrinter,
    part: { from: number; to: number; width: number },
  ): RowsMessage {
    const { from, to, width } = part;
    const [printed, exact]: [string[], (string | null)[]] = [[], []];
    const cells = new Uint32Array((to - from) * width);
    const hidden = new Uint8Array(to - from);
    for (let row = from; row < to; row += 1) {
      hidden[row - from] = source.hiddenRows.has(row) ? 1 : 0;
      const found = source.cells[row];
      for (let column = 0; column < width; column += 1) {
        const cell = printer.print(found?.[column], { row, column });
        const known = this.numberOf(cell);
        const number = known ?? this.remember(cell);
        if (known === undefined) {
          printed.push(cell.printed);
          exact.push(cell.exact);
        }
        cells[(row - from) * width + column] = number;
      }
      source.cells[row] = undefined;
    }
    return { kind: 'rows', printed, exact, cells, hidden };
  }

  private numberOf(cell: GridCell): number | undefined {
    return cell === EMPTY_CELL ? 0 : this.numbers.get(keyOf(cell));
  }

  private remember(cell: GridCell): number {
    if (this.numbers.size >= REMEMBERED) this.numbers.clear();
    this.sent += 1;
    this.numbers.set(keyOf(cell), this.sent);
    return this.sent;
  }
}

const keyOf = ({ printed, exact }: GridCell): string =>
  exact === null ? `t${printed}` : `n${exact} ${printed}`;

/** Puts the messages together again. */
export class SheetCollector {
  /** The empty cell is number 0 and never sent. */
  private readonly cells: GridCell[] = [EMPTY_CELL];
  private readonly sheets: Grid[] = [];
  private readonly asides: SheetAside[] = [];
  private name = '';
  private width = 0;
  private rows: GridRow[] = [];

  /** Everything that was read, with the last message; null before. @throws Unreadable what the reader refused */
  add(message: ReadMessage): SpreadsheetRead | null {
    switch (message.kind) {
      case 'sheet':
        [this.name, this.width, this.rows] = [message.name, message.width, []];
        return null;
      case 'rows':
        this.addRows(message);
        return null;
      case 'sheetEnd':
        this.sheets.push({ name: this.name, rows: this.rows, joined: message.joined });
        this.asides.push(message.aside);
        return null;
      case 'end':
        return { sheets: this.sheets, asides: this.asides, hiddenSheets: message.hiddenSheets };
      case 'refused':
        throw new Unreadable(message.code, message.params);
      case 'failed':
        throw new Unreadable('SPREADSHEET_NOT_READ', {});
    }
  }

  private addRows({ printed, exact, cells, hidden }: RowsMessage): void {
    for (const [i, text] of printed.entries())
      this.cells.push({ printed: text, exact: exact[i] ?? null });
    for (const [i, flag] of hidden.entries()) {
      const row: GridCell[] = [];
      for (const number of cells.subarray(i * this.width, (i + 1) * this.width))
        row.push(this.cells[number] ?? EMPTY_CELL);
      this.rows.push({ line: this.rows.length + 1, hidden: flag === 1, cells: row });
    }
  }
}

/** Up to the last row and column with content. @throws SPREADSHEET_FAR_CELL */
function extentOf({ cells, name }: SheetSource): { height: number; width: number } {
  let [height, width] = [0, 0];
  // Over the gaps it goes by itself: a sheet of one far cell has a million of them.
  cells.forEach((row, at) => {
    const last = row?.findLastIndex(holds) ?? -1;
    if (last < 0) return;
    if (last >= MAX_COLUMNS || at - height > MAX_GAP) throw farCell(name, at, last);
    [height, width] = [at + 1, Math.max(width, last + 1)];
  });
  return { height, width };
}

/** What lies under an area of joined cells is not seen; its first cell stands for all. */
function clearJoined(source: SheetSource): GridArea[] {
  return source.joined.map(({ first, last }) => {
    const area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
    for (let row = area.top; row <= area.bottom && row < source.cells.length; row += 1) {
      const cells = source.cells[row];
      if (!cells) continue;
      for (let column = area.left; column <= area.right && column < cells.length; column += 1)
        if (row !== area.top || column !== area.left) cells[column] = { t: 'z' };
    }
    return area;
  });
}

/** An area as far as the grid goes; none, when nothing of it is joined there. */
function clip(area: GridArea, height: number, width: number): GridArea[] {
  const bottom = Math.min(area.bottom, height - 1);
  const right = Math.min(area.right, width - 1);
  const { top, left } = area;
  if (bottom < top || right < left || (bottom === top && right === left)) return [];
  return [{ top, left, bottom, right }];
}

function asideOf(source: SheetSource, printer: CellPrinter, width: number): SheetAside {
  const withoutResult = new NamedCells();
  for (const place of source.withoutResult) withoutResult.add(place);
  return {
    hiddenColumns: [...source.hiddenColumns]
      .filter((column) => column < width)
      .sort((a, b) => a - b),
    withoutResult: withoutResult.list,
    scaled: printer.scaled.list,
  };
}
