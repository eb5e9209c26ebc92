import { LookedUp } from '../../../platform/memory/looked-up.js';
import { namesOf, optionNamed } from './option-names.js';
import type { RecordField } from './record-columns.js';
import type { RecordCell, RecordRow } from './record-row.js';

/** Between several in one cell; a dot stands within names as well, and is tried last. */
const BETWEEN = [/[、，,;；/／|｜\n]+/u, /・/u] as const;

/** The option of a list in a column; null where nothing was noted. @throws RowRefusal */
export function optionOf(row: RecordRow, field: RecordField): string | null {
  const cell = row.cell(field);
  if (!cell) return null;
  const code = optionNamed(field, cell.printed);
  if (code === null) throw unknown(row, cell, field);
  return code;
}

/** All options noted in the columns of a list, each once. @throws RowRefusal */
export function optionsOf(row: RecordRow, field: RecordField): readonly string[] {
  let all: readonly string[] | null = null;
  for (const cell of row.cells(field)) {
    const found = severalNamed(field, cell.printed);
    if (!found) throw unknown(row, cell, field);
    all = all === null ? found : [...new Set([...all, ...found])];
  }
  return all ?? [];
}

/** As many texts are kept with what they name. */
const KEPT = 20_000;
const known = new LookedUp<string[] | null>(KEPT);

/** Each once. */
const severalNamed = (field: RecordField, printed: string): string[] | null =>
  known.get(field, printed, () => {
    const found = severalOf(printed, (text) => optionNamed(field, text));
    return found && [...new Set(found)];
  });

/** One name, or several with something between them; null where one of them is not known. */
export function severalOf<Found>(
  printed: string,
  find: (text: string) => Found | null,
  [between, ...finer]: readonly RegExp[] = BETWEEN,
): Found[] | null {
  const whole = find(printed.trim());
  if (whole !== null) return [whole];
  if (!between) return null;
  const parts = printed.split(between).filter((part) => part.trim() !== '');
  const found = parts.map((part) => severalOf(part, find, finer));
  return found.length > 0 && found.every((some) => some !== null) ? found.flat() : null;
}

const unknown = (row: RecordRow, cell: RecordCell, list: string) =>
  row.refusal(cell, 'ROW_BAD_CODE', { known: namesOf(list) });
