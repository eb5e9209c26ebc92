import { guardSpreadsheet } from '../../src/modules/ingest/spreadsheet/guard-spreadsheet.js';
import { readWorkbook } from '../../src/modules/ingest/spreadsheet/read-workbook.js';
import { SheetCollector } from '../../src/modules/ingest/spreadsheet/sheet-messages.js';
import type {
  SpreadsheetKind,
  SpreadsheetRead,
} from '../../src/modules/ingest/spreadsheet/spreadsheet.types.js';
import { Unreadable } from '../../src/modules/ingest/reading/reading.js';
import { type SheetXml, type WorkbookXml, workbookParts, zipOf } from './spreadsheet-files.js';

/** What the reading process would answer, read in this one. */
export async function readHere(
  bytes: Uint8Array,
  kind: SpreadsheetKind = 'xlsx',
): Promise<SpreadsheetRead> {
  const collector = new SheetCollector();
  for await (const message of readWorkbook(bytes, kind)) {
    const done = collector.add(message);
    if (done) return done;
  }
  throw new Error('the reader said nothing');
}

export const readBook = (xml: WorkbookXml): Promise<SpreadsheetRead> =>
  readHere(zipOf(workbookParts(xml)));

export const readSheet = (rows: string, more: Partial<SheetXml> = {}): Promise<SpreadsheetRead> =>
  readBook({ sheets: [{ name: '表', rows, ...more }] });

export const printedIn = (found: SpreadsheetRead): string[][] =>
  (found.sheets[0]?.rows ?? []).map(({ cells }) => cells.map(({ printed }) => printed));

/** What the guard says of a file: its kind, or the code and parameters of a refusal. */
export async function guarded(bytes: Uint8Array, name: string): Promise<unknown> {
  try {
    return { kind: await guardSpreadsheet(bytes, name) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { code: error.code, ...error.params };
  }
}
