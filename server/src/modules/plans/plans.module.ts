import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnalyticsModule } from '../analytics/index.js';
import { AuditModule } from '../audit/index.js';
import { NetworkModule } from '../network/index.js';
import { RecordsModule } from '../records/index.js';
import { CollaborationCaseEntity } from './cases/case.entity.js';
import { PlanFiguresService } from './figures/plan-figures.service.js';
import { ProgrammeLinkEntity, YearlyProgrammeEntity } from './programmes/programme.entity.js';
import { PlanIndicatorEntity, PlanMeasureEntity, PlanResultEntity } from './tree/measure.entity.js';
import { MeasureRepository } from './tree/measure.repository.js';
import { PlanSeedService } from './tree/plan-seed.service.js';
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
    PlanSeedService,
  ],
  exports: [PlanSeedService],
})
export class PlansModule {}
