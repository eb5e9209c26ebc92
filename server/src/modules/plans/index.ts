export { PlansModule } from './plans.module.js';
export { SeedPlansService } from './seeds/seed-plans.service.js';
