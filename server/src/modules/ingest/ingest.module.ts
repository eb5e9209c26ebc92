import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { NetworkModule } from '../network/index.js';
import { QualityModule } from '../quality/index.js';
import { RecordsModule } from '../records/index.js';
import { RollupModule } from '../rollup/index.js';
import { FileCheckService } from './file-check.service.js';
import { IngestController } from './ingest.controller.js';
import { IngestService } from './ingest.service.js';
import { LogImportService } from './log-import.service.js';
import { SeedService } from './seed.service.js';

@Module({
  imports: [AuditModule, NetworkModule, RecordsModule, RollupModule, QualityModule],
  controllers: [IngestController],
  providers: [FileCheckService, IngestService, LogImportService, SeedService],
  exports: [IngestService, LogImportService, SeedService],
})
export class IngestModule {}
