import 'reflect-metadata';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { DemoSetupService } from './modules/access/index.js';
import { ClaimSeedService } from './modules/claims/index.js';
import { DEMO_SIZE, DemoLoaderService } from './modules/demo-network/index.js';
import { MAX_FILE_MB, RunningService, SeedService } from './modules/ingest/index.js';
import { DemoTargetService, TargetSeedService } from './modules/kpi/index.js';
import { SeedPlansService } from './modules/plans/index.js';
import { QualityService } from './modules/quality/index.js';
import { RebuildService } from './modules/rollup/index.js';
import type { Config } from './platform/config/config.js';
import type { RequestContext } from './platform/context/request-context.js';
import { systemContext } from './platform/context/system-context.js';
import { startEmbeddedPostgres } from './platform/database/embedded/start-embedded-postgres.js';
import { type DatabaseAddresses, prepareDatabase } from './platform/database/database-roles.js';
import { withStartLock } from './platform/database/migrate.js';
import { equip, httpAdapter } from './platform/http/http-server.js';
import { log } from './platform/log/log.js';

export interface OpenDatabase {
  /** As the role of the server. */
  readonly url: string;
  /** Lets PostgreSQL look at what was loaded at once: else it plans the first minute's questions blindly. */
  analyze(): Promise<void>;
  close(): Promise<void>;
}

interface Located extends DatabaseAddresses {
  readonly stop: () => Promise<void>;
}

/** The database the configuration names, an outside PostgreSQL or the embedded one, with its schema up to date. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  const { ownerUrl, url, stop } = await locate(config);
  try {
    await prepareDatabase({ ownerUrl, url }, config.production);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, analyze: () => analyze(ownerUrl ?? url), close: stop };
}

/** Only the owner of the tables may. */
async function analyze(ownerUrl: string): Promise<void> {
  const client = new Client(ownerUrl);
  await client.connect();
  await client.query('ANALYZE').finally(() => client.end());
}

async function locate(config: Config): Promise<Located> {
  const { databaseUrl: url, migrationUrl: ownerUrl } = config;
  if (url !== null) return { ownerUrl, url, stop: () => Promise.resolve() };
  return startEmbeddedPostgres({
    dataDir: join(config.dataDir, 'postgres'),
    log: (message) => log.info({}, message),
  });
}

/** The services without HTTP: for the command line. */
export async function createContext(
  databaseUrl: string,
  config: Config,
): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(AppModule.on(databaseUrl, config), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
}

/** The whole server, not listening yet. */
export async function createApp(
  databaseUrl: string,
  config: Config,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.on(databaseUrl, config),
    httpAdapter(),
    {
      logger: ['error', 'warn'],
      abortOnError: false,
    },
  );
  const clientDir = join(config.root, 'client', 'dist');
  await equip(app, { clientDir, maxFileMb: MAX_FILE_MB, ...config });
  return app;
}

/** Loads the seeds into an empty database where asked, a demo with them, and checks what was not checked yet. */
export async function prepare(
  app: INestApplicationContext,
  config: Config,
  database: OpenDatabase,
): Promise<void> {
  await withStartLock(app.get(DataSource), async () => {
    const context = systemContext(new Date());
    if (await app.get(RebuildService).catchUp())
      log.info({}, 'counted anew, as this version counts');
    await app.get(RunningService).wakeUp(context.now);
    app.get(RunningService).watch();
    if (config.seedIfEmpty) await loadSeeds(app, context, config);
    if (config.demo && config.seedIfEmpty && (await setUpDemo(app, context, config)))
      await database.analyze();
    // After the demo: some plans are of its units.
    if (config.seedIfEmpty) await app.get(SeedPlansService).seedMissing(context, config.root);
    await app.get(QualityService).recheckStale(new Date());
  });
}

async function loadSeeds(
  app: INestApplicationContext,
  context: RequestContext,
  config: Config,
): Promise<void> {
  const reports = await app.get(SeedService).seedIfEmpty(context, config.root);
  const refused = reports.find((report) => report.state === 'REFUSED');
  if (refused)
    throw new Error(
      `The seed file ${refused.fileName} was refused: ${JSON.stringify(refused.error ?? refused.rows.find((r) => r.error))}`,
    );
  await app.get(TargetSeedService).seed(context, config.root);
  await app.get(ClaimSeedService).seed(context, config.root);
}

/** A network that is nowhere, and people to look at it with; whether there was something to load. */
async function setUpDemo(
  app: INestApplicationContext,
  context: RequestContext,
  config: Config,
): Promise<boolean> {
  const { state } = await app.get(DemoLoaderService).load(context, DEMO_SIZE, (done, of) => {
    log.info({}, `Loading the fictional network: ${done} of ${of} centers`);
  });
  await app.get(DemoTargetService).load(DEMO_SIZE);
  await app.get(DemoSetupService).setUpIfEmpty(context, config.root);
  return state === 'LOADED';
}
