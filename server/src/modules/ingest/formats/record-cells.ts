import { type Day, FIRST_YEAR, type Period } from '../../../platform/time/period.js';
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
  /** When the center is open; null: at no time. */
  readonly open: Period | null;
  readonly today: Day;
  readonly spaces: {
    /** Ids by folded name and code. */
    readonly byName: ReadonlyMap<string, string>;
    /** For whoever named another. */
    readonly names: readonly string[];
  };
}

const LONGEST_NUMBER = 100;
/** A sign or a word for "none". */
const NO_NUMBER = /^(?:[-ー―—…*]+|なし|無し)$/u;
/** What cannot be seen would tell two numbers apart; an address is of a person; a formula runs where it is opened. */
const NOT_IN_NUMBERS = /[\p{Cc}\p{Cf}@]|^[=+]/u;
/** Before it nothing can be asked for. */
export const FIRST_DAY: Day = `${FIRST_YEAR}-01-01`;
const MINUTES_OF_AN_HOUR = 60;

/** The center's own number of an event, as printed; null where it has none. */
export function numberOf(row: RecordRow, field: 'number' | 'follows'): string | null {
  const cell = row.cell(field);
  if (!cell) return null;
  const number = cell.printed.normalize('NFKC');
  if (NO_NUMBER.test(number)) return null;
  if (number.length > LONGEST_NUMBER)
    throw row.refusal(cell, 'ROW_TOO_LONG', { max: LONGEST_NUMBER });
  if (NOT_IN_NUMBERS.test(number)) throw row.refusal(cell, 'ROW_BAD_ID');
  return number;
}

/** A day the center was open, and that has come. @throws RowRefusal */
export function dayOf(row: RecordRow, { fiscalYear, open, today }: LogContext): Day {
  const cell = row.needed('day');
  const day = row.read(cell, (printed) => readDay(printed, { fiscalYear }), 'day');
  if (day > today) throw row.refusal(cell, 'ROW_AFTER_TODAY', { today });
  if (day < FIRST_DAY) throw row.refusal(cell, 'DAY_OUT_OF_RANGE', { min: FIRST_DAY, max: today });
  if (!open || day < open.from || day > open.to) throw row.refusal(cell, 'ROW_NOT_OPEN');
  return day;
}

/** In what people, groups and seats are counted. */
const COUNTED_IN = ['人', '名', '団体', '組', '席', '件'];

/** A whole number of people, groups or seats; null where nothing was noted. @throws RowRefusal */
export function countOf(row: RecordRow, field: RecordField): number | null {
  const cell = row.cell(field);
  if (!cell) return null;
  const reader = (printed: string) => wholeNumber(printed, quantityIn(cell, COUNTED_IN), 1);
  return row.read(cell, reader, 'count');
}

/** Minutes, also where they are printed in hours. @throws RowRefusal */
export function minutesOf(row: RecordRow, field: RecordField): number | null {
  const cell = row.cell(field);
  if (!cell) return null;
  const reader = (printed: string) => {
    const quantity = quantityIn(cell, ['分', '時間']);
    return wholeNumber(printed, quantity, quantity.unit === '時間' ? MINUTES_OF_AN_HOUR : 1);
  };
  return row.read(cell, reader, 'minutes');
}

/** What a cell holds: a decimal number as text, or nothing. */
interface Quantity {
  readonly value: string | null;
  readonly unit: string | null;
  readonly doubts: readonly Doubt<RowDoubtCode>[];
}

/** A sign that stands for nothing, such as a dash, is no number: nothing was noted. @throws Unreadable */
function quantityIn({ column, printed }: RecordCell, units: readonly string[]): Quantity {
  const unit = headerName(column).aside;
  const read = readNumber(printed, unit === null ? {} : { unit });
  switch (read.kind) {
    case 'STATE':
      return { value: null, unit: null, doubts: [{ code: 'STATE_AS_NOTHING', params: {} }] };
    case 'RANGE':
      throw new Unreadable('ROW_NOT_WHOLE', { printed });
    case 'NUMBER': {
      if (read.rest) throw new Unreadable('NUMBER_TWO', { printed });
      if (read.per !== null || (read.unit !== null && !units.includes(read.unit)))
        throw new Unreadable('ROW_WRONG_UNIT', { printed, units: units.join('・') });
      const bound: Doubt<RowDoubtCode>[] = read.qualifier
        ? [{ code: 'BOUND_LEFT_OUT', params: {} }]
        : [];
      return { value: read.value, unit: read.unit, doubts: [...read.doubts, ...bound] };
    }
  }
}

/** More people than fit into any center, more minutes than a month has. */
const MOST = 99_999;

function wholeNumber(
  printed: string,
  { value, doubts }: Quantity,
  times: number,
): Understood<number | null, RowDoubtCode> {
  if (value === null) return { value, doubts };
  // 4.1 hours are 246 minutes, and 245.99… in binary fractions.
  const number = Number((Number(value) * times).toFixed(6));
  if (!Number.isInteger(number) || number < 0) throw new Unreadable('ROW_NOT_WHOLE', { printed });
  if (number > MOST) throw new Unreadable('ROW_TOO_MANY', { printed, max: MOST });
  return { value: number, doubts };
}
