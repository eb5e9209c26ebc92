import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Watchdog {
  /** PostgreSQL has ended: nothing is left to watch. */
  dismiss(): Promise<void>;
}

// A line means "dismissed"; the end of the input without one means that our process is gone.
const POSIX_SCRIPT = 'read -r line || kill -INT "$1"';
const WINDOWS_SCRIPT = `
  let heard = '';
  process.stdin.on('data', (text) => (heard += text));
  process.stdin.on('end', () => {
    const [pgCtl, cluster] = process.argv.slice(1);
    if (!heard) require('node:child_process').spawnSync(pgCtl, ['stop', '-m', 'fast', '-D', cluster]);
  });`;

/**
 * A tiny process that stops PostgreSQL when ours ends in whatever way, kill -9 included: the pipe
 * between the two then closes. It is detached so that Ctrl-C in the terminal does not reach it.
 */
export function startWatchdog(pid: number, cluster: string, pgCtl: string): Watchdog {
  // The name and the folder are there for whoever reads the list of processes.
  const [file, args] =
    process.platform === 'win32'
      ? [process.execPath, ['-e', WINDOWS_SCRIPT, pgCtl, cluster]]
      : ['/bin/sh', ['-c', POSIX_SCRIPT, 'musubi-postgres-watchdog', String(pid), cluster]];
  const child = spawn(file, args, {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: process.platform === 'win32' ? undefined : '/',
    windowsHide: true,
  });
  const ended = once(child, 'exit').catch(() => undefined);
  // Writing to a watchdog that somebody ended is no reason to end as well.
  child.stdin.on('error', () => undefined);
  letUsEnd(child);
  return {
    async dismiss() {
      child.ref();
      child.stdin.end('\n');
      await ended;
    },
  };
}

/** The watchdog alone must not keep our process alive. */
function letUsEnd(child: ChildProcess): void {
  child.unref();
  (child.stdin as unknown as { unref?: () => void } | null)?.unref?.();
}
