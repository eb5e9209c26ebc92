import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from './modules/access/index.js';
import { AlertsModule } from './modules/alerts/index.js';
import { AnalyticsModule } from './modules/analytics/index.js';
import { AuditModule } from './modules/audit/index.js';
import { CatalogueModule } from './modules/catalogue/index.js';
import { ClaimsModule } from './modules/claims/index.js';
import { CompletenessModule } from './modules/completeness/index.js';
import { DemoNetworkModule } from './modules/demo-network/index.js';
import { IngestModule } from './modules/ingest/index.js';
import { KpiModule } from './modules/kpi/index.js';
import { NetworkModule } from './modules/network/index.js';
import { PlansModule } from './modules/plans/index.js';
import { QualityModule } from './modules/quality/index.js';
import { RecordsModule } from './modules/records/index.js';
import { ReportsModule } from './modules/reports/index.js';
import { RollupModule } from './modules/rollup/index.js';
import { WorkspaceModule } from './modules/workspace/index.js';
import type { Config } from './platform/config/config.js';
import { CONFIG } from './platform/config/injected-config.js';
import { AccessGuard } from './platform/context/access.guard.js';
import { Database } from './platform/database/database.js';
import { dataSourceOptions } from './platform/database/data-source.js';
import { ErrorFilter } from './platform/errors/error.filter.js';
import { graphqlOptions } from './platform/graphql/graphql-options.js';
import { HealthController } from './platform/http/health.controller.js';

/** In the order of the house: each imports only what stands before it. */
export const MODULES: readonly Type[] = [
  AuditModule,
  NetworkModule,
  AccessModule,
  CatalogueModule,
  RecordsModule,
  RollupModule,
  QualityModule,
  ReportsModule,
  IngestModule,
  CompletenessModule,
  DemoNetworkModule,
  AnalyticsModule,
  WorkspaceModule,
  PlansModule,
  ClaimsModule,
  KpiModule,
  AlertsModule,
];

/** As much of the configuration as work on files needs. */
type FileConfig = Pick<Config, 'dataDir' | 'root'>;

@Global()
@Module({})
class PlatformModule {
  static with(config: FileConfig): DynamicModule {
    const given = { provide: CONFIG, useValue: config };
    return { module: PlatformModule, providers: [Database, given], exports: [Database, given] };
  }
}

const tables = (databaseUrl: string): DynamicModule =>
  TypeOrmModule.forRoot({
    ...dataSourceOptions(databaseUrl),
    autoLoadEntities: true,
    retryAttempts: 3,
  });

/** `ingest` and all that stands before it. */
const FOR_FILES = MODULES.slice(0, MODULES.indexOf(IngestModule) + 1);

@Module({})
export class AppModule {
  /** The services that work on files, without questions and without HTTP. */
  static forFiles(databaseUrl: string, config: FileConfig): DynamicModule {
    return {
      module: AppModule,
      imports: [tables(databaseUrl), PlatformModule.with(config), ...FOR_FILES],
    };
  }

  static on(databaseUrl: string, config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        tables(databaseUrl),
        GraphQLModule.forRoot(graphqlOptions()),
        PlatformModule.with(config),
        ...MODULES,
      ],
      controllers: [HealthController],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ErrorFilter },
      ],
    };
  }
}
