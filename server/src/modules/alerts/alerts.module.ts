import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/index.js';
import { CompletenessModule } from '../completeness/index.js';
import { KpiModule } from '../kpi/index.js';
import { NetworkModule } from '../network/index.js';
import { QualityModule } from '../quality/index.js';
import { AlertResolver } from './alert.resolver.js';
import { AlertChoiceEntity } from './choice/alert-choice.entity.js';
import { AlertChoiceRepository } from './choice/alert-choice.repository.js';
import { AlertChoiceResolver } from './choice/alert-choice.resolver.js';
import { AlertChoiceService } from './choice/alert-choice.service.js';
import { AlertMarkEntity } from './derive/alert-mark.entity.js';
import { AlertMarkRepository } from './derive/alert-mark.repository.js';
import { AlertsService } from './derive/alerts.service.js';
import { ReaderAlertsService } from './derive/reader-alerts.service.js';
import { AlertDigestEntity } from './digest/alert-digest.entity.js';
import { AlertDigestRepository } from './digest/alert-digest.repository.js';
import { DigestLedgerService } from './digest/digest-ledger.service.js';
import { DigestReadingService } from './digest/digest-reading.service.js';
import { DigestSchedule } from './digest/digest-schedule.js';
import { DigestService } from './digest/digest.service.js';
import { MailerService } from './digest/mailer.service.js';

/** What needs whose attention: on the overview, and by e-mail to whoever chose it. */
@Module({
  imports: [
    TypeOrmModule.forFeature([AlertMarkEntity, AlertChoiceEntity, AlertDigestEntity]),
    AuditModule,
    NetworkModule,
    QualityModule,
    CompletenessModule,
    KpiModule,
  ],
  providers: [
    AlertsService,
    AlertMarkRepository,
    ReaderAlertsService,
    AlertResolver,
    AlertChoiceRepository,
    AlertChoiceService,
    AlertChoiceResolver,
    AlertDigestRepository,
    DigestLedgerService,
    DigestReadingService,
    MailerService,
    DigestService,
    DigestSchedule,
  ],
})
export class AlertsModule {}
