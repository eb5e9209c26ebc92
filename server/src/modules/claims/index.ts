export { ClaimsModule } from './claims.module.js';
export { ClaimSeedService } from './seeds/claim-seed.service.js';
