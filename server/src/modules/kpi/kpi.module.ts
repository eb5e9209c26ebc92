import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnalyticsModule } from '../analytics/index.js';
import { AuditModule } from '../audit/index.js';
import { IngestModule } from '../ingest/index.js';
import { NetworkModule } from '../network/index.js';
import { DemoTargetService } from './demo/demo-target.service.js';
import { KpiRemarkEntity } from './remarks/remark.entity.js';
import { RemarkRepository } from './remarks/remark.repository.js';
import { RemarkResolver } from './remarks/remark.resolver.js';
import { RemarkService } from './remarks/remark.service.js';
import { KpiLookEntity } from './scorecard/look.entity.js';
import { LookRepository } from './scorecard/look.repository.js';
import { OffPaceService } from './scorecard/off-pace.service.js';
import { ScorecardResolver } from './scorecard/scorecard.resolver.js';
import { ScorecardService } from './scorecard/scorecard.service.js';
import { TargetSeedService } from './seeds/target-seed.service.js';
import { TargetTableController } from './table/target-table.controller.js';
import { TargetTableService } from './table/target-table.service.js';
import { PreviewResolver } from './targets/preview.resolver.js';
import { FirstTargetsService } from './targets/first-targets.service.js';
import { TargetEntity, TargetVersionEntity } from './targets/target.entity.js';
import { TargetRepository } from './targets/target.repository.js';
import { TargetResolver } from './targets/target.resolver.js';
import { TargetService } from './targets/target.service.js';

/** Plan against actual: what a unit means to reach in a fiscal year, and how it stands. */
@Module({
  imports: [
    TypeOrmModule.forFeature([TargetEntity, TargetVersionEntity, KpiRemarkEntity, KpiLookEntity]),
    AuditModule,
    NetworkModule,
    AnalyticsModule,
    IngestModule,
  ],
  controllers: [TargetTableController],
  providers: [
    TargetRepository,
    TargetService,
    TargetResolver,
    FirstTargetsService,
    TargetSeedService,
    DemoTargetService,
    PreviewResolver,
    TargetTableService,
    RemarkRepository,
    RemarkService,
    RemarkResolver,
    LookRepository,
    ScorecardService,
    ScorecardResolver,
    OffPaceService,
  ],
  exports: [OffPaceService],
})
export class KpiModule {}
