import { Unreadable } from '../reading/reading.js';
import { type ReadMessage, SheetPacker } from './sheet-messages.js';
import type { SourceWorkbook } from './read-xlsx.js';
import type { SpreadsheetKind } from './spreadsheet.types.js';

/**
 * Everything the reading process says of a workbook. What is refused is said too; nothing is thrown.
 * The readers are loaded when they are needed: each takes its time and memory.
 */
export async function* readWorkbook(
  bytes: Uint8Array,
  kind: SpreadsheetKind,
): AsyncGenerator<ReadMessage> {
  try {
    const { sheets, hiddenSheets } = await sourceOf(bytes, kind);
    const packer = new SheetPacker();
    for (const sheet of sheets) yield* packer.messagesOf(sheet);
    yield { kind: 'end', hiddenSheets };
  } catch (error) {
    if (error instanceof Unreadable)
      yield { kind: 'refused', code: error.code, params: error.params };
    else yield { kind: 'failed', reason: placesOf(error) };
  }
}

const PLACES = 5;

/** Where it happened. The words of an error may hold what stands in the file, which is for no log. */
function placesOf(error: unknown): string {
  const { name = 'unknown', stack = '' } = error instanceof Error ? error : {};
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [name, ...places.slice(0, PLACES).map((line) => line.trim())].join(' ');
}

async function sourceOf(bytes: Uint8Array, kind: SpreadsheetKind): Promise<SourceWorkbook> {
  if (kind === 'xlsx') {
    const { readXlsx } = await import('./read-xlsx.js');
    return readXlsx(bytes);
  }
  const { readXls } = await import('./read-xls.js');
  return readXls(bytes);
}
