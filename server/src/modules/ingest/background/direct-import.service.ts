import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type ImportRequest, IngestService } from '../ingest.service.js';
import type { ImportReport } from '../report/import-report.js';
import { BackgroundService } from './background.service.js';
import { isLong } from './receive-file.js';

/** Files that are read and stored in one go: short ones here, long ones beside the server. */
@Injectable()
export class DirectImportService {
  constructor(
    private readonly ingest: IngestService,
    private readonly background: BackgroundService,
  ) {}

  /** `path`: where a long file lies. */
  async import(
    context: RequestContext,
    request: ImportRequest,
    path: string,
  ): Promise<ImportReport> {
    const { file, onProgress: _, ...asked } = request;
    if (!isLong(file)) return this.ingest.import(context, request);
    const task = { kind: 'IMPORT', context, path, request: asked } as const;
    const report = await this.background.run(task, () => undefined);
    if (!report) throw new Error('A long file without a report');
    return report;
  }
}
