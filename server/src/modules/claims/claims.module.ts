import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnalyticsModule } from '../analytics/index.js';
import { AuditModule } from '../audit/index.js';
import { NetworkModule } from '../network/index.js';
import { RecordsModule } from '../records/index.js';
import { SuggestService } from './detect/suggest.service.js';
import { JudgingService } from './judging/judging.service.js';
import { ClaimEntity } from './kept/claim.entity.js';
import { ClaimRepository } from './kept/claim.repository.js';
import { ClaimResolver } from './kept/claim.resolver.js';
import { ClaimService } from './kept/claim.service.js';
import { ClaimSeedService } from './seeds/claim-seed.service.js';

/** What reports say in words, set against the figures: nobody's sentence is altered, and no figure. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ClaimEntity]),
    AuditModule,
    NetworkModule,
    RecordsModule,
    AnalyticsModule,
  ],
  providers: [
    ClaimRepository,
    ClaimService,
    JudgingService,
    SuggestService,
    ClaimResolver,
    ClaimSeedService,
  ],
})
export class ClaimsModule {}
