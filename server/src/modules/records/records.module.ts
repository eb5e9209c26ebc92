import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/index.js';
import { NetworkModule } from '../network/index.js';
import {
  ImportBatchEntity,
  ImportChunkEntity,
  ImportHabitEntity,
  ImportPartEntity,
} from './imports/import-log.entity.js';
import { ObservationEntity, SourceDocumentEntity } from './records.entity.js';
import { BookingEntity, SpaceUseEntity } from './events/booking.entity.js';
import {
  ConsultationEntity,
  EventSpanEntity,
  EventSpanReplacedEntity,
  ProgrammeEntity,
  SessionEntity,
} from './events/event.entity.js';
import { BookingRepository } from './events/booking.repository.js';
import { EventRepository } from './events/event.repository.js';
import { EventService } from './events/event.service.js';
import { LogStageRepository } from './events/log-stage.repository.js';
import { ImportLogRepository } from './imports/import-log.repository.js';
import { RevertService } from './imports/revert.service.js';
import { ObservationRepository } from './observation.repository.js';
import { DocumentService } from './document.service.js';
import { RecordsResolver } from './records.resolver.js';
import { RecordsService } from './records.service.js';
import { SourceChoiceEntity } from './choice/source-choice.entity.js';
import { SourceChoiceRepository } from './choice/source-choice.repository.js';
import { SourceChoiceResolver } from './choice/source-choice.resolver.js';
import { SourceChoiceService } from './choice/source-choice.service.js';
import { SourceRepository } from './source.repository.js';

@Module({
  imports: [
    AuditModule,
    NetworkModule,
    TypeOrmModule.forFeature([
      SourceDocumentEntity,
      ObservationEntity,
      ImportBatchEntity,
      ImportPartEntity,
      ImportChunkEntity,
      ImportHabitEntity,
      SourceChoiceEntity,
      EventSpanEntity,
      EventSpanReplacedEntity,
      ConsultationEntity,
      BookingEntity,
      SpaceUseEntity,
      SessionEntity,
      ProgrammeEntity,
    ]),
  ],
  providers: [
    ImportLogRepository,
    RevertService,
    ObservationRepository,
    SourceRepository,
    RecordsService,
    DocumentService,
    RecordsResolver,
    SourceChoiceRepository,
    SourceChoiceService,
    SourceChoiceResolver,
    EventRepository,
    LogStageRepository,
    BookingRepository,
    EventService,
  ],
  exports: [RecordsService, DocumentService, EventService, RevertService],
})
export class RecordsModule {}
