import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { NetworkModule } from '../network/index.js';
import { QualityModule } from '../quality/index.js';
import { RecordsModule } from '../records/index.js';
import { RollupModule } from '../rollup/index.js';
import { BatchLookupService } from './batches/batch-lookup.service.js';
import { CommittingService } from './batches/committing.service.js';
import { HabitService } from './batches/habit.service.js';
import { ImportBatchResolver } from './batches/import-batch.resolver.js';
import { ImportStoreRepository } from './batches/import-store.repository.js';
import { RecountService } from './batches/recount.service.js';
import { RemarksService } from './batches/remarks.service.js';
import { RevertingService } from './batches/reverting.service.js';
import { StagingService } from './batches/staging.service.js';
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
import { LogImportService } from './log-import.service.js';
import { SeedService } from './seed.service.js';
import { TableFileService } from './table-file.service.js';

@Module({
  imports: [AuditModule, NetworkModule, RecordsModule, RollupModule, QualityModule],
  controllers: [IngestController, TemplateController],
  providers: [
    FigureFileService,
    FileCheckService,
    IngestService,
    LogFileService,
    TableFileService,
    LogImportService,
    SeedService,
    ImportStoreRepository,
    BatchLookupService,
    HabitService,
    StagingService,
    CommittingService,
    RecountService,
    RevertingService,
    RemarksService,
    ImportBatchResolver,
    EntryRowsService,
    EntryFormService,
    EntryCheckService,
    RecordingService,
    TemplateService,
    EntryResolver,
  ],
  exports: [IngestService, LogImportService, SeedService, CommittingService],
})
export class IngestModule {}
