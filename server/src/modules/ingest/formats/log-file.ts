import { invalid } from '../../../platform/errors/domain-error.js';
import { countMonths, type Day, periodOf, type Period } from '../../../platform/time/period.js';
import type { Booking, Consultation, DataSet, Log, Session } from '../../records/index.js';
import { RowRefusal } from '../checks/row-refusal.js';
import type { TableRow } from '../reading/read-csv.js';
import { readBooking } from './bookings.js';
import { readConsultation } from './consultations.js';
import { FirstOf, LineSet, NumberBook } from './long-lists.js';
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

/** As many of a long list as a person looks at, and how many there are. */
export interface Shown<Item> {
  readonly count: number;
  readonly first: readonly Item[];
}

/** A log as its file was understood. */
export interface LogFile {
  readonly dataSet: DataSet;
  /** Those of the rows that can be taken; read from the file again each time they are asked for. */
  readonly events: Iterable<LogEvent>;
  readonly eventCount: number;
  readonly refused: Shown<RefusedRow>;
  /** Of rows; `doubtCount` counts what was assumed of them. */
  readonly doubtful: Shown<DoubtfulRow>;
  readonly doubtCount: number;
  /** The days it is of: as stated, else the whole months of its rows. null: it has none, or not all were understood. */
  readonly period: Period | null;
  readonly isPeriodGuessed: boolean;
}

/** The rows of a log, read from the first on as often as they are asked for, and what they are read against. */
export interface LogRows {
  readonly header: RecordHeader;
  readonly rows: Iterable<TableRow>;
  readonly context: LogContext;
  /** The days it is said to be of; null: nobody said. */
  readonly stated: Period | null;
  /** Rows that cannot be taken are left out. */
  readonly goodRowsOnly: boolean;
  /** Told now and then how many rows were read. */
  readonly onRows?: (rows: number) => void;
}

const READERS: Readonly<Record<DataSet, (row: RecordRow, context: LogContext) => LogEvent>> = {
  CONSULTATION: readConsultation,
  BOOKING: readBooking,
  SESSION: readSession,
};

/** Every row on its own, then against the days of the log and the numbers of the others. None of them is kept. */
export function readLog(log: LogRows): LogFile {
  const { header, context, stated, goodRowsOnly } = log;
  const look = new LogLook(log);
  // The days of a row that was refused are not known.
  const isClear = look.refused.count === 0 || goodRowsOnly;
  const period = stated ?? (isClear ? wholeMonths(look.days, context.today) : null);
  const { eventCount, refused, doubtful, doubtCount } = look;
  const events = { [Symbol.iterator]: () => look.events() };
  const counts = { eventCount, refused, doubtful, doubtCount };
  return { dataSet: header.dataSet, events, ...counts, period, isPeriodGuessed: !stated };
}

const SAID_EVERY = 10_000;

/** One look at all rows: what can be taken, and what cannot. */
class LogLook {
  eventCount = 0;
  doubtCount = 0;
  readonly refused = new FirstOf<RefusedRow>();
  readonly doubtful = new FirstOf<DoubtfulRow>();
  readonly days = new Set<Day>();
  private readonly refusedLines = new LineSet();
  private readonly numbers = new NumberBook();
  private readonly columns: RecordColumns;

  constructor(private readonly log: LogRows) {
    this.columns = new RecordColumns(log.header);
    let rows = 0;
    for (const row of log.rows) {
      rows += 1;
      if (rows % SAID_EVERY === 0) log.onRows?.(rows);
      this.look(new RecordRow(this.columns, row));
    }
  }

  /** Again, without those that were refused. */
  *events(): Generator<LogEvent> {
    const read = READERS[this.log.header.dataSet];
    for (const row of this.log.rows) {
      if (this.refusedLines.has(row.line)) continue;
      yield read(new RecordRow(this.columns, row), this.log.context);
    }
  }

  private look(row: RecordRow): void {
    const { header, context, stated } = this.log;
    try {
      const event = READERS[header.dataSet](row, context);
      checkPeriod(row, event, stated);
      this.checkNumber(row, event);
      this.days.add(event.day);
      this.eventCount += 1;
      this.doubtCount += row.doubts.length;
      if (row.doubts.length > 0) this.doubtful.add({ line: row.line, doubts: row.doubts });
    } catch (error) {
      if (!(error instanceof RowRefusal)) throw error;
      this.refused.add({ line: row.line, refusal: error });
      this.refusedLines.add(row.line);
    }
  }

  /** A number names one event. */
  private checkNumber(row: RecordRow, { number }: LogEvent): void {
    if (number === null) return;
    const other = this.numbers.lineOf(number, row.line);
    if (other !== null) throw row.refusal(row.needed('number'), 'ROW_SAME_NUMBER', { other });
  }
}

function checkPeriod(row: RecordRow, { day }: LogEvent, stated: Period | null): void {
  if (!stated || (stated.from <= day && day <= stated.to)) return;
  throw row.refusal(row.needed('day'), 'ROW_OUTSIDE_PERIOD', { ...stated });
}

const FEW_MONTHS = 3;

/** What has not come yet is not known. @throws LOG_DAYS_UNCLEAR where most months are empty: one wrong year would do */
function wholeMonths(withEvents: ReadonlySet<Day>, today: Day): Period | null {
  const days = [...withEvents].sort();
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
