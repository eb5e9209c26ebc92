export { CompletenessModule } from './completeness.module.js';
export { CompletenessService } from './completeness.service.js';
export type { Row as CompletenessRow } from './completeness.js';
