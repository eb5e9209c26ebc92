import { type CellStyle, writeXlsx } from 'hucre/xlsx';

/** `ratio`: 0.3 that a person is to see as 30.0%. */
type Cell = string | number | null | { ratio: number };

export interface SheetTable {
  name: string;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

const HEAD = { font: { bold: true } };
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[\\/?*[\]:]/g;

/** Tables as an Excel workbook; numbers stay numbers, and a text is never a formula. */
export async function workbook(tables: readonly SheetTable[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map(({ name, head, rows }) => ({
    name: name.replace(NOT_IN_NAMES, ' ').slice(0, LONGEST_NAME),
    rows: [[...head], ...rows.map((row) => row.map(plain))],
    cells: new Map([...head.map((_, i) => styled(0, i, HEAD)), ...ratios(rows)]),
    freezePane: { rows: 1 },
  }));
  return Uint8Array.from(await writeXlsx({ sheets }));
}

const isRatio = (cell: Cell): cell is { ratio: number } =>
  typeof cell === 'object' && cell !== null;

const plain = (cell: Cell): string | number | null => (isRatio(cell) ? cell.ratio : cell);

const PERCENT = { numFmt: '0.0%' };

const styled = (row: number, column: number, style: CellStyle) =>
  [`${row},${column}`, { style }] as const;

/** Where a number is shown in percent; row 0 is the head. */
const ratios = (rows: SheetTable['rows']) =>
  rows.flatMap((row, i) =>
    row.flatMap((cell, j) => (isRatio(cell) ? [styled(i + 1, j, PERCENT)] : [])),
  );
