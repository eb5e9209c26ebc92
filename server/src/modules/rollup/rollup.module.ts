import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MetricCellEntity } from './metric-cell.entity.js';
import { RollupRepository } from './rollup.repository.js';
import { RollupService } from './rollup.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([MetricCellEntity])],
  providers: [RollupRepository, RollupService],
  exports: [RollupService],
})
export class RollupModule {}
