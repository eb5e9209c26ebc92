import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ImportBatchEntity, ImportPartEntity } from './import-log.entity.js';
import { ObservationEntity, SourceDocumentEntity } from './records.entity.js';
import { ImportLogRepository } from './import-log.repository.js';
import { ObservationRepository } from './observation.repository.js';
import { RecordsResolver } from './records.resolver.js';
import { RecordsService } from './records.service.js';
import { SourceRepository } from './source.repository.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      SourceDocumentEntity,
      ObservationEntity,
      ImportBatchEntity,
      ImportPartEntity,
    ]),
  ],

  providers: [
    ImportLogRepository,
    ObservationRepository,
    SourceRepository,
    RecordsService,
    RecordsResolver,
  ],
  exports: [RecordsService],
})
export class RecordsModule {}
