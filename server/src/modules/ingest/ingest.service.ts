import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { describeError } from '../../platform/errors/describe-error.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { isDay, type Period } from '../../platform/time/period.js';
import { FigureFileService } from './figure-file.service.js';
import { recordHeader } from './formats/record-columns.js';
import {
  countStates,
  type ImportReport,
  type Layout,
  layoutOf,
  reportOfLog,
  shownRows,
} from './import-report.js';
import { type LogFileRequest, LogFileService } from './log-file.service.js';
import { decodeText } from './reading/decode-text.js';
import { readCsv } from './reading/read-csv.js';

export interface ImportRequest extends LogFileRequest {
  readonly bytes: Uint8Array;
  /** What it has to be; null: what it is seen to be. */
  readonly layout: Layout | null;
}

type File = Pick<ImportReport, 'fileName' | 'sha256' | 'layout' | 'encoding'>;

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

/** Files in: what they are is seen from their bytes and their first line, and each is handed to who can read it. */
@Injectable()
export class IngestService {
  constructor(
    private readonly figures: FigureFileService,
    private readonly logs: LogFileService,
  ) {}

  async import(context: RequestContext, request: ImportRequest): Promise<ImportReport> {
    const { fileName, bytes } = request;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    let file: File = { fileName, sha256, layout: request.layout ?? 'tidy', encoding: null };
    try {
      const { text, encoding } = decodeText(bytes);
      file = { ...file, encoding };
      const table = readCsv(text);
      const header = recordHeader(table[0]?.cells ?? []);
      const layout = layoutOf(header);
      if (request.layout !== null && layout !== request.layout)
        throw invalid('LAYOUT_OTHER', { asked: request.layout, found: layout });
      file = { ...file, layout };
      if (header) {
        const done = await this.logs.import(context, request, header, table.slice(1));
        const state = !done.changes ? 'REFUSED' : request.dryRun ? 'CHECKED' : 'COMMITTED';
        return { state, ...file, ...reportOfLog(done) };
      }
      const { state, rows } = await this.figures.import(context, { ...request, sha256 }, table);
      return { state, ...file, counts: countStates(rows), rows: shownRows(rows) };
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error;
      const nothing = { counts: countStates([]), rows: [] };
      const described = describeError(error.code, error.params);
      return { state: 'REFUSED', ...file, ...nothing, error: described };
    }
  }
}
