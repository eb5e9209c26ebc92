import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Database } from '../../platform/database/database.js';
import { invalid } from '../../platform/errors/domain-error.js';
import { type Day, fiscalYearOf, type Period } from '../../platform/time/period.js';
import { todayInJapan } from '../../platform/time/today.js';
import { type Directory, nameAt, NetworkService, openDuring, type Unit } from '../network/index.js';
import type { LogChanges } from '../records/index.js';
import { type LogFile, readLog, toLog } from './formats/log-file.js';
import { FIRST_DAY, type LogContext } from './formats/record-cells.js';
import { doubled, isComplete, type RecordHeader } from './formats/record-columns.js';
import { LogImportService } from './log-import.service.js';
import { foldName } from './reading/fold-name.js';
import type { TableRow } from './reading/read-csv.js';

export interface LogFileRequest {
  readonly fileName: string;
  /** Code of the center whose log it is. */
  readonly unit: string | null;
  /** The days the log is of; null: the whole months from its first to its last row. */
  readonly period: Period | null;
  /** Columns to leave out, as printed. */
  readonly drop: readonly string[];
  readonly dryRun: boolean;
  /** Rows that cannot be taken are left out; else one of them and nothing is stored. */
  readonly goodRowsOnly?: boolean;
  /** The batch that is running, where the file waited in one. */
  readonly batchId?: string | null;
  /** Told now and then how far it has come. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** How far an import has come. */
export interface Progress {
  readonly phase: 'READING' | 'STORING' | 'COUNTING';
  readonly rows: number;
  /** null: not known yet. */
  readonly of: number | null;
}

/** A log as it was understood and, without a refused row, what it changed or would change. */
export interface LogFileResult {
  readonly header: RecordHeader;
  readonly log: LogFile;
  readonly changes: LogChanges | null;
}

/** Files of one event a row: understood, then stored as the log of their center. */
@Injectable()
export class LogFileService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly logs: LogImportService,
  ) {}

  /** @throws LOG_NEEDS_CENTER, UNKNOWN_UNIT, HEADER_…, FILE_EMPTY */
  async import(
    context: RequestContext,
    request: LogFileRequest,
    found: RecordHeader,
    rows: Iterable<TableRow>,
  ): Promise<LogFileResult> {
    const header = checkHeader(found, request.drop);
    const directory = await this.database.read((tx) => this.network.inCharge(tx, context.scope));
    const center = centerOf(directory, request.unit);
    const today = todayInJapan(context.now);
    const stated = request.period && checkDays(request.period, today);
    const { goodRowsOnly = false, fileName, batchId = null, onProgress } = request;
    const log = readLog({
      ...{ header, rows, stated, goodRowsOnly },
      context: contextOf(directory, center, request.period, today),
      onRows: (done) => onProgress?.({ phase: 'READING', rows: done, of: null }),
    });
    const { period, refused } = log;
    if (refused.count > 0 && !goodRowsOnly) return { header, log, changes: null };
    if (!period) throw invalid('FILE_EMPTY');
    const asked = {
      fileName,
      batchId,
      onProgress,
      log: toLog(center.id, log, period),
      count: log.eventCount,
    };
    const changes = await (request.dryRun
      ? this.logs.compareLog(context, asked)
      : this.logs.importLog(context, asked));
    return { header, log, changes };
  }
}

/** Without the columns to leave out; what is left is known. @throws HEADER_… */
function checkHeader({ dataSet, columns }: RecordHeader, drop: readonly string[]): RecordHeader {
  const there = new Set(columns.map(({ printed }) => foldName(printed)));
  const missing = drop.find((column) => !there.has(foldName(column)));
  if (missing !== undefined) throw invalid('HEADER_NOT_THERE', { column: missing });
  const left = new Set(drop.map(foldName));
  const header = {
    dataSet,
    columns: columns.filter(({ printed }) => !left.has(foldName(printed))),
  };
  if (!isComplete(header)) throw invalid('HEADER_NEEDED', { columns: drop.join('、') });
  for (const { field, printed, isPersonal } of header.columns) {
    if (field !== null) continue;
    const code = isPersonal ? 'HEADER_PERSONAL_COLUMN' : 'HEADER_UNKNOWN_COLUMN';
    throw invalid(code, { column: printed });
  }
  const twice = doubled(header);
  if (twice) throw invalid('HEADER_DUPLICATE_COLUMN', { column: twice.printed });
  return header;
}

function centerOf(directory: Directory, code: string | null): Unit {
  if (code === null) throw invalid('LOG_NEEDS_CENTER');
  const unit = directory.get(code);
  if (unit.kind !== 'UNIT' || unit.level !== 'CENTER') throw invalid('LOG_NEEDS_CENTER');
  return unit;
}

const MOST_YEARS = 20;

/** As far as they have come: of days to come nobody can say that nothing happened. @throws LOG_DAYS */
function checkDays({ from, to }: Period, today: Day): Period {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  if (from < FIRST_DAY || from > today || years > MOST_YEARS)
    throw invalid('LOG_DAYS', { from, to, first: FIRST_DAY, today, years: MOST_YEARS });
  return { from, to: to < today ? to : today };
}

function contextOf(
  directory: Directory,
  center: Unit,
  period: Period | null,
  today: Day,
): LogContext {
  const spaces = directory.within(center).filter(({ level }) => level === 'SPACE');
  const byName = new Map(
    spaces.flatMap((space) =>
      [...space.names.flatMap(({ ja, en }) => [ja, en]), space.code].map(
        (name) => [foldName(name), space.id] as const,
      ),
    ),
  );
  const names = spaces.map((space) => nameAt(space.names, null).ja);
  const isOneYear = period && fiscalYearOf(period.from) === fiscalYearOf(period.to);
  return {
    fiscalYear: isOneYear ? fiscalYearOf(period.from) : null,
    open: openDuring(center, { from: FIRST_DAY, to: today }),
    today,
    spaces: { byName, names },
  };
}
