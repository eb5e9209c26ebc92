import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { copyAgain } from './copy-again.query.js';
import { writeBook, writeLog } from './long-files.js';
import { ProcessMemory } from './process-memory.js';
import { overview } from './questions.js';
import { type BenchLine, type BenchLines, median, quantile, toPlainLine } from './sampling.js';
import type { Served } from './served.js';

/** Neither has a log of its own. */
const [CENTER, OTHER_CENTER] = ['musashino-place', 'yokohama-tsurumi'];
const WORKER = 'import-worker';
const ROWS = 1_000_000;
const BOOK_ROWS = 200_000;
const TIMES = 4;
const WORKER_MB = 300;
const CALM = 3;
const QUIET_MS = 8_000;
const BOOK_MS = 90_000;
const BOOK_MB = 1_024;
const LAG_MS = 50;

/** Long files: how long, beside COPY of the same rows; how much memory; what people notice who ask meanwhile. */
export async function* benchImports(served: Served, folder: string): BenchLines {
  const path = join(folder, 'soudan.csv');
  await writeLog(path, ROWS);
  const memory = new ProcessMemory(await served.process.call('pid'), [WORKER]);
  const began = performance.now();
  await send(served, { path, unit: CENTER });
  const ms = performance.now() - began;
  const mb = memory.end().get(WORKER);
  const reference = median(await copyAgain(served.url, CENTER, join(folder, 'rows')));
  yield {
    name: `import of ${ROWS.toLocaleString('en')} consultations (CP932 CSV)`,
    unit: 'ms',
    ...{ median: ms, p95: null, reference, ratio: ms / reference },
    goal: `≤ ${TIMES} × COPY of its rows`,
    holds: ms <= reference * TIMES,
  };
  if (mb !== undefined) yield toPlainLine('its process: most memory (RSS)', 'MB', mb, WORKER_MB);
  yield await benchOthers(served, path);
  yield* benchBook(served, folder);
}

/** Somebody who asks one question after the other, without and with an import beside. */
async function benchOthers(served: Served, path: string): Promise<BenchLine> {
  const quiet = await whileAsking(served, () => pause(QUIET_MS));
  const busy = await whileAsking(served, () => send(served, { path, unit: OTHER_CENTER }));
  const [p95, calm] = [quantile(busy, 0.95), quantile(quiet, 0.95)];
  return {
    name: 'overviews meanwhile, p95',
    unit: 'ms',
    ...{ median: p95, p95: null, reference: calm, ratio: p95 / calm },
    goal: `≤ ${CALM} × without an import`,
    holds: p95 <= calm * CALM,
  };
}

async function* benchBook(served: Served, folder: string): BenchLines {
  const path = join(folder, 'soudan.xlsx');
  await writeBook(path, BOOK_ROWS);
  const reader = 'spreadsheet-child';
  const memory = new ProcessMemory(await served.process.call('pid'), [reader]);
  await served.process.call('watchLag');
  const began = performance.now();
  await send(served, { path, unit: CENTER, more: '&dryRun=true&drop=備考1&drop=備考2' });
  const ms = performance.now() - began;
  const lag = await served.process.call<number>('lagMs');
  const name = `look at a workbook of ${BOOK_ROWS.toLocaleString('en')} rows of 12 cells`;
  yield toPlainLine(name, 'ms', ms, BOOK_MS);
  const mb = memory.end().get(reader);
  if (mb !== undefined) yield toPlainLine('its reader: most memory (RSS)', 'MB', mb, BOOK_MB);
  yield toPlainLine('event loop of the server held up meanwhile, p99', 'ms', lag, LAG_MS);
}

/** How long each answer takes that somebody asks for one after the other until work is over. */
async function whileAsking(
  { asker }: Served,
  work: () => Promise<unknown>,
): Promise<readonly number[]> {
  const answers: number[] = [];
  let isOver = false;
  const asking = async (): Promise<void> => {
    while (!isOver) {
      const began = performance.now();
      await asker.askAnew(overview());
      answers.push(performance.now() - began);
    }
  };
  const asked = asking();
  await work();
  isOver = true;
  await asked;
  return answers;
}

/** Hands a file in. @throws where it is refused */
async function send(
  { port, asker }: Served,
  { path, unit, more = '' }: { path: string; unit: string; more?: string },
): Promise<void> {
  const body = new FormData();
  body.append('file', await openAsBlob(path), path.replace(/^.*\//, ''));
  const response = await fetch(`http://127.0.0.1:${port}/imports?unit=${unit}${more}`, {
    method: 'POST',
    headers: { cookie: asker.cookie, 'x-musubi-request': '1' },
    body,
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(text.slice(0, 2_000));
}
