import { Module } from '@nestjs/common';
import { NetworkModule } from '../network/index.js';
import { RecordsModule } from '../records/index.js';
import { AnalyticsResolver } from './analytics.resolver.js';
import { AvailabilityService } from './availability.service.js';
import { BreakdownService } from './breakdown.service.js';
import { FactsService } from './facts.service.js';
import { RecordListService } from './record-list.service.js';
import { TrendService } from './trend.service.js';

@Module({
  imports: [NetworkModule, RecordsModule],
  providers: [
    FactsService,
    TrendService,
    BreakdownService,
    RecordListService,
    AvailabilityService,
    AnalyticsResolver,
  ],
})
export class AnalyticsModule {}
