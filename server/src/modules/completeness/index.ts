export { CompletenessModule } from './completeness.module.js';
