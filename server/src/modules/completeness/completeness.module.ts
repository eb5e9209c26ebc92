import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/index.js';
import { IngestModule } from '../ingest/index.js';
import { NetworkModule } from '../network/index.js';
import { ReportsModule } from '../reports/index.js';
import { CompletenessResolver } from './completeness.resolver.js';
import { CompletenessService } from './completeness.service.js';
import { DataSetDutyEntity } from './data-set-duty.entity.js';
import { DutyRepository } from './duty.repository.js';
import { DutyService } from './duty.service.js';
import { NoActivityService } from './no-activity.service.js';
import { ReceivedQuery } from './received.query.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([DataSetDutyEntity]),
    AuditModule,
    NetworkModule,
    ReportsModule,
    IngestModule,
  ],
  providers: [
    DutyRepository,
    ReceivedQuery,
    CompletenessService,
    DutyService,
    NoActivityService,
    CompletenessResolver,
  ],
  exports: [CompletenessService],
})
export class CompletenessModule {}
