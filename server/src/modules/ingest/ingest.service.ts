import { createHash } from 'node:crypto';
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
import { countsOf, TableFileService } from './table-file.service.js';
import type { TableCorrection } from './tables/figure.types.js';

export interface ImportRequest extends LogFileRequest {
  readonly bytes: Uint8Array;
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
    const { fileName, bytes } = request;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    let file: File = { fileName, sha256, layout: request.layout ?? 'tidy', encoding: null };
    try {
      const opened = await openFile(fileName, bytes);
      file = { ...file, encoding: opened.encoding };
      const found = isFigureLayout(request.layout)
        ? ({ kind: 'TABLES' } as const)
        : recognise(opened.grids);
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
      case 'TIDY': {
        const tidy = readTidy(found.table);
        const asked = { ...request, layout: 'tidy' };
        const { state, rows } = await this.figures.import(context, asked, tidy);
        const [head] = found.table;
        const understood = reportOfTidy(head?.cells ?? [], tidy, rows);
        const all = new Set(head?.cells.map((_, i) => i + 1));
        const pictures = [pictureOfRows(found.grid, head?.line ?? 1, all, understood.refusals)];
        return { state, layout: 'tidy', ...understood, ...rowsOf(rows), pictures };
      }
      case 'TABLES':
        return this.takeTables(context, request, opened);
    }
  }

  private async takeLog(
    context: RequestContext,
    request: ImportRequest,
    found: Extract<Recognised, { kind: 'LOG' }>,
  ): Promise<Done> {
    const { grid, head, header, rows } = found;
    const layout = layoutOfLog(header);
    const picture = (refusals: Done['refusals']) =>
      pictureOfRows(grid, head, read(header), refusals);
    try {
      const done = await this.logs.import(context, request, header, rows);
      const report = reportOfLog(done);
      const state = !done.changes ? 'REFUSED' : request.dryRun ? 'CHECKED' : 'COMMITTED';
      return { state, layout, ...report, pictures: [picture(report.refusals)] };
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
    const { layout, correction = null } = request;
    const said = isFigureLayout(layout) ? { ...correction, layout } : correction;
    const asked = { ...request, layout: layout ?? '', correction: said };
    const done = await this.tables.import(context, asked, opened);
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
