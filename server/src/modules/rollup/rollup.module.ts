import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NetworkModule } from '../network/index.js';
import { RecordsModule } from '../records/index.js';
import { CellGenerationEntity } from './cell-generation.entity.js';
import { GenerationRepository } from './generation.repository.js';
import { LogCellsRepository } from './logs/log-cells.repository.js';
import { LogCellsService } from './logs/log-cells.service.js';
import { MetricCellEntity } from './metric-cell.entity.js';
import { RebuildService } from './rebuild.service.js';
import { RollupRepository } from './rollup.repository.js';
import { RollupService } from './rollup.service.js';

@Module({
  imports: [
    NetworkModule,
    RecordsModule,
    TypeOrmModule.forFeature([MetricCellEntity, CellGenerationEntity]),
  ],
  providers: [
    RollupRepository,
    GenerationRepository,
    LogCellsRepository,
    LogCellsService,
    RollupService,
    RebuildService,
  ],
  exports: [RollupService, RebuildService],
})
export class RollupModule {}
