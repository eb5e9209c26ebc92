export { KpiModule } from './kpi.module.js';
