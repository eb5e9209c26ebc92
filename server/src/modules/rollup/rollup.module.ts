import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CellGenerationEntity } from './cell-generation.entity.js';
import { MetricCellEntity } from './metric-cell.entity.js';
import { RollupRepository } from './rollup.repository.js';
import { RollupService } from './rollup.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([MetricCellEntity, CellGenerationEntity])],
  providers: [RollupRepository, RollupService],
  exports: [RollupService],
})
export class RollupModule {}
