import { chown, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findOwnerProcess, type Folders, hasCluster, readOwner } from './folders.js';
import { type Launch, runProgram } from './run-program.js';

export const SUPERUSER = 'musubi';
const STAGING = 'first-start-';
const STAGING_IS_LEFT_OVER_AFTER_MS = 10 * 60_000;

/**
 * Makes the cluster aside and moves it into place in one step: a first start that is interrupted
 * leaves nothing that looks like a database, and of two first starts one wins.
 */
export async function makeCluster(
  launch: Launch,
  folders: Folders,
  password: string,
): Promise<void> {
  const staging = await mkdtemp(join(folders.dataDir, STAGING));
  try {
    const passwordFile = join(staging, 'password');
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (launch.owner !== null) {
      await chown(passwordFile, launch.owner.uid, launch.owner.gid);
      await chown(staging, launch.owner.uid, launch.owner.gid);
    }
    await runInitdb(launch, join(staging, 'cluster'), passwordFile);
    await rename(join(staging, 'cluster'), folders.cluster).catch(async (error: unknown) => {
      if (!(await hasCluster(folders))) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function runInitdb(launch: Launch, cluster: string, passwordFile: string): Promise<void> {
  const result = await runProgram(launch, launch.binaries.initdb, [
    `--pgdata=${cluster}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Sorts by code point, and knows upper and lower case, the same on every machine.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--text-search-config=simple',
    '--no-instructions',
  ]);
  if (result.code !== 0)
    throw new Error(`PostgreSQL could not make a database (initdb):\n${result.stderr}`);
}

/** First starts that were killed long ago. */
export async function removeLeftOvers(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (!name.startsWith(STAGING)) continue;
    const path = join(dataDir, name);
    const changed = await stat(path).catch(() => null);
    // A young one may belong to a first start that is under way.
    if (changed === null || Date.now() - changed.mtimeMs < STAGING_IS_LEFT_OVER_AFTER_MS) continue;
    await rm(path, { recursive: true, force: true });
  }
}

/** Root only: data made as one account are handed to the account PostgreSQL runs as this time. */
export async function handOverCluster(launch: Launch, folders: Folders): Promise<void> {
  const owner = await readOwner(folders.cluster);
  if (launch.owner === null || owner === null || owner.uid === launch.owner.uid) return;
  const pid = await findOwnerProcess(folders);
  if (pid !== null) {
    throw new Error(
      `The database in ${folders.dataDir} belongs to user id ${owner.uid} and may be in use by process ${pid}. ` +
        `Stop that Musubi first; if process ${pid} is no PostgreSQL, remove ${folders.pidFile}.`,
    );
  }
  // Contents first, so that the owner of the folder itself tells whether all is done.
  const to = `${launch.owner.uid}:${launch.owner.gid}`;
  const result = await runProgram(null, 'find', [
    folders.cluster,
    '-depth',
    '-exec',
    'chown',
    '-h',
    to,
    '{}',
    '+',
  ]);
  if (result.code !== 0)
    throw new Error(`Cannot hand ${folders.cluster} to ${to}: ${result.stderr}`);
}
