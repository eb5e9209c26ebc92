export { RecordsModule } from './records.module.js';
export { DocumentService } from './document.service.js';
export { RecordsService } from './records.service.js';
export type { DocumentRow } from './source.repository.js';
export { documentsFile } from './document-files.js';
export { identityOf, type Figure, type FigureChange } from './figure.js';
export type { Booking, Consultation, DataSet, Log, Session } from './events/event.js';
export { EventService, type LogChanges } from './events/event.service.js';
export { metricsOfLog } from './events/metrics-of-log.js';
