import { isDay } from '../../../platform/time/period.js';
import type { TidyColumn, TidyRow } from '../formats/tidy.js';
import { RowRefusal } from './row-refusal.js';

const MAX_DIGITS = 15;
const MAX_TEXT = 1_000;
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$/;

export function required(row: TidyRow, column: TidyColumn): string {
  const text = row.get(column);
  if (text === '') throw new RowRefusal(column, 'ROW_EMPTY_CELL', { column });
  return text;
}

/** A plain decimal, kept as text so that nothing is lost; null when empty. */
export function decimal(row: TidyRow, column: TidyColumn): string | null {
  const printed = row.get(column);
  if (printed === '') return null;
  if (!PLAIN_NUMBER.test(printed) || printed.replace(/\D/g, '').length > MAX_DIGITS)
    throw new RowRefusal(column, 'ROW_BAD_NUMBER', { column, printed });
  if (printed.startsWith('-') && Number(printed) !== 0) {
    throw new RowRefusal(column, 'ROW_NEGATIVE', { column, printed });
  }
  const shortest = printed.includes('.') ? printed.replace(/\.?0+$/, '') : printed;
  return shortest === '-0' ? '0' : shortest;
}

export function wholeNumber(row: TidyRow, column: TidyColumn): number | null {
  const printed = row.get(column);
  if (printed === '') return null;
  if (!/^[1-9]\d{0,8}$/.test(printed))
    throw new RowRefusal(column, 'ROW_BAD_NUMBER', { column, printed });
  return Number(printed);
}

/** Words to be shown again as they are; null when empty. */
export function text(row: TidyRow, column: TidyColumn): string | null {
  const printed = row.get(column);
  if (printed.length > MAX_TEXT)
    throw new RowRefusal(column, 'ROW_TOO_LONG', { column, max: MAX_TEXT });
  return printed || null;
}

export function day(row: TidyRow, column: TidyColumn): string | null {
  const printed = row.get(column);
  if (printed === '') return null;
  if (!isDay(printed)) throw new RowRefusal(column, 'ROW_BAD_DAY', { column, printed });
  return printed;
}

export function oneOf<Code extends string>(
  row: TidyRow,
  column: TidyColumn,
  known: readonly Code[],
): Code | null {
  const printed = row.get(column);
  if (printed === '') return null;
  const found = known.find((code) => code === printed);
  if (!found)
    throw new RowRefusal(column, 'ROW_BAD_CODE', { column, printed, known: known.join(', ') });
  return found;
}
