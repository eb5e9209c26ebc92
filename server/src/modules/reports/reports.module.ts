import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/index.js';
import { NetworkModule } from '../network/index.js';
import { ContentQuery } from './content.query.js';
import { ReportEntity, ReportVersionEntity } from './report.entity.js';
import { ReportHistoryService } from './report-history.service.js';
import { ReportLockRepository } from './report-lock.repository.js';
import { ReportLockService } from './report-lock.service.js';
import { ReportRepository } from './report.repository.js';
import { ReportsResolver } from './reports.resolver.js';
import { ReportsService } from './reports.service.js';
import { ReportViewService } from './report-view.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ReportEntity, ReportVersionEntity]),
    AuditModule,
    NetworkModule,
  ],
  providers: [
    ContentQuery,
    ReportRepository,
    ReportLockRepository,
    ReportsService,
    ReportViewService,
    ReportLockService,
    ReportHistoryService,
    ReportsResolver,
  ],
  exports: [ReportLockService, ReportViewService, ReportHistoryService],
})
export class ReportsModule {}
