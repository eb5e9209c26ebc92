import { invalid } from '../../../platform/errors/domain-error.js';
import { countMonths, type Day, periodOf, type Period } from '../../../platform/time/period.js';
import type { Booking, Consultation, DataSet, Log, Session } from '../../records/index.js';
import { RowRefusal } from '../checks/row-refusal.js';
import type { TableRow } from '../reading/read-csv.js';
import { readBooking } from './bookings.js';
import { readConsultation } from './consultations.js';
import type { LogContext } from './record-cells.js';
import type { RecordHeader } from './record-columns.js';
import { RecordColumns, RecordRow, type RowDoubt } from './record-row.js';
import { readSession } from './sessions.js';

type LogEvent = Consultation | Booking | Session;

/** A row that cannot be taken. */
export interface RefusedRow {
  readonly line: number;
  readonly refusal: RowRefusal;
}

/** What was assumed of a row. */
export interface DoubtfulRow {
  readonly line: number;
  readonly doubts: readonly RowDoubt[];
}

/** A log as its file was understood. */
export interface LogFile {
  readonly dataSet: DataSet;
  readonly events: readonly LogEvent[];
  readonly refused: readonly RefusedRow[];
  readonly doubtful: readonly DoubtfulRow[];
  /** The days it is of: as stated, else the whole months of its rows. null: it has none, or not all were understood. */
  readonly period: Period | null;
  readonly isPeriodGuessed: boolean;
}

const READERS: Readonly<Record<DataSet, (row: RecordRow, context: LogContext) => LogEvent>> = {
  CONSULTATION: readConsultation,
  BOOKING: readBooking,
  SESSION: readSession,
};

/** Every row on its own, then against the days of the log and the numbers of the others. */
export function readLog(
  header: RecordHeader,
  rows: readonly TableRow[],
  context: LogContext & { readonly goodRowsOnly?: boolean },
  stated: Period | null,
): LogFile {
  const read = READERS[header.dataSet];
  const events: LogEvent[] = [];
  const refused: RefusedRow[] = [];
  const doubtful: DoubtfulRow[] = [];
  const numbers = new Map<string, number>();
  const columns = new RecordColumns(header);
  for (const tableRow of rows) {
    const row = new RecordRow(columns, tableRow);
    try {
      const event = read(row, context);
      checkPeriod(row, event, stated);
      checkNumber(row, event, numbers);
      events.push(event);
      if (row.doubts.length > 0) doubtful.push({ line: row.line, doubts: row.doubts });
    } catch (error) {
      if (!(error instanceof RowRefusal)) throw error;
      refused.push({ line: row.line, refusal: error });
    }
  }
  // The days of a row that was refused are not known.
  const isClear = refused.length === 0 || context.goodRowsOnly === true;
  const period = stated ?? (isClear ? wholeMonths(events, context.today) : null);
  return { dataSet: header.dataSet, events, refused, doubtful, period, isPeriodGuessed: !stated };
}

function checkPeriod(row: RecordRow, { day }: LogEvent, stated: Period | null): void {
  if (!stated || (stated.from <= day && day <= stated.to)) return;
  throw row.refusal(row.needed('day'), 'ROW_OUTSIDE_PERIOD', { ...stated });
}

/** A number names one event. */
function checkNumber(row: RecordRow, { number }: LogEvent, seen: Map<string, number>): void {
  if (number === null) return;
  const other = seen.get(number);
  if (other !== undefined) throw row.refusal(row.needed('number'), 'ROW_SAME_NUMBER', { other });
  seen.set(number, row.line);
}

const FEW_MONTHS = 3;

/** What has not come yet is not known. @throws LOG_DAYS_UNCLEAR where most months are empty: one wrong year would do */
function wholeMonths(events: readonly LogEvent[], today: Day): Period | null {
  const days = events.map(({ day }) => day).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const end = periodOf('MONTH', last).to;
  const period = { from: periodOf('MONTH', first).from, to: end < today ? end : today };
  const all = countMonths(period);
  const withRows = new Set(days.map((day) => day.slice(0, 7))).size;
  if (all > FEW_MONTHS && withRows * 2 < all)
    throw invalid('LOG_DAYS_UNCLEAR', { from: first, to: last, all, empty: all - withRows });
  return period;
}

/** As it is stored for a center. */
export function toLog(unitId: string, { dataSet, events }: LogFile, period: Period): Log {
  return { unitId, dataSet, ...period, events } as Log;
}
