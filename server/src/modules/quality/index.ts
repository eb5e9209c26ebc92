export { QualityModule } from './quality.module.js';
export { QualityService } from './quality.service.js';
export { UnusualService } from './unusual.service.js';
export { toNote } from './desk/note-text.js';
export { isSeen } from './finding-sight.js';
export { FindingType } from './finding.types.js';
export { toFindingType } from './finding-mapper.js';
export type { StoredFinding } from './finding.js';
