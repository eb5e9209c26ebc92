import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// Not import.meta.dirname: an old Node has to come as far as to be told that it is old.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = 24;

/** Ends the process with a clear word on a Node that is too old; the code below would fail less clearly. */
export function requireNode() {
  const version = process.versions.node;
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return;
  console.error(
    `Musubi needs Node ${OLDEST_NODE} or newer, and this is Node ${version}. On Linux and Windows npm ci brings one along ` +
      'for npm start and npm run; elsewhere, or without optional packages, install it from your system.',
  );
  process.exit(1);
}

/** Builds what is not built yet (Nx knows); says nothing on standard output, and nothing more than needed elsewhere. */
export function build(...projects) {
  const nx = createRequire(import.meta.url).resolve('nx');
  const args = [nx, 'run-many', '-t', 'build', '-p', ...projects, '--output-style=static'];
  const result = spawnSync(process.execPath, args, {
    cwd: root,
    // The dashboard is built as it is served, whatever environment asks for it: a test's too.
    env: { ...process.env, NX_DAEMON: 'false', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status === 0) return;
  process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  console.error(`The build failed${result.error ? `: ${result.error.message}` : ''}`);
  process.exit(1);
}

/** What a file of the built server exports. */
export function importBuilt(file) {
  return import(pathToFileURL(join(root, 'server/dist', file)).href);
}
