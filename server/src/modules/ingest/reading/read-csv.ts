import { CsvError, parse } from 'csv-parse/sync';
import { invalid } from '../../../platform/errors/domain-error.js';

/** One line of a table with the line of the file it starts on. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Bytes → text. A byte that is no UTF-8 is refused, never replaced. @throws FILE_NOT_UTF8, FILE_EMPTY */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw invalid('FILE_NOT_UTF8', { byte: bytes.indexOf(0) + 1 });
    if (text.trim() === '') throw invalid('FILE_EMPTY');
    return text;
  } catch (error) {
    if (isDecodingError(error)) throw invalid('FILE_NOT_UTF8', { byte: firstBadByte(bytes) });
    throw error;
  }
}

function isDecodingError(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

const CHUNK = 64 * 1024;

/** Position of the first byte that is no UTF-8, from 1: by chunks first, then byte by byte in the bad one. */
function firstBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < bytes.length; at += CHUNK) {
    try {
      decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
    } catch {
      // A character may begin in the chunk before: three bytes back is before it.
      return badByteFrom(bytes, Math.max(0, at - 3));
    }
  }
  return bytes.length;
}

function badByteFrom(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at > 0 && at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80) at += 1;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (; at < bytes.length; at += 1) {
    try {
      decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    } catch {
      return at + 1;
    }
  }
  return bytes.length;
}

/** Text → rows; every row has as many cells as the first. @throws CSV_BROKEN */
export function readCsv(text: string): TableRow[] {
  try {
    const rows = parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: false,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({
      line: info.lines - breaksIn(record),
      cells: record.map(plain),
    }));
  } catch (error) {
    if (error instanceof CsvError) {
      const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
      throw invalid('CSV_BROKEN', { line });
    }
    throw error;
  }
}

/** Line breaks inside quoted cells: a row is named by the line it starts on. */
const breaksIn = (record: readonly string[]): number =>
  record.reduce((n, cell) => n + cell.split(/\r\n|\n|\r/).length - 1, 0);

/** An export puts an apostrophe before a text that a spreadsheet would run as a formula. */
function plain(cell: string): string {
  const text = cell.trim();
  return /^'[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text;
}
