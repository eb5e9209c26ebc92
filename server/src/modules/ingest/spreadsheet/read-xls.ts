import * as sheetJs from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel';
import { BUILT_IN, builtInFormat } from './cell-formats.js';
import type { SourceWorkbook } from './read-xlsx.js';
import type { SheetSource, SourceCell } from './sheet-source.js';
import { broken } from './zip-parts.js';

/** Workbooks from before 1997 are not in Unicode. */
sheetJs.set_cptable(codePages);

/** SheetJS knows the formats that are named by number as Excel in the United States shows them. */
const { load: loadFormat } = sheetJs.SSF as { load: (code: string, id: number) => void };

interface FormattedCell extends SourceCell {
  /** Code of its number format. */
  readonly z?: string | number;
}

/** The shown sheets of an old workbook that a guard has let pass. @throws SPREADSHEET_BROKEN */
export function readXls(bytes: Uint8Array): SourceWorkbook {
  const workbook = parse(bytes);
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const sheets: SheetSource[] = [];
  const hiddenSheets: string[] = [];
  // Its own list of sheets is not in the order of the names.
  const hidden = new Set(
    (workbook.Workbook?.Sheets ?? []).filter(({ Hidden }) => Hidden).map(({ name }) => name),
  );
  for (const name of workbook.SheetNames) {
    const sheet = workbook.Sheets[name];
    const type = (sheet as { '!type'?: string } | undefined)?.['!type'];
    // A chart or a dialog that has a sheet of its own.
    if (!sheet || type !== undefined) continue;
    if (hidden.has(name)) hiddenSheets.push(name);
    else sheets.push(sourceOf(name, sheet, from1904));
  }
  return { sheets, hiddenSheets };
}

function parse(bytes: Uint8Array): sheetJs.WorkBook {
  const options: sheetJs.ParsingOptions & { dense: true } = {
    type: 'buffer',
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellText: false,
    cellNF: true,
    // For hidden rows and columns.
    cellStyles: true,
  };
  for (const [id, code] of BUILT_IN) loadFormat(code, id);
  try {
    return sheetJs.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options);
  } catch {
    throw broken();
  }
}

function sourceOf(name: string, sheet: sheetJs.WorkSheet, from1904: boolean): SheetSource {
  const cells = (sheet as { '!data'?: FormattedCell[][] })['!data'] ?? [];
  const rows = (sheet['!rows'] ?? []).map((row, at) => (isHiddenRow(row) ? at : -1));
  const columns = (sheet['!cols'] ?? []).map((column, at) => (column?.hidden ? at : -1));
  const found = (places: readonly (number | undefined)[]): Set<number> =>
    new Set(places.filter((place): place is number => place !== undefined && place >= 0));
  return {
    name,
    cells,
    formatOf: ({ z }: FormattedCell) =>
      typeof z === 'number' ? builtInFormat(z) : (z ?? 'General'),
    from1904,
    hiddenRows: found(rows),
    hiddenColumns: found(columns),
    joined: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      first: { row: s.r, column: s.c },
      last: { row: e.r, column: e.c },
    })),
    withoutResult: [],
  };
}

const isHiddenRow = (row: sheetJs.RowInfo | undefined): boolean =>
  row?.hidden === true || row?.hpt === 0;
