export { RollupModule } from './rollup.module.js';
export { RollupService, type RebuildReport } from './rollup.service.js';
