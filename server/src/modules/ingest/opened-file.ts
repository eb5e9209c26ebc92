import { DomainError } from '../../platform/errors/domain-error.js';
import { type Encoding, openText } from './reading/decode-text.js';
import type { FileBytes } from './reading/file-bytes.js';
import type { LongTable } from './reading/grid.js';
import { csvTable } from './reading/read-csv.js';
import { Unreadable } from './reading/reading.js';
import { guardFile } from './spreadsheet/guard-spreadsheet.js';
import { readSpreadsheet } from './spreadsheet/read-spreadsheet.js';
import type { SheetAside, SpreadsheetKind } from './spreadsheet/spreadsheet.types.js';

/** A file as tables, one for each sheet that is shown; a file of text is one. */
export interface OpenedFile {
  /** How its text was encoded, or what kind of workbook it is. */
  readonly encoding: Encoding | Uppercase<SpreadsheetKind>;
  readonly tables: readonly LongTable[];
  /** Of a workbook: what its grids cannot say. */
  readonly asides: readonly SheetAside[];
  readonly hiddenSheets: readonly string[];
}

const KINDS = { xlsx: 'XLSX', xls: 'XLS' } as const;

/** Bytes → tables. @throws FILE_…, CSV_BROKEN, SPREADSHEET_… */
export async function openFile(fileName: string, file: FileBytes): Promise<OpenedFile> {
  try {
    const book = await guardFile(file, fileName);
    if (book === null) {
      const text = openText(file);
      return { encoding: text.encoding, tables: [csvTable(text)], asides: [], hiddenSheets: [] };
    }
    const { sheets, asides, hiddenSheets } = await readSpreadsheet(book.bytes, book.kind);
    return { encoding: KINDS[book.kind], tables: sheets, asides, hiddenSheets };
  } catch (error) {
    if (error instanceof Unreadable) throw new DomainError('invalid', error.code, error.params);
    throw error;
  }
}
