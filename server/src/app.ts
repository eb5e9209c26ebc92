import 'reflect-metadata';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { MAX_FILE_MB, SeedService } from './modules/ingest/index.js';
import { QualityService } from './modules/quality/index.js';
import type { Config } from './platform/config/config.js';
import { startEmbeddedPostgres } from './platform/database/embedded/start-embedded-postgres.js';
import { withStartLock } from './platform/database/migrate.js';
import { equip, httpAdapter } from './platform/http/http-server.js';
import { log } from './platform/log/log.js';

export interface OpenDatabase {
  readonly url: string;
  close(): Promise<void>;
}

/** The database the configuration names: an outside PostgreSQL, or the embedded one, started. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  if (config.databaseUrl) return { url: config.databaseUrl, close: () => Promise.resolve() };
  const embedded = await startEmbeddedPostgres({
    dataDir: join(config.dataDir, 'postgres'),
    log: (message) => log.info({}, message),
  });
  return { url: embedded.url, close: () => embedded.stop() };
}

/** The services without HTTP: for the command line. */
export async function createContext(databaseUrl: string): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(AppModule.on(databaseUrl), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
}

/** The whole server, not listening yet. */
export async function createApp(
  databaseUrl: string,
  root: string,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.on(databaseUrl),
    httpAdapter(),
    {
      logger: ['error', 'warn'],
      abortOnError: false,
    },
  );
  await equip(app, { clientDir: join(root, 'client', 'dist'), maxFileMb: MAX_FILE_MB });
  return app;
}

/** Brings the schema up to date, loads the seeds into an empty database where asked, and checks what was not checked yet. */
export async function prepare(app: INestApplicationContext, config: Config): Promise<void> {
  const dataSource = app.get(DataSource);
  await withStartLock(dataSource, async () => {
    await dataSource.runMigrations();
    if (config.seedIfEmpty) await loadSeeds(app, config);
    await app.get(QualityService).recheckStale(new Date());
  });
}

async function loadSeeds(app: INestApplicationContext, config: Config): Promise<void> {
  const reports = await app.get(SeedService).seedIfEmpty(config.root, new Date());
  const refused = reports.find((report) => report.state === 'REFUSED');
  if (refused)
    throw new Error(
      `The seed file ${refused.fileName} was refused: ${JSON.stringify(refused.error ?? refused.rows.find((r) => r.error))}`,
    );
}
