export { DemoTargetService } from './demo/demo-target.service.js';
export { KpiModule } from './kpi.module.js';
export { TargetSeedService } from './seeds/target-seed.service.js';
export { type OffPace, OffPaceService } from './scorecard/off-pace.service.js';
