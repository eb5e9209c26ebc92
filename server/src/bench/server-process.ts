import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp, createContext, openDatabase, type OpenDatabase, prepare } from '../app.js';
import {
  DemoLoaderService,
  type DemoReport,
  LEAST_CENTERS,
} from '../modules/demo-network/index.js';
import { SeedService } from '../modules/ingest/index.js';
import { DemoTargetService } from '../modules/kpi/index.js';
import { systemContext } from '../platform/context/system-context.js';
import { Database } from '../platform/database/database.js';
import { setLogLevel } from '../platform/log/log.js';
import { answerCalls } from './calls.js';
import { configOf, type Place } from './place.js';
import type { Statement } from './replay.js';

/** Ticks of the clock by which the event loop is watched. */
const TICK_MS = 10;

let database: OpenDatabase | null = null;
let app: NestFastifyApplication | null = null;
let lag = monitorEventLoopDelay({ resolution: TICK_MS });
const heard = { statements: [] as Statement[], count: 0 };

/** The published figures and the fictional network; what is there already stays. */
async function load({ scale, ...place }: Place & { scale: number }): Promise<DemoReport> {
  const config = configOf(place);
  database = await openDatabase(config);
  const context = await createContext(database.url, config);
  const system = systemContext(new Date());
  await context.get(SeedService).seed(system, place.root);
  const size = { scale, centers: LEAST_CENTERS };
  const report = await context.get(DemoLoaderService).load(system, size, (done, of) => {
    process.stderr.write(`  scale ${scale}: logs of ${done} of ${of} centers\n`);
  });
  await context.get(DemoTargetService).load(size);
  await context.close();
  return report;
}

async function serve(place: Place): Promise<{ url: string; port: number }> {
  const config = configOf(place);
  database = await openDatabase(config);
  app = await createApp(database.url, config);
  await prepare(app, config, database);
  await database.analyze();
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as { port: number };
  return { url: database.url, port };
}

/** Notes the statements of the questions that follow, or only how many there are. */
function listen({ keep }: { keep: boolean }): void {
  Object.assign(heard, { statements: [], count: 0 });
  if (!app) return;
  app.get(Database).listener = (sql, params) => {
    heard.count += 1;
    if (keep) heard.statements.push({ sql, params });
  };
}

function stopListening(): typeof heard {
  if (app) app.get(Database).listener = null;
  return heard;
}

function watchLag(): void {
  lag = monitorEventLoopDelay({ resolution: TICK_MS });
  lag.enable();
}

/** How late the clock of the event loop ticked: all but one tick of a hundred. */
function lagMs(): number {
  lag.disable();
  return Math.max(0, lag.percentile(99) / 1e6 - TICK_MS);
}

setLogLevel('error');
answerCalls(
  {
    load,
    serve,
    listen,
    stopListening,
    watchLag,
    lagMs,
    rss: () => process.memoryUsage.rss(),
    pid: () => process.pid,
  },
  async () => {
    await app?.close();
    await database?.close();
  },
);
