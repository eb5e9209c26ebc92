import { createHmac } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { findBinaries } from './binaries.js';
import { handOverCluster, makeCluster, removeLeftOvers, SUPERUSER } from './cluster.js';
import {
  findOwnerProcess,
  type Folders,
  foldersIn,
  hasCluster,
  makeDataDir,
  readOrMakePassword,
  refuseForeignData,
  rotateLog,
} from './folders.js';
import { chooseLaunch } from './launch.js';
import { judgeComplaint, type Postmaster, spawnPostmaster, waitForLock } from './postmaster.js';
import type { Launch } from './run-program.js';

export interface EmbeddedPostgresOptions {
  /** A folder for the database alone; made when absent. */
  readonly dataDir: string;
  /** What the operator should know: a first start, waiting, an unexpected end. */
  readonly log: (line: string) => void;
  /** How long to wait for another PostgreSQL on the same data to end. */
  readonly lockWaitMs?: number;
}

export interface EmbeddedPostgres {
  /** As the superuser, who owns the schema. */
  readonly ownerUrl: string;
  /** As the role of the server, which the owner makes at its first start. */
  readonly url: string;
  readonly port: number;
  /** Stops PostgreSQL in good order; may be called twice. */
  stop(): Promise<void>;
}

const DATABASE = 'musubi';
const RUNTIME_ROLE = 'musubi_app';
// After kill -9 the watchdog still has to stop the last run, which writes everything down first.
const LOCK_WAIT_MS = 10_000;
const PORT_TRIES = 5;
// Long: after a power failure PostgreSQL first repairs itself.
const READY_WAIT_MS = 120_000;

/**
 * Starts a real PostgreSQL that lives and dies with this process: on loopback, with a password, its
 * data in `dataDir`. The first start makes the database.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const folders = foldersIn(options.dataDir);
  await refuseForeignData(folders);
  await makeDataDir(folders);
  const launch = await chooseLaunch(await findBinaries(), folders.dataDir, folders.cluster);
  const password = await prepareCluster(launch, folders, options.log);
  await rotateLog(folders);

  const postmaster = await startPostmaster(launch, folders, password, options);
  await makeDatabase(ownerUrlOf(postmaster.port, password, 'postgres')).catch(
    async (error: unknown) => {
      await postmaster.stop();
      throw error;
    },
  );
  postmaster.letGo();

  let stopping: Promise<void> | null = null;
  void postmaster.ended.then(() => {
    if (stopping === null) options.log(`PostgreSQL ended unexpectedly:\n${postmaster.complaint()}`);
  });
  return {
    ownerUrl: ownerUrlOf(postmaster.port, password, DATABASE),
    url: urlOf(postmaster.port, DATABASE, RUNTIME_ROLE, runtimePassword(password)),
    port: postmaster.port,
    stop: () => (stopping ??= postmaster.stop()),
  };
}

async function prepareCluster(
  launch: Launch,
  folders: Folders,
  log: (line: string) => void,
): Promise<string> {
  await removeLeftOvers(folders.dataDir);
  const isFirstStart = !(await hasCluster(folders));
  const password = await readOrMakePassword(folders, isFirstStart);
  if (isFirstStart) {
    log(`Making a new database in ${folders.dataDir}`);
    await makeCluster(launch, folders, password);
  }
  await handOverCluster(launch, folders);
  return password;
}

/** Tries until it runs, or until trying again makes no sense. */
async function startPostmaster(
  launch: Launch,
  folders: Folders,
  password: string,
  { log, lockWaitMs = LOCK_WAIT_MS }: EmbeddedPostgresOptions,
): Promise<Postmaster> {
  const lockDeadline = Date.now() + lockWaitMs;
  let hasSaidWaiting = false;
  for (let tries = 1; ;) {
    const postmaster = await spawnPostmaster(launch, folders);
    if (await isReady(postmaster, password)) return postmaster;
    const complaint = postmaster.complaint();
    const verdict = judgeComplaint(complaint);
    if (verdict === 'lockedByAnother' && Date.now() < lockDeadline) {
      if (!hasSaidWaiting) log('Waiting for another PostgreSQL to release the database');
      hasSaidWaiting = true;
      await waitForLock(folders, lockDeadline);
    } else if (verdict === 'lockedByAnother') {
      throw new Error(await describeLock(folders));
    } else if (verdict === 'final' || tries++ === PORT_TRIES) {
      throw new Error(`PostgreSQL did not start (${folders.logFile}):\n${complaint}`);
    }
  }
}

async function describeLock(folders: Folders): Promise<string> {
  const pid = await findOwnerProcess(folders);
  return (
    `The database in ${folders.dataDir} is in use by PostgreSQL process ${pid ?? '(unknown)'}: ` +
    'another Musubi is running on it. Stop that one first, or set MUSUBI_DATA_DIR to another folder. ' +
    `If no Musubi runs any more, end the process with: kill -INT ${pid ?? '<pid>'}`
  );
}

/** False when the process ended before it accepted a connection. */
async function isReady(postmaster: Postmaster, password: string): Promise<boolean> {
  const deadline = Date.now() + READY_WAIT_MS;
  while (!postmaster.hasEnded()) {
    try {
      await ask(ownerUrlOf(postmaster.port, password, 'postgres'), 'select 1');
      return true;
    } catch (error) {
      const isRefused = (error as { code?: unknown }).code === '28P01';
      if (isRefused || Date.now() > deadline) {
        await postmaster.stop();
        throw isRefused ? new Error(PASSWORD_MISFIT, { cause: error }) : error;
      }
    }
    await Promise.race([postmaster.ended, delay(10)]);
  }
  await postmaster.ended;
  return false;
}

const PASSWORD_MISFIT =
  'The password file beside the embedded database is not the one the database was made with. Put it back from a backup.';

async function makeDatabase(url: string): Promise<void> {
  const found = await ask(url, `select 1 from pg_database where datname = '${DATABASE}'`);
  if (found === 0) await ask(url, `create database ${DATABASE}`);
}

/** One statement on a connection of its own; the number of rows. */
async function ask(connectionString: string, statement: string): Promise<number> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 });
  // Without a listener, a PostgreSQL that ends just now would end us too.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(statement)).rows.length;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** One secret is kept, the other follows from it: a data folder of an earlier version needs nothing new. */
function runtimePassword(password: string): string {
  return createHmac('sha256', password).update(RUNTIME_ROLE).digest('base64url');
}

function ownerUrlOf(port: number, password: string, database: string): string {
  return urlOf(port, database, SUPERUSER, password);
}

function urlOf(port: number, database: string, role: string, password: string): string {
  // sslmode is given because PGSSLMODE of the user's shell is not meant for this server.
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}?sslmode=disable`;
}
