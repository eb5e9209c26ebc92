import { Injectable } from '@nestjs/common';
import { ReadingService } from '../batches/reading.service.js';
import { StoringService } from '../batches/storing.service.js';
import { IngestService } from '../ingest.service.js';
import type { Progress } from '../log-file.service.js';
import { onDisk } from '../reading/file-bytes.js';
import type { ImportReport } from '../report/import-report.js';
import type { LongTask } from './background.types.js';

/** What is done with a long file, in the process that does it. */
@Injectable()
export class LongFileService {
  constructor(
    private readonly ingest: IngestService,
    private readonly reading: ReadingService,
    private readonly storing: StoringService,
  ) {}

  /** The report where the task has one; of a batch it is kept with it. */
  async work(
    task: LongTask,
    onProgress: (progress: Progress) => void,
  ): Promise<ImportReport | null> {
    switch (task.kind) {
      case 'IMPORT': {
        const { context, path, request } = task;
        return this.ingest.import(context, { ...request, file: onDisk(path), onProgress });
      }
      case 'READ':
        await this.reading.readBatch({ ...task, onProgress });
        return null;
      case 'STORE':
        await this.storing.store({ ...task, onProgress });
        return null;
    }
  }
}
