import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NetworkModule } from '../network/index.js';
import { RecordsModule } from '../records/index.js';
import { RollupModule } from '../rollup/index.js';
import { FindingEntity, ReporterCheckEntity } from './finding.entity.js';
import { FindingRepository } from './finding.repository.js';
import { FindingListService } from './finding-list.service.js';
import { LogEvidenceRepository } from './log-evidence.repository.js';
import { QualityResolver } from './quality.resolver.js';
import { QualityService } from './quality.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([FindingEntity, ReporterCheckEntity]),
    NetworkModule,
    RecordsModule,
    RollupModule,
  ],
  providers: [
    FindingRepository,
    LogEvidenceRepository,
    QualityService,
    FindingListService,
    QualityResolver,
  ],
  exports: [QualityService],
})
export class QualityModule {}
