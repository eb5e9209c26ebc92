import { writeXlsx } from 'hucre/xlsx';

type Cell = string | number | null;

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
    rows: [[...head], ...rows.map((row) => [...row])],
    cells: new Map(head.map((_, i) => [`0,${i}`, { style: HEAD }])),
    freezePane: { rows: 1 },
  }));
  return Uint8Array.from(await writeXlsx({ sheets }));
}
