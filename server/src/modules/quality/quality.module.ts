import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/index.js';
import { NetworkModule } from '../network/index.js';
import { RecordsModule } from '../records/index.js';
import { RollupModule } from '../rollup/index.js';
import { CheckService } from './check.service.js';
import { FindingCaseEntity, FindingCommentEntity } from './desk/finding-case.entity.js';
import { FindingCaseRepository } from './desk/finding-case.repository.js';
import { FindingDeskResolver } from './desk/finding-desk.resolver.js';
import { FindingDeskService } from './desk/finding-desk.service.js';
import { FindingEntity, ReporterCheckEntity } from './finding.entity.js';
import { FindingRepository } from './finding.repository.js';
import { FindingListService } from './finding-list.service.js';
import { LogEvidenceRepository } from './log-evidence.repository.js';
import { MonthEvidenceRepository } from './month-evidence.repository.js';
import { QualityResolver } from './quality.resolver.js';
import { QualityService } from './quality.service.js';
import { UnusualService } from './unusual.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      FindingEntity,
      FindingCaseEntity,
      FindingCommentEntity,
      ReporterCheckEntity,
    ]),
    AuditModule,
    NetworkModule,
    RecordsModule,
    RollupModule,
  ],
  providers: [
    FindingRepository,
    LogEvidenceRepository,
    MonthEvidenceRepository,
    CheckService,
    QualityService,
    UnusualService,
    FindingListService,
    QualityResolver,
    FindingCaseRepository,
    FindingDeskService,
    FindingDeskResolver,
  ],
  exports: [QualityService, UnusualService],
})
export class QualityModule {}
