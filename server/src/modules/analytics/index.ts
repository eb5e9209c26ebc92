export { AnalyticsModule } from './analytics.module.js';
export { FactsService } from './facts.service.js';
export { DocumentRefType, ValueType } from './value.types.js';
