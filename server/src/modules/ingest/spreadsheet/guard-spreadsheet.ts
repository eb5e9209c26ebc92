import type { ErrorCode, ErrorParams } from '../../../platform/errors/domain-error.js';
import { type FileBytes, sliceOf, wholeOf } from '../reading/file-bytes.js';
import { Unreadable } from '../reading/reading.js';
import { isCompoundFile } from './compound-file.js';
import { guardXls } from './guard-xls.js';
import { guardXlsx } from './guard-xlsx.js';
import { MAX_FILE_BYTES, MAX_FILE_MB } from './limits.js';
import type { SpreadsheetKind } from './spreadsheet.types.js';
import { broken } from './zip-parts.js';

/** Names that promise a spreadsheet, with what they promise. */
const NAMED: Readonly<Record<string, SpreadsheetKind | ErrorCode>> = {
  xlsx: 'xlsx',
  xls: 'xls',
  xlsm: 'SPREADSHEET_MACROS',
  xltm: 'SPREADSHEET_MACROS',
  xlam: 'SPREADSHEET_MACROS',
  xlsb: 'SPREADSHEET_BINARY',
};

/** Names of files that are text. */
const TEXTS = ['csv', 'tsv', 'txt'];

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const EMPTY_ZIP = Buffer.from('PK\u0005\u0006', 'latin1');

/**
 * What a file is, by its bytes and its name: a workbook that may be handed to the reader, or null when it is none and
 * may be a text. Whatever is neither is refused.
 * @throws Unreadable FILE_TOO_LARGE, FILE_EMPTY, SPREADSHEET_NOT_AS_NAMED, SPREADSHEET_OTHER_KIND, SPREADSHEET_MACROS,
 *   SPREADSHEET_BINARY, SPREADSHEET_ENCRYPTED, SPREADSHEET_BROKEN, SPREADSHEET_UNSAFE, SPREADSHEET_UNPACKED,
 *   SPREADSHEET_PARTS, SPREADSHEET_SHEETS, SPREADSHEET_CELLS, SPREADSHEET_FAR_CELL
 */
export async function guardSpreadsheet(
  bytes: Uint8Array,
  fileName: string,
): Promise<SpreadsheetKind | null> {
  const ending = endingOf(fileName);
  const kind = kindOf(bytes);
  if (kind === null) {
    if (Object.hasOwn(NAMED, ending)) throw notSpreadsheet(bytes, ending);
    return null;
  }
  if (bytes.byteLength > MAX_FILE_BYTES) throw refusal('FILE_TOO_LARGE', { max: MAX_FILE_MB });
  await (kind === 'xlsx' ? guardXlsx(bytes) : guardXls(bytes));
  const promised = Object.hasOwn(NAMED, ending) ? NAMED[ending] : undefined;
  if (promised !== undefined && promised !== 'xlsx' && promised !== 'xls') throw refusal(promised);
  if (TEXTS.includes(ending) || (promised !== undefined && promised !== kind))
    throw refusal('SPREADSHEET_NOT_AS_NAMED', { name: `.${ending}`, found: `Excel (.${kind})` });
  return kind;
}

/** Of a file that may be long: only a workbook is looked at as a whole. null: it may be a text. @throws as above */
export async function guardFile(
  file: FileBytes,
  fileName: string,
): Promise<{ readonly kind: SpreadsheetKind; readonly bytes: Uint8Array } | null> {
  const head = sliceOf(file, 0, LOOKED_AT);
  const isBook = kindOf(head) !== null;
  if (isBook && file.size > MAX_FILE_BYTES) throw refusal('FILE_TOO_LARGE', { max: MAX_FILE_MB });
  const bytes = isBook ? wholeOf(file) : head;
  const kind = await guardSpreadsheet(bytes, fileName);
  return kind && { kind, bytes };
}

const refusal = (code: ErrorCode, params: ErrorParams = {}): Unreadable =>
  new Unreadable(code, params);

const LOOKED_AT = 1024;
const LONGEST_ENDING = 5;

function endingOf(fileName: string): string {
  const at = fileName.lastIndexOf('.');
  const ending =
    at < 0
      ? ''
      : fileName
          .slice(at + 1)
          .trim()
          .toLowerCase();
  return ending.length > LONGEST_ENDING ? '' : ending;
}

function kindOf(bytes: Uint8Array): SpreadsheetKind | null {
  if (isCompoundFile(bytes)) return 'xls';
  const head = bytes.subarray(0, ZIP.length);
  return ZIP.equals(head) || EMPTY_ZIP.equals(head) ? 'xlsx' : null;
}

/** A file named as a spreadsheet that is none: many systems write HTML or CSV and call it .xls. */
function notSpreadsheet(bytes: Uint8Array, ending: string): Unreadable {
  if (bytes.byteLength === 0) return refusal('FILE_EMPTY');
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
  const found = foundIn(head.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '').toLowerCase());
  if (found === null) return broken();
  return refusal('SPREADSHEET_NOT_AS_NAMED', { name: `.${ending}`, found });
}

function foundIn(head: string): string | null {
  if (head.startsWith('%pdf')) return 'PDF';
  if (head.startsWith('<')) return /<(?:!doctype )?html|<table/.test(head) ? 'HTML' : 'XML';
  return head.includes('\0') ? null : 'CSV';
}
