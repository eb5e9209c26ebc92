import { Module } from '@nestjs/common';
import { IngestModule } from '../ingest/index.js';
import { NetworkModule } from '../network/index.js';
import { RecordsModule } from '../records/index.js';
import { ReportsModule } from '../reports/index.js';
import { DemoLoaderService } from './demo-loader.service.js';
import { DemoPlacesService } from './demo-places.service.js';
import { DemoReportsService } from './demo-reports.service.js';

@Module({
  imports: [NetworkModule, RecordsModule, ReportsModule, IngestModule],
  providers: [DemoPlacesService, DemoReportsService, DemoLoaderService],
  exports: [DemoLoaderService],
})
export class DemoNetworkModule {}
