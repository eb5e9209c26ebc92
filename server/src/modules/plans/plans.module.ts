import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnalyticsModule } from '../analytics/index.js';
import { AuditModule } from '../audit/index.js';
import { NetworkModule } from '../network/index.js';
import { RecordsModule } from '../records/index.js';
import { CollaborationCaseEntity } from './cases/case.entity.js';
import { CaseRepository } from './cases/case.repository.js';
import { CaseResolver } from './cases/case.resolver.js';
import { CaseService } from './cases/case.service.js';
import { PlanFiguresService } from './figures/plan-figures.service.js';
import { GapResolver } from './gaps/gap.resolver.js';
import { GapService } from './gaps/gap.service.js';
import { ProgrammeLinkResolver } from './programmes/programme-link.resolver.js';
import { ProgrammeLinkService } from './programmes/programme-link.service.js';
import { ProgrammeLinkEntity, YearlyProgrammeEntity } from './programmes/programme.entity.js';
import { ProgrammeSeriesResolver } from './programmes/programme-series.resolver.js';
import { ProgrammeSeriesService } from './programmes/programme-series.service.js';
import { ProgrammeRepository } from './programmes/programme.repository.js';
import { ProgrammeResolver } from './programmes/programme.resolver.js';
import { ProgrammeService } from './programmes/programme.service.js';
import { CaseSeedService } from './seeds/case-seed.service.js';
import { PlanSeedService } from './seeds/plan-seed.service.js';
import { ProgrammeSeedService } from './seeds/programme-seed.service.js';
import { SeedPlansService } from './seeds/seed-plans.service.js';
import { SourcesAndMarksService } from './seeds/sources-and-marks.service.js';
import { PlanIndicatorEntity, PlanMeasureEntity, PlanResultEntity } from './tree/measure.entity.js';
import { MeasureRepository } from './tree/measure.repository.js';
import { PlanChangeResolver } from './tree/plan-change.resolver.js';
import { PlanChangeService } from './tree/plan-change.service.js';
import { PlanTreeResolver } from './tree/plan-tree.resolver.js';
import { PlanTreeService } from './tree/plan-tree.service.js';
import { PlanEntity, PlanEntryEntity, PlanVersionEntity } from './tree/plan.entity.js';
import { PlanRepository } from './tree/plan.repository.js';

/** What was planned and what became of it: plans of cities, programmes of centers, cases of collaboration. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      PlanEntity,
      PlanVersionEntity,
      PlanEntryEntity,
      PlanMeasureEntity,
      PlanIndicatorEntity,
      PlanResultEntity,
      YearlyProgrammeEntity,
      ProgrammeLinkEntity,
      CollaborationCaseEntity,
    ]),
    AuditModule,
    NetworkModule,
    RecordsModule,
    AnalyticsModule,
  ],
  providers: [
    PlanRepository,
    MeasureRepository,
    PlanFiguresService,
    PlanTreeService,
    PlanTreeResolver,
    PlanChangeService,
    PlanChangeResolver,
    ProgrammeRepository,
    ProgrammeService,
    ProgrammeResolver,
    ProgrammeSeriesService,
    ProgrammeSeriesResolver,
    ProgrammeLinkService,
    ProgrammeLinkResolver,
    GapService,
    GapResolver,
    CaseRepository,
    CaseService,
    CaseResolver,
    PlanSeedService,
    ProgrammeSeedService,
    CaseSeedService,
    SourcesAndMarksService,
    SeedPlansService,
  ],
  exports: [SeedPlansService],
})
export class PlansModule {}
