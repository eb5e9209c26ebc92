import { Unreadable } from '../reading/reading.js';
import { CompoundFile } from './compound-file.js';
import { MAX_SHEETS } from './limits.js';
import { broken } from './zip-parts.js';

/** Records of a workbook that tell what it is. */
const [BEGIN, END, SHEET, PASSWORD] = [0x0809, 0x000a, 0x0085, 0x002f];

/** The records on the workbook as a whole come first; the sheets are named long before this many bytes. */
const LOOKED_AT = 1024 * 1024;

const BOOKS = ['Workbook', 'Book', 'WORKBOOK', 'BOOK'];
const ENCRYPTED = ['EncryptionInfo', 'EncryptedPackage', '\u0006DataSpaces'];
const OTHERS: readonly (readonly [string, string])[] = [
  ['WordDocument', 'Word (.doc)'],
  ['PowerPoint Document', 'PowerPoint (.ppt)'],
  ['__properties_version1.0', 'Outlook (.msg)'],
];

/**
 * A compound file is a workbook that may be read, or it is refused.
 * @throws SPREADSHEET_ENCRYPTED, SPREADSHEET_MACROS, SPREADSHEET_OTHER_KIND, SPREADSHEET_SHEETS, SPREADSHEET_BROKEN
 */
export function guardXls(bytes: Uint8Array): void {
  const file = new CompoundFile(bytes);
  const names = new Set(file.names);
  if (ENCRYPTED.some((name) => names.has(name))) throw new Unreadable('SPREADSHEET_ENCRYPTED', {});
  const book = BOOKS.find((name) => names.has(name));
  if (book === undefined) throw otherKind(names);
  if (names.has('_VBA_PROJECT_CUR')) throw new Unreadable('SPREADSHEET_MACROS', {});
  guardRecords(file.read(book, LOOKED_AT));
}

function otherKind(names: ReadonlySet<string>): Unreadable {
  const [, found] = OTHERS.find(([name]) => names.has(name)) ?? [];
  return found === undefined ? broken() : new Unreadable('SPREADSHEET_OTHER_KIND', { found });
}

function guardRecords(records: Buffer): void {
  if (records.length < 4 || records.readUInt16LE(0) !== BEGIN) throw broken();
  let sheets = 0;
  for (let at = 0; at + 4 <= records.length;) {
    const kind = records.readUInt16LE(at);
    if (kind === PASSWORD) throw new Unreadable('SPREADSHEET_ENCRYPTED', {});
    if (kind === SHEET) sheets += 1;
    if (kind === END) break;
    at += 4 + records.readUInt16LE(at + 2);
  }
  if (sheets > MAX_SHEETS)
    throw new Unreadable('SPREADSHEET_SHEETS', { count: sheets, max: MAX_SHEETS });
}
