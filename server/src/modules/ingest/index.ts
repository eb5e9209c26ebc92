export { CommittingService } from './batches/committing.service.js';
export { IngestModule } from './ingest.module.js';
export { FIGURES_ONLY, IngestService, statedDays } from './ingest.service.js';
export { LogImportService } from './log-import.service.js';
export { SeedService } from './seed.service.js';
export { MAX_FILE_MB } from './ingest.controller.js';
export { isFigureLayout, isLayout, type ImportReport } from './report/import-report.js';
