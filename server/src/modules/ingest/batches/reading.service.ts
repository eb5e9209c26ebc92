import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database } from '../../../platform/database/database.js';
import { type ImportRequest, IngestService } from '../ingest.service.js';
import type { Progress } from '../log-file.service.js';
import { isFigureLayout } from '../report/import-report.js';
import { toKept } from '../report/kept-report.js';
import { HabitService } from './habit.service.js';
import { type HowToRead, howToRead } from './how-to-read.js';
import { ImportStoreRepository } from './import-store.repository.js';
import { KeptFileService } from './kept-file.service.js';

export interface ReadBatch {
  readonly context: RequestContext;
  readonly id: string;
  readonly how: HowToRead;
  /** Nobody has seen yet how it is read. */
  readonly isFirst: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/** Looks at files, and stores nothing of them. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly database: Database,
    private readonly store: ImportStoreRepository,
    private readonly files: KeptFileService,
    private readonly ingest: IngestService,
    private readonly habits: HabitService,
  ) {}

  /** What storing it would do. A table is read as those of its unit were before, where nobody says otherwise. */
  async look(context: RequestContext, request: ImportRequest) {
    const asked = { ...request, dryRun: true };
    const report = await this.ingest.import(context, asked);
    const isInCharge = report.error?.code !== 'UNKNOWN_UNIT';
    const isNew = !asked.correction && isFigureLayout(report.layout) && isInCharge;
    const correction = isNew ? await this.habits.of(asked.unit, report.layout) : null;
    if (!correction) return { asked, report };
    const again = { ...asked, correction };
    return { asked: again, report: await this.ingest.import(context, again) };
  }

  /** Looks at a file that waits, and keeps what was seen with it. Another who is at it goes first. */
  async readBatch({ context, id, how, isFirst, onProgress }: ReadBatch): Promise<void> {
    await this.database.write(async (holder) => {
      const batch = (await this.store.hold(holder, id)) ? await this.store.find(holder, id) : null;
      if (!batch) return;
      const { fileName } = batch;
      const { asked, report } = await this.files.use(id, async (file) => {
        const request = { ...how, fileName, file, onProgress, dryRun: true };
        if (isFirst) return this.look(context, request);
        return { asked: request, report: await this.ingest.import(context, request) };
      });
      const { layout } = report;
      const request = howToRead(asked);
      await this.database.write((tx) =>
        this.store.reread(tx, { id, layout, unit: how.unit, request, report: toKept(report) }),
      );
    });
  }
}
