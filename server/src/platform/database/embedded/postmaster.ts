import { closeSync, fchownSync, openSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { findOwnerProcess, type Folders } from './folders.js';
import { lastLines, type Launch, runProgram, spawnProgram } from './run-program.js';
import { startWatchdog } from './watchdog.js';

/** One running PostgreSQL. */
export interface Postmaster {
  readonly port: number;
  /** Settles, never rejects, when the process is gone. */
  readonly ended: Promise<void>;
  hasEnded(): boolean;
  /** What it wrote to the log last. */
  complaint(): string;
  /** From now on the process alone does not keep ours alive. */
  letGo(): void;
  /** Ends open sessions, writes everything down, and waits until no process is left. */
  stop(): Promise<void>;
}

const FAST_STOP_MS = 30_000;

/** Starts the process and its watchdog; whether it becomes usable is for the caller to find out. */
export async function spawnPostmaster(launch: Launch, folders: Folders): Promise<Postmaster> {
  const port = await findFreePort();
  const log = openLog(launch, folders);
  // Detached: Ctrl-C goes to all of the terminal's group, and the server still has to drain.
  const child = spawnProgram(launch, launch.binaries.postgres, serverArguments(folders, port), {
    stdio: ['ignore', log.fd, log.fd],
    detached: true,
  });
  closeSync(log.fd);
  const watchdog =
    child.pid === undefined
      ? null
      : startWatchdog(child.pid, folders.cluster, launch.binaries.pgCtl);

  let failure = '';
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', (error) => {
      failure = error.message;
      resolve();
    });
  }).then(() => watchdog?.dismiss());

  const hasEnded = (): boolean =>
    failure !== '' || child.exitCode !== null || child.signalCode !== null;
  return {
    port,
    ended,
    hasEnded,
    complaint: () =>
      failure || lastLines(readFileSync(folders.logFile).subarray(log.start).toString()),
    letGo: () => child.unref(),
    async stop() {
      child.ref();
      if (!hasEnded()) await askToStop(launch, folders, (signal) => child.kill(signal));
      const tooSlow = setTimeout(() => child.kill('SIGQUIT'), FAST_STOP_MS);
      await ended;
      clearTimeout(tooSlow);
    },
  };
}

/** SIGINT is PostgreSQL's "fast" stop. Windows has no signals, there pg_ctl knows how. */
async function askToStop(
  launch: Launch,
  folders: Folders,
  kill: (signal: NodeJS.Signals) => boolean,
): Promise<void> {
  if (process.platform !== 'win32') {
    kill('SIGINT');
    return;
  }
  await runProgram(launch, launch.binaries.pgCtl, ['stop', '-m', 'fast', '-D', folders.cluster]);
}

function openLog(launch: Launch, folders: Folders): { fd: number; start: number } {
  const fd = openSync(folders.logFile, 'a', 0o600);
  // The next start may be by the owner of the data instead of by root.
  if (launch.owner !== null) fchownSync(fd, launch.owner.uid, launch.owner.gid);
  return { fd, start: statSync(folders.logFile).size };
}

/** Given on every start, so that old data follow new settings; modest, for two cores. */
function serverArguments(folders: Folders, port: number): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    // The way in is a port on loopback and a password, the same on every system.
    unix_socket_directories: '',
    max_connections: '60',
    shared_buffers: '128MB',
    fsync: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_destination: 'stderr',
    logging_collector: 'off',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', folders.cluster, ...options];
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

export type Verdict = 'lockedByAnother' | 'portTaken' | 'final';

/** Whether a start that failed is worth another try. */
export function judgeComplaint(complaint: string): Verdict {
  if (
    /lock file "postmaster\.pid" already exists|shared memory block .* is still in use/.test(
      complaint,
    )
  ) {
    return 'lockedByAnother';
  }
  return /could not bind|could not create any TCP\/IP sockets/.test(complaint)
    ? 'portTaken'
    : 'final';
}

/** After kill -9 the watchdog of the last run may still be stopping its PostgreSQL. */
export async function waitForLock(folders: Folders, until: number): Promise<void> {
  do await delay(50);
  while (Date.now() < until && (await findOwnerProcess(folders)) !== null);
}
