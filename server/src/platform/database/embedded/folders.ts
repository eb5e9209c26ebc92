import {
  access,
  chmod,
  link,
  lstat,
  mkdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Identity } from './run-program.js';

/** What lies in the folder of the embedded database. */
export interface Folders {
  readonly dataDir: string;
  /** What PostgreSQL calls its data directory. */
  readonly cluster: string;
  readonly pidFile: string;
  readonly passwordFile: string;
  readonly logFile: string;
}

export function foldersIn(dataDir: string): Folders {
  const cluster = join(dataDir, 'cluster');
  return {
    dataDir,
    cluster,
    pidFile: join(cluster, 'postmaster.pid'),
    passwordFile: join(dataDir, 'password'),
    logFile: join(dataDir, 'postgres.log'),
  };
}

export async function makeDataDir(folders: Folders): Promise<void> {
  const made = await mkdir(folders.dataDir, { recursive: true });
  // Root hands PostgreSQL to another account, which has to pass through; nobody needs to look around.
  if (made !== undefined) await chmod(folders.dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
}

/** A normal user cannot work with data that belong to somebody else: said before anything is tried. */
export async function refuseForeignData(folders: Folders): Promise<void> {
  const uid = process.getuid?.();
  if (uid === undefined || uid === 0) return;
  const owner = (await readOwner(folders.cluster)) ?? (await readOwner(folders.dataDir));
  if (owner === null || owner.uid === uid) return;
  throw new Error(
    `The database in ${folders.dataDir} belongs to user id ${owner.uid}, and this is user id ${uid}. ` +
      'Start Musubi as the user who made it, or set MUSUBI_DATA_DIR to a folder of your own.',
  );
}

export async function readOwner(path: string): Promise<Identity | null> {
  const found = await lstat(path).catch(() => null);
  return found === null ? null : { uid: found.uid, gid: found.gid };
}

export function hasCluster(folders: Folders): Promise<boolean> {
  return access(join(folders.cluster, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

/** The password of the database: made once, readable by us only. */
export async function readOrMakePassword(folders: Folders, mayMake: boolean): Promise<string> {
  const path = folders.passwordFile;
  if (mayMake) {
    const draft = `${path}.${randomBytes(6).toString('hex')}`;
    await writeFile(draft, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
    // Linking, unlike renaming, keeps the file of a start that was faster.
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    await rm(draft);
  }
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (cause) {
    throw new Error(
      `The password of the embedded database (${path}) cannot be read: ${String(cause)}. ` +
        `Put it back from a backup; without it, only removing ${folders.dataDir}, with all data, helps.`,
      { cause },
    );
  }
}

/** Keeps the log of the last run. After a crash the log goes on: its end tells what happened. */
export async function rotateLog(folders: Folders): Promise<void> {
  const isRunningOrCrashed = (await readOwner(folders.pidFile)) !== null;
  if (isRunningOrCrashed || (await readOwner(folders.logFile)) === null) return;
  await rename(folders.logFile, `${folders.logFile}.1`);
}

/** The process that PostgreSQL wrote down as the one using the data, if it is alive. */
export async function findOwnerProcess(folders: Folders): Promise<number | null> {
  const text = await readFile(folders.pidFile, 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  if (!(pid > 0)) return null;
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : null;
  }
}
