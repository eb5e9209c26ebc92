import { cellAt, type Sheet } from './sheet.js';
import type { Block } from './find-blocks.js';
import { findColumns } from './find-columns.js';
import type { GuessBook } from './guess-book.js';

/** Tables without a heading of their own: the first row may be one, or the table above has it. */
export function headed(
  sheet: Sheet,
  blocks: readonly Block[],
  guesses: GuessBook,
): readonly Block[] {
  let above: readonly number[] = [];
  return blocks.map((block) => {
    if (block.header.length > 0) {
      above = block.header;
      return block;
    }
    const { values } = findColumns(sheet, block);
    if (values.length < 2) return block;
    const line = sheet.rows[block.body[0] ?? 0]?.line ?? 0;
    if (isWordedRow(sheet, block, values)) {
      guesses.add('HEADING_IN_FIRST_ROW', {}, { row: line });
      return { ...block, header: block.body.slice(0, 1), body: block.body.slice(1) };
    }
    if (above.length === 0) return block;
    guesses.add('HEADING_FROM_ABOVE', {}, { row: line });
    return { ...block, header: above };
  });
}

/** 1回 | 2回 | 3回以上 above plain numbers. */
function isWordedRow(sheet: Sheet, { body }: Block, values: readonly number[]): boolean {
  const [first, ...rest] = body;
  if (first === undefined || rest.length === 0) return false;
  const isWorded = (row: number, column: number): boolean =>
    /[^\d.,\s%△▲+()-]/u.test(cellAt(sheet, row, column).printed.normalize('NFKC'));
  return (
    values.every(
      (column) => cellAt(sheet, first, column).kind !== 'EMPTY' && isWorded(first, column),
    ) &&
    values.every((column) =>
      rest.some((row) => cellAt(sheet, row, column).kind === 'NUMBER' && !isWorded(row, column)),
    )
  );
}
