import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { NetworkModule } from '../network/index.js';
import { QualityModule } from '../quality/index.js';
import { RecordsModule } from '../records/index.js';
import { ReportsModule } from '../reports/index.js';
import { RollupModule } from '../rollup/index.js';
import { BackgroundService } from './background/background.service.js';
import { DirectImportService } from './background/direct-import.service.js';
import { LongFileService } from './background/long-file.service.js';
import { UploadService } from './background/upload.service.js';
import { BatchLookupService } from './batches/batch-lookup.service.js';
import { CommittingService } from './batches/committing.service.js';
import { ForgettingService } from './batches/forgetting.service.js';
import { HabitService } from './batches/habit.service.js';
import { ImportBatchResolver } from './batches/import-batch.resolver.js';
import { ImportReadingResolver } from './batches/import-reading.resolver.js';
import { ImportStoreRepository } from './batches/import-store.repository.js';
import { KeptFileService } from './batches/kept-file.service.js';
import { JobController } from './batches/job.controller.js';
import { ReadingService } from './batches/reading.service.js';
import { RecountService } from './batches/recount.service.js';
import { RemarksService } from './batches/remarks.service.js';
import { RevertingService } from './batches/reverting.service.js';
import { RunningService } from './batches/running.service.js';
import { StagingService } from './batches/staging.service.js';
import { StoringService } from './batches/storing.service.js';
import { EntryCheckService } from './entry/entry-check.service.js';
import { EntryFormService } from './entry/entry-form.service.js';
import { EntryResolver } from './entry/entry.resolver.js';
import { EntryRowsService } from './entry/entry-rows.service.js';
import { TemplateController } from './entry/template.controller.js';
import { TemplateService } from './entry/template.service.js';
import { RecordingService } from './entry/recording.service.js';
import { FigureFileService } from './figure-file.service.js';
import { FileCheckService } from './file-check.service.js';
import { IngestController } from './ingest.controller.js';
import { IngestService } from './ingest.service.js';
import { LogFileService } from './log-file.service.js';
import { LockedRowsService } from './locked-rows.service.js';
import { LogImportService } from './log-import.service.js';
import { LogStoreService } from './log-store.service.js';
import { SeedService } from './seed.service.js';
import { TableFileService } from './table-file.service.js';

@Module({
  imports: [AuditModule, NetworkModule, RecordsModule, RollupModule, QualityModule, ReportsModule],
  controllers: [IngestController, JobController, TemplateController],
  providers: [
    FigureFileService,
    FileCheckService,
    IngestService,
    LogFileService,
    TableFileService,
    LockedRowsService,
    LogStoreService,
    LogImportService,
    SeedService,
    ImportStoreRepository,
    BackgroundService,
    DirectImportService,
    UploadService,
    LongFileService,
    KeptFileService,
    ReadingService,
    StoringService,
    RunningService,
    BatchLookupService,
    HabitService,
    StagingService,
    CommittingService,
    RecountService,
    RevertingService,
    RemarksService,
    ForgettingService,
    ImportBatchResolver,
    ImportReadingResolver,
    EntryRowsService,
    EntryFormService,
    EntryCheckService,
    RecordingService,
    TemplateService,
    EntryResolver,
  ],
  exports: [
    IngestService,
    LogImportService,
    LongFileService,
    SeedService,
    RunningService,
    UploadService,
  ],
})
export class IngestModule {}
