export { AnalyticsModule } from './analytics.module.js';
export type { Evaluated } from './evaluated.js';
export { type Facts, FactsService } from './facts.service.js';
export { notReported } from './from-cell.js';
export { optionsTogether } from './options-together.js';
export { DocumentRefType, NoteType, ProvenanceType, ValueType } from './value.types.js';
