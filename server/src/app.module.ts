import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnalyticsModule } from './modules/analytics/index.js';
import { CatalogueModule } from './modules/catalogue/index.js';
import { IngestModule } from './modules/ingest/index.js';
import { NetworkModule } from './modules/network/index.js';
import { QualityModule } from './modules/quality/index.js';
import { RecordsModule } from './modules/records/index.js';
import { RollupModule } from './modules/rollup/index.js';
import { DenyByDefault } from './platform/context/public.js';
import { Database } from './platform/database/database.js';
import { dataSourceOptions } from './platform/database/data-source.js';
import { ErrorFilter } from './platform/errors/error.filter.js';
import { graphqlOptions } from './platform/graphql/graphql-options.js';
import { HealthController } from './platform/http/health.controller.js';

/** In the order of the house: each imports only what stands before it. */
export const MODULES: readonly Type[] = [
  NetworkModule,
  CatalogueModule,
  RecordsModule,
  RollupModule,
  QualityModule,
  IngestModule,
  AnalyticsModule,
];

@Global()
@Module({ providers: [Database], exports: [Database] })
class PlatformModule {}

@Module({})
export class AppModule {
  static on(databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(databaseUrl),
          autoLoadEntities: true,
          retryAttempts: 3,
        }),
        GraphQLModule.forRoot(graphqlOptions()),
        PlatformModule,
        ...MODULES,
      ],
      controllers: [HealthController],
      providers: [
        { provide: APP_GUARD, useClass: DenyByDefault },
        { provide: APP_FILTER, useClass: ErrorFilter },
      ],
    };
  }
}
