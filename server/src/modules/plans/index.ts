export { PlansModule } from './plans.module.js';
export { PlanSeedService } from './tree/plan-seed.service.js';
