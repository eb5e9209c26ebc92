import { Module } from '@nestjs/common';
import { NetworkModule } from '../network/index.js';
import { QualityModule } from '../quality/index.js';
import { RecordsModule } from '../records/index.js';
import { AnalyticsResolver } from './analytics.resolver.js';
import { AttendanceResolver } from './attendance/attendance.resolver.js';
import { AttendanceService } from './attendance/attendance.service.js';
import { SessionListService } from './attendance/session-list.service.js';
import { AvailabilityService } from './availability.service.js';
import { BreakdownService } from './breakdown.service.js';
import { ComparisonResolver } from './comparison.resolver.js';
import { ComparisonService } from './comparison.service.js';
import { EventListService } from './event-list.service.js';
import { FactsService } from './facts.service.js';
import { HeatmapService } from './heatmap.service.js';
import { MarkResolver } from './mark.resolver.js';
import { FreeTimeService } from './occupancy/free-time.service.js';
import { OccupancyResolver } from './occupancy/occupancy.resolver.js';
import { SpaceDayService } from './occupancy/space-day.service.js';
import { RecordListService } from './record-list.service.js';
import { RisingService } from './rising.service.js';
import { TrendService } from './trend.service.js';

@Module({
  imports: [NetworkModule, RecordsModule, QualityModule],
  providers: [
    FactsService,
    TrendService,
    ComparisonService,
    BreakdownService,
    RisingService,
    HeatmapService,
    RecordListService,
    EventListService,
    AvailabilityService,
    AttendanceService,
    SessionListService,
    SpaceDayService,
    FreeTimeService,
    AttendanceResolver,
    OccupancyResolver,
    AnalyticsResolver,
    ComparisonResolver,
    MarkResolver,
  ],
  exports: [FactsService],
})
export class AnalyticsModule {}
