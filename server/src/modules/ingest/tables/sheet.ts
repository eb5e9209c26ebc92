import type { Grid, GridArea, GridRow } from '../reading/grid.js';
import { Unreadable } from '../reading/reading.js';
import { type CellKind, cellKind } from './cell-kind.js';

const MAX_ROWS = 5_000;
const MAX_COLUMNS = 200;
/** Of all rows together: what takes longer than a person waits is a log, or no table. */
const MAX_CELLS = 100_000;

export interface SheetCell {
  readonly printed: string;
  readonly exact: string | null;
  readonly kind: CellKind;
}

export interface SheetRow {
  readonly line: number;
  readonly hidden: boolean;
  /** As many as the sheet is wide. */
  readonly cells: readonly SheetCell[];
}

/** A grid without its empty margins, every cell with its kind and every joined cell with its text. */
export interface Sheet {
  readonly name: string | null;
  readonly rows: readonly SheetRow[];
  readonly width: number;
  /** The joined cells around a place, or null. */
  readonly areaAt: (row: number, column: number) => GridArea | null;
}

const NOTHING: SheetCell = { printed: '', exact: null, kind: 'EMPTY' };

const isBlank = ({ cells }: GridRow): boolean => cells.every(({ printed }) => isNothing(printed));

const isNothing = (printed: string): boolean => printed === '' || printed.trim() === '';

/** @throws Unreadable TABLE_TOO_LARGE */
export function toSheet({ name, rows, joined }: Grid): Sheet {
  let last = rows.length;
  while (last > 0 && isBlank(rows[last - 1] ?? { line: 0, hidden: false, cells: [] })) last -= 1;
  const kept = rows.slice(0, last);
  const width = kept.reduce((widest, row) => Math.max(widest, usedWidth(row)), 0);
  const cells = kept.reduce((sum, row) => sum + usedWidth(row), 0);
  if (last > MAX_ROWS || width > MAX_COLUMNS || cells > MAX_CELLS) {
    const params = { rows: last, columns: width, maxRows: MAX_ROWS, maxColumns: MAX_COLUMNS };
    throw new Unreadable('TABLE_TOO_LARGE', params);
  }
  const areas = areaMap(joined, kept, width);
  return {
    name,
    rows: kept.map((row) => toRow(row, width)),
    width,
    areaAt: (row, column) => areas.get(row * width + column) ?? null,
  };
}

function usedWidth({ cells }: GridRow): number {
  let end = cells.length;
  while (end > 0 && isNothing(cells[end - 1]?.printed ?? '')) end -= 1;
  return end;
}

function toRow({ line, hidden, cells }: GridRow, width: number): SheetRow {
  const own = cells.slice(0, width).map(({ printed, exact }) => {
    const kind = cellKind(printed);
    return kind === 'EMPTY' && exact === null ? NOTHING : { printed, exact, kind };
  });
  while (own.length < width) own.push(NOTHING);
  return { line, hidden, cells: own };
}

/** By place. A file may claim areas without end: only those inside count, and only as many places as there are cells. */
function areaMap(
  joined: readonly GridArea[],
  rows: readonly GridRow[],
  width: number,
): Map<number, GridArea> {
  const map = new Map<number, GridArea>();
  let left = rows.length * width;
  for (const area of joined) {
    const bottom = Math.min(area.bottom, rows.length - 1);
    const right = Math.min(area.right, width - 1);
    const size = (bottom - area.top + 1) * (right - area.left + 1);
    if (area.top < 0 || area.left < 0 || bottom < area.top || right < area.left) continue;
    if (size > left) break;
    left -= size;
    const inside = { ...area, bottom, right };
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1) {
        const isFirst = row === area.top && column === area.left;
        const isOwn = isFirst || isNothing(rows[row]?.cells[column]?.printed ?? '');
        // A cell with a text of its own is not hidden below another.
        if (isOwn) map.set(row * width + column, inside);
      }
    }
  }
  return map;
}

export const cellAt = (sheet: Sheet, row: number, column: number): SheetCell =>
  sheet.rows[row]?.cells[column] ?? NOTHING;

/** The text of a label, of the joined cells it belongs to where it is one of them. Leading spaces stay. */
export function labelAt(sheet: Sheet, row: number, column: number): string {
  const area = sheet.areaAt(row, column);
  return area ? cellAt(sheet, area.top, area.left).printed : cellAt(sheet, row, column).printed;
}

/** True for a joined cell that is not the first of them. */
export function isCovered(sheet: Sheet, row: number, column: number): boolean {
  const area = sheet.areaAt(row, column);
  return area !== null && (area.top !== row || area.left !== column);
}
