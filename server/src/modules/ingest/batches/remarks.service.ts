import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database } from '../../../platform/database/database.js';

import { openFile } from '../opened-file.js';
import { type ImportReport, NOTHING_UNDERSTOOD } from '../report/import-report.js';
import { remarksCsv } from '../report/remarks-csv.js';
import { BatchLookupService } from './batch-lookup.service.js';
import { ImportStoreRepository } from './import-store.repository.js';

/** A file that waits, with what was said of each of its rows: to be mended where it came from. */
@Injectable()
export class RemarksService {
  constructor(
    private readonly database: Database,
    private readonly store: ImportStoreRepository,
    private readonly batches: BatchLookupService,
  ) {}

  /** @throws NOT_FOUND, IMPORT_STATE, FILE_… where it cannot be opened */
  async csv(
    context: RequestContext,
    id: string,
    language: 'ja' | 'en',
  ): Promise<{ fileName: string; csv: string }> {
    const { fileName, report } = await this.batches.waiting(context, id);
    const bytes = await this.database.read((tx) => this.store.bytes(tx, id));
    const { grids } = await openFile(fileName, bytes);
    const said = { ...NOTHING_UNDERSTOOD, ...(report as Partial<ImportReport> | null) };
    return {
      fileName: `${fileName.replace(/\.[^.]*$/, '')}-remarks.csv`,
      csv: remarksCsv(grids, said, language),
    };
  }
}
