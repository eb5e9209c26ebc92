import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { describeError } from '../../platform/errors/describe-error.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { isDay, type Period } from '../../platform/time/period.js';
import { FigureFileService } from './figure-file.service.js';
import type { RecordHeader } from './formats/record-columns.js';
import { type Recognised, recognise } from './formats/recognise.js';
import { readTidy } from './formats/tidy.js';
import { type LogFileRequest, LogFileService } from './log-file.service.js';
import { openFile, type OpenedFile } from './opened-file.js';
import type { FileBytes } from './reading/file-bytes.js';
import { toGrid } from './reading/grid.js';
import { tableRows } from './reading/read-csv.js';
import {
  countStates,
  type ImportReport,
  isFigureLayout,
  type Layout,
  NOTHING_UNDERSTOOD,
  refusalsOf,
  shownRows,
} from './report/import-report.js';
import { layoutOfLog, refusedLog, reportOfLog } from './report/log-report.js';
import { pictureOfRows } from './report/picture.js';
import { reportOfTidy } from './report/tidy-report.js';
import { MAX_FILE_BYTES, MAX_FILE_MB } from './spreadsheet/limits.js';
import { countsOf, TableFileService } from './table-file.service.js';
import type { TableCorrection } from './tables/figure.types.js';

export interface ImportRequest extends LogFileRequest {
  readonly file: FileBytes;
  /** What it has to be; null: what it is seen to be. */
  readonly layout: Layout | null;
  /** What somebody said otherwise than is guessed of a table; null: nothing. */
  readonly correction?: TableCorrection | null;
}

type File = Pick<ImportReport, 'fileName' | 'sha256' | 'layout' | 'encoding'>;
type Done = Omit<ImportReport, 'fileName' | 'sha256' | 'encoding'>;

/** Rows of figures name their reporter themselves. */
export const FIGURES_ONLY = {
  unit: null,
  layout: 'tidy',
  period: null,
  drop: [],
  dryRun: false,
} as const;

/** First and last day of a log as asked for: both or neither. @throws BAD_REQUEST */
export function statedDays(from: unknown, to: unknown): Period | null {
  if (from === undefined && to === undefined) return null;
  if (typeof from !== 'string' || typeof to !== 'string' || !isDay(from) || !isDay(to) || from > to)
    throw invalid('BAD_REQUEST', { detail: 'from, to' });
  return { from, to };
}

/** Files in: what they are is seen from their bytes and their first rows, and each is handed to who can read it. */
@Injectable()
export class IngestService {
  constructor(
    private readonly figures: FigureFileService,
    private readonly logs: LogFileService,
    private readonly tables: TableFileService,
  ) {}

  async import(context: RequestContext, request: ImportRequest): Promise<ImportReport> {
    const { fileName } = request;
    const sha256 = request.file.sha256();
    let file: File = { fileName, sha256, layout: request.layout ?? 'tidy', encoding: null };
    try {
      const opened = await openFile(fileName, request.file);
      file = { ...file, encoding: opened.encoding };
      const found = isFigureLayout(request.layout)
        ? ({ kind: 'TABLES' } as const)
        : recognise(opened.tables);
      const layout = layoutOf(found);
      if (request.layout !== null && layout !== request.layout && !isFigureLayout(request.layout))
        throw invalid('LAYOUT_OTHER', { asked: request.layout, found: layout ?? 'table' });
      file = { ...file, layout: layout ?? file.layout };
      return { ...file, ...(await this.take(context, { ...request, sha256 }, found, opened)) };
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error;
      const nothing = { ...NOTHING_UNDERSTOOD, counts: countStates([]), rows: [] };
      const described = describeError(error.code, error.params);
      return { state: 'REFUSED', ...file, ...nothing, error: described };
    }
  }

  private async take(
    context: RequestContext,
    request: ImportRequest & { readonly sha256: string },
    found: Recognised,
    opened: OpenedFile,
  ): Promise<Done> {
    switch (found.kind) {
      case 'LOG':
        return this.takeLog(context, request, found);
      case 'TIDY':
        return this.takeTidy(context, request, found);
      case 'TABLES':
        return this.takeTables(context, request, opened);
    }
  }

  private async takeTidy(
    context: RequestContext,
    request: ImportRequest & { readonly sha256: string },
    { table }: Extract<Recognised, { kind: 'TIDY' }>,
  ): Promise<Done> {
    checkLength(request.file);
    const printed = [...tableRows(table)];
    const tidy = readTidy(printed);
    const { state, rows } = await this.figures.import(
      context,
      { ...request, layout: 'tidy' },
      tidy,
    );
    const [head] = printed;
    const understood = reportOfTidy(head?.cells ?? [], tidy, rows);
    const known = new Set(head?.cells.map((_, i) => i + 1));
    const { refusals } = understood;
    const pictures = [pictureOfRows(table, { head: head?.line ?? 1, known, refusals })];
    return { state, layout: 'tidy', ...understood, ...rowsOf(rows), pictures };
  }

  private async takeLog(
    context: RequestContext,
    request: ImportRequest,
    found: Extract<Recognised, { kind: 'LOG' }>,
  ): Promise<Done> {
    const { table, head, header, rows } = found;
    const layout = layoutOfLog(header);
    const picture = (refusals: Done['refusals'], rowCount?: number) =>
      pictureOfRows(table, { head, known: read(header), refusals, rowCount });
    try {
      const done = await this.logs.import(context, request, header, rows);
      const report = reportOfLog(done);
      const state = !done.changes ? 'REFUSED' : request.dryRun ? 'CHECKED' : 'COMMITTED';
      const rowCount = head + done.log.eventCount + done.log.refused.count;
      return { state, layout, ...report, pictures: [picture(report.refusals, rowCount)] };
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error;
      // Whoever is to leave a column out sees which there are.
      const described = describeError(error.code, error.params);
      return { layout, ...refusedLog(header, described), pictures: [picture([])] };
    }
  }

  private async takeTables(
    context: RequestContext,
    request: ImportRequest & { readonly sha256: string },
    opened: OpenedFile,
  ): Promise<Done> {
    checkLength(request.file);
    const { layout, correction = null } = request;
    const said = isFigureLayout(layout) ? { ...correction, layout } : correction;
    const asked = { ...request, layout: layout ?? '', correction: said };
    const done = await this.tables.import(context, asked, opened.tables.map(toGrid));
    const { state, rows, understanding, error } = done;
    const refusals = [...understanding.refusals, ...refusalsOf(rows)];
    const counts = countsOf(done);
    const report = {
      state,
      layout: done.layout,
      ...understanding,
      refusals,
      ...rowsOf(rows),
      counts,
    };
    return error ? { ...report, error } : report;
  }
}

/** Tables of figures are looked at as a whole. @throws FILE_TOO_LARGE */
function checkLength({ size }: FileBytes): void {
  if (size > MAX_FILE_BYTES) throw invalid('FILE_TOO_LARGE', { max: MAX_FILE_MB });
}

const read = ({ columns }: RecordHeader): ReadonlySet<number> =>
  new Set(columns.flatMap(({ field, index }) => (field === null ? [] : [index + 1])));

const rowsOf = (rows: ImportReport['rows']) => ({
  counts: countStates(rows),
  rows: shownRows(rows),
});

/** null: it is seen when the tables are read. */
function layoutOf(found: Recognised): Layout | null {
  if (found.kind === 'TABLES') return null;
  return found.kind === 'TIDY' ? 'tidy' : layoutOfLog(found.header);
}
