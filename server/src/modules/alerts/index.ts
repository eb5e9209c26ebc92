export { AlertsModule } from './alerts.module.js';
export { DigestSchedule } from './digest/digest-schedule.js';
export { type DigestReport, DigestService } from './digest/digest.service.js';
