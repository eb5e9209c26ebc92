import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { killOnce } from './fault/import-kill.js';
import { KillableServer } from './fault/killable-server.js';

const USAGE = `Usage: npm run fault -- import-kill [--times 50] [--rows 20000] [--seed 1]

  import-kill   kills the server at random moments of an import, starts it again, and looks whether the import is
                done once or failed with its reason, and nothing half of it is visible
`;

/** The same moments again for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function importKill({ times, rows, seed }: { times: number; rows: number; seed: number }) {
  const root = resolve(import.meta.dirname, '../..');
  const folder = await mkdtemp(join(tmpdir(), 'musubi-fault-'));
  const server = await KillableServer.start(root, join(folder, 'data'));
  const random = randomOf(seed);
  try {
    for (let round = 1; round <= times; round += 1) {
      const run = await killOnce(server, round, { rows, random });
      process.stdout.write(`${JSON.stringify({ round, ...run })}\n`);
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string', default: '50' },
    rows: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
});
if (positionals[0] === 'import-kill') {
  await importKill({
    times: Number(values.times),
    rows: Number(values.rows),
    seed: Number(values.seed),
  });
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
