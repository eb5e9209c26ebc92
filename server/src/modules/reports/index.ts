export { ReportsModule } from './reports.module.js';
export { centerOf } from './center-of.js';
export { DATA_SET_WORDS, DATA_SETS, type DataSetName, isOfYear, LOG_OF } from './data-set.js';
export type { ReportStage } from './life-cycle.js';
export { DataSetEnum, ReportStageEnum } from './report.types.js';
export { ReportLockService } from './report-lock.service.js';
export { ReportViewService, standingKey } from './report-view.service.js';
export { ReportHistoryService, type TotalsByReport } from './report-history.service.js';
export type { PastStep, StandingRow } from './report.repository.js';
