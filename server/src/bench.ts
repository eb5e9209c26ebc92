import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createApp, openDatabase, prepare } from './app.js';
import { benchAccess, signIn } from './bench/access.js';
import { benchAnswers } from './bench/answers.js';
import type { BenchLine } from './bench/sampling.js';
import { benchProduct } from './bench/whole-product.js';
import { readConfig } from './platform/config/config.js';
import { setLogLevel } from './platform/log/log.js';

const root = resolve(import.meta.dirname, '../..');

async function measure(folder: string): Promise<BenchLine[]> {
  const product = await benchProduct(root, join(folder, 'product'));
  const config = readConfig({ MUSUBI_DATA_DIR: join(folder, 'answers'), PORT: '0' }, root);
  const database = await openDatabase(config);
  const app = await createApp(database.url, config);
  try {
    await prepare(app, config);
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as { port: number };
    const asker = await signIn(port);
    const access = await benchAccess(app, port, asker);
    return [...product, ...access, ...(await benchAnswers(app, asker, database.url))];
  } finally {
    await app.close();
    await database.close();
  }
}

function toRow(line: BenchLine): Record<string, string> {
  const number = (value: number | null): string => (value === null ? '' : value.toFixed(2));
  return {
    name: line.name,
    median: `${number(line.median)} ${line.unit}`,
    p95: number(line.p95),
    reference: number(line.reference),
    ratio: number(line.ratio),
    goal: line.goal,
    holds: line.holds ? 'yes' : 'no',
  };
}

setLogLevel('error');
const folder = await mkdtemp(join(tmpdir(), 'musubi-bench-'));
try {
  const lines = await measure(folder);
  if (process.argv.includes('--json'))
    for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
  else console.table(lines.map(toRow));
} finally {
  await rm(folder, { recursive: true, force: true });
}
