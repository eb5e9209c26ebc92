import { readDay } from '../reading/read-day.js';
import { readNumber } from '../reading/read-number.js';
import type { RowDoubtCode } from '../reading/doubt-words.js';
import { type Doubt, type Understood, Unreadable } from '../reading/reading.js';
import { headerName } from '../reading/fold-name.js';
import type { RecordField } from './record-columns.js';
import type { RecordCell, RecordRow } from './record-row.js';

/** What the cells of a log are read against. */
export interface LogContext {
  /** Of days printed without a year. */
  readonly fiscalYear: number | null;
  readonly spaces: {
    /** Ids by folded name and code. */
    readonly byName: ReadonlyMap<string, string>;
    /** For whoever named another. */
    readonly names: readonly string[];
  };
}

const LONGEST_NUMBER = 100;
const MINUTES_OF_AN_HOUR = 60;

/** The center's own number of an event, as printed; null where it has none. */
export function numberOf(row: RecordRow, field: 'number' | 'follows'): string | null {
  const cell = row.cell(field);
  if (!cell) return null;
  if (cell.printed.length > LONGEST_NUMBER)
    throw row.refusal(cell, 'ROW_TOO_LONG', { max: LONGEST_NUMBER });
  return cell.printed.normalize('NFKC');
}

export function dayOf(row: RecordRow, { fiscalYear }: LogContext): string {
  return row.read(row.needed('day'), (printed) => readDay(printed, { fiscalYear }));
}

/** A whole number of people, groups or seats; null where nothing was noted. @throws RowRefusal */
export function countOf(row: RecordRow, field: RecordField): number | null {
  const cell = row.cell(field);
  return cell && row.read(cell, (printed) => wholeNumber(printed, quantityIn(cell), 1));
}

/** Minutes, also where they are printed in hours. @throws RowRefusal */
export function minutesOf(row: RecordRow, field: RecordField): number | null {
  const cell = row.cell(field);
  return (
    cell &&
    row.read(cell, (printed) => {
      const quantity = quantityIn(cell);
      return wholeNumber(printed, quantity, quantity.unit === '時間' ? MINUTES_OF_AN_HOUR : 1);
    })
  );
}

/** What a cell holds: a decimal number as text, or nothing. */
interface Quantity {
  readonly value: string | null;
  readonly unit: string | null;
  readonly doubts: readonly Doubt<RowDoubtCode>[];
}

/** A sign that stands for nothing, such as a dash, is no number: nothing was noted. @throws Unreadable */
function quantityIn({ column, printed }: RecordCell): Quantity {
  const unit = headerName(column).aside;
  const read = readNumber(printed, unit === null ? {} : { unit });
  switch (read.kind) {
    case 'STATE':
      return { value: null, unit: null, doubts: [{ code: 'STATE_AS_NOTHING', params: {} }] };
    case 'RANGE':
      throw new Unreadable('ROW_NOT_WHOLE', { printed });
    case 'NUMBER': {
      if (read.rest) throw new Unreadable('NUMBER_TWO', { printed });
      const bound: Doubt<RowDoubtCode>[] = read.qualifier
        ? [{ code: 'BOUND_LEFT_OUT', params: {} }]
        : [];
      return { value: read.value, unit: read.unit, doubts: [...read.doubts, ...bound] };
    }
  }
}

const MOST = 999_999_999;

function wholeNumber(
  printed: string,
  { value, doubts }: Quantity,
  times: number,
): Understood<number | null, RowDoubtCode> {
  if (value === null) return { value, doubts };
  const number = Number(value) * times;
  if (Number.isInteger(number) && number >= 0 && number <= MOST) return { value: number, doubts };
  throw new Unreadable('ROW_NOT_WHOLE', { printed });
}
