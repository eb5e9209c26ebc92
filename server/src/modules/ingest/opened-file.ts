import { DomainError } from '../../platform/errors/domain-error.js';
import { decodeText, type Encoding } from './reading/decode-text.js';
import type { Grid } from './reading/grid.js';
import { readCsv } from './reading/read-csv.js';
import { Unreadable } from './reading/reading.js';
import { guardSpreadsheet } from './spreadsheet/guard-spreadsheet.js';
import { readSpreadsheet } from './spreadsheet/read-spreadsheet.js';
import type { SheetAside, SpreadsheetKind } from './spreadsheet/spreadsheet.types.js';

/** A file as tables, one for each sheet that is shown; a file of text is one. */
export interface OpenedFile {
  /** How its text was encoded, or what kind of workbook it is. */
  readonly encoding: Encoding | Uppercase<SpreadsheetKind>;
  readonly grids: readonly Grid[];
  /** Of a workbook: what its grids cannot say. */
  readonly asides: readonly SheetAside[];
  readonly hiddenSheets: readonly string[];
}

const KINDS = { xlsx: 'XLSX', xls: 'XLS' } as const;

/** Bytes → tables. @throws FILE_…, CSV_BROKEN, SPREADSHEET_… */
export async function openFile(fileName: string, bytes: Uint8Array): Promise<OpenedFile> {
  try {
    const kind = await guardSpreadsheet(bytes, fileName);
    if (kind === null) {
      const { text, encoding } = decodeText(bytes);
      return { encoding, grids: [readCsv(text)], asides: [], hiddenSheets: [] };
    }
    const { sheets, asides, hiddenSheets } = await readSpreadsheet(bytes, kind);
    return { encoding: KINDS[kind], grids: sheets, asides, hiddenSheets };
  } catch (error) {
    if (error instanceof Unreadable) throw new DomainError('invalid', error.code, error.params);
    throw error;
  }
}
