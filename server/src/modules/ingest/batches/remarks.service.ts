import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';

import { openFile } from '../opened-file.js';
import { type ImportReport, NOTHING_UNDERSTOOD } from '../report/import-report.js';
import { remarksCsv } from '../report/remarks-csv.js';
import { BatchLookupService } from './batch-lookup.service.js';
import { KeptFileService } from './kept-file.service.js';

/** A file that waits, with what was said of each of its rows: to be mended where it came from. */
@Injectable()
export class RemarksService {
  constructor(
    private readonly files: KeptFileService,
    private readonly batches: BatchLookupService,
  ) {}

  /** Read while it is fetched. @throws NOT_FOUND, IMPORT_STATE, FILE_… where it cannot be opened */
  async csv(
    context: RequestContext,
    id: string,
    language: 'ja' | 'en',
  ): Promise<{ fileName: string; csv: Readable }> {
    const { fileName, report } = await this.batches.waiting(context, id);
    const said = { ...NOTHING_UNDERSTOOD, ...(report as Partial<ImportReport> | null) };
    const csv = await new Promise<Readable>((resolve, reject) => {
      this.files
        .use(id, async (file) => {
          const { tables } = await openFile(fileName, file);
          const lines = Readable.from(remarksCsv(tables, said, language));
          resolve(lines);
          // The file is there as long as somebody reads it.
          await finished(lines).catch(() => undefined);
        })
        .catch(reject);
    });
    return { fileName: `${fileName.replace(/\.[^.]*$/, '')}-remarks.csv`, csv };
  }
}
