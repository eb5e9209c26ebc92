export { RollupModule } from './rollup.module.js';
export { RollupService } from './rollup.service.js';
