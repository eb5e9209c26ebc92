export { RollupModule } from './rollup.module.js';
export { RebuildService } from './rebuild.service.js';
export { RollupService } from './rollup.service.js';
