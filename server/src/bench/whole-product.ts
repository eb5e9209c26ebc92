import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nodeOptions } from './place.js';
import { type BenchLines, toPlainLine } from './sampling.js';
import { scriptSizes } from './script-sizes.js';

const START_LIMIT_MS = 180_000;

/** Start of the product as a newcomer sees it, memory of the server, and what a browser has to load first. */
export async function* benchProduct(root: string, dataDir: string): BenchLines {
  // Nothing is built at first, whatever was built on this machine before.
  const builds = { NX_CACHE_DIRECTORY: `${dataDir}-builds` };
  const first = await start(root, dataDir, builds);
  const rss = await residentMb(first.child);
  await stop(first.child);
  yield toPlainLine('npm start on a clean checkout, to a served page', 'ms', first.ms, 30_000);
  const again = await start(root, dataDir, builds);
  await stop(again.child);
  yield toPlainLine('npm start again', 'ms', again.ms, 6_000);
  if (rss !== null) yield toPlainLine('memory of the server (RSS)', 'MB', rss, 250);
  const { initial, chart } = await scriptSizes(join(root, 'client', 'dist'));
  yield toPlainLine('initial JavaScript, gzip', 'kB', initial, 250);
  yield toPlainLine('more JavaScript for the first chart, gzip', 'kB', chart, 120);
}

async function start(root: string, dataDir: string, env: Record<string, string>) {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [...nodeOptions(), join(root, 'scripts', 'start.mjs')], {
    cwd: root,
    env: {
      PATH: `${join(root, 'node_modules', '.bin')}:/usr/bin:/bin`,
      PORT: String(port),
      MUSUBI_DATA_DIR: dataDir,
      ...env,
    },
    stdio: 'ignore',
  });
  while (!(await served(port))) {
    if (child.exitCode !== null || performance.now() - began > START_LIMIT_MS)
      throw new Error('the product did not start');
    await wait(50);
  }
  return { child, ms: performance.now() - began };
}

async function served(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/`)).ok;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/** null where the system does not tell. */
async function residentMb(child: ChildProcess): Promise<number | null> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
  const match = /VmRSS:\s+(\d+) kB/.exec(status);
  return match ? Number(match[1]) / 1024 : null;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
