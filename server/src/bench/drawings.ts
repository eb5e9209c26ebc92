import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { atMost, type BenchLines, median, toLine, toPlainLine } from './sampling.js';
import type { Served } from './served.js';

interface Drawn {
  readonly mount: number;
  readonly update: number;
}

/** What client/bench/run.ts measures: ours and bare charts in turn, and many of ours. */
interface SmallCharts {
  readonly ours: readonly Drawn[];
  readonly bare: readonly Drawn[];
  readonly many: readonly Drawn[];
}

const TIMES = 1.5;
const FIRST_MS = 500;
const MANY_MS = 1_000;
const FILTER_MS = 100;
const TRENDS = '/trends?unit=demo-shiomino-center&fy=2025';

/** How long it takes in a browser until somebody sees what was asked for. */
export async function* benchDrawings(root: string, { port, asker }: Served): BenchLines {
  const { ours, bare, many } = await run<SmallCharts>(root, 'run.ts');
  for (const what of ['mount', 'update'] as const) {
    const taken = {
      work: ours.map((each) => each[what]),
      reference: bare.map((each) => each[what]),
    };
    const name = `12 small charts × 60 months: ${what === 'mount' ? 'drawn' : 'other values'}`;
    yield toLine(name, taken, atMost(TIMES, 'the same bare Recharts charts'));
  }
  const at = (drawn: readonly Drawn[]): number => median(drawn.map(({ mount }) => mount));
  yield toPlainLine('12 small charts × 60 months, from nothing', 'ms', at(ours), FIRST_MS);
  yield toPlainLine('100 small charts × 120 months, those in view', 'ms', at(many), MANY_MS);
  const url = `http://127.0.0.1:${port}${TRENDS}`;
  const changed = await run<number[]>(root, 'filter-change.ts', url, asker.cookie);
  yield toPlainLine(
    'another grain, known already, to its picture',
    'ms',
    median(changed),
    FILTER_MS,
  );
}

async function run<Result>(root: string, script: string, ...args: string[]): Promise<Result> {
  const path = join(root, 'client', 'bench', script);
  const { stdout } = await promisify(execFile)(process.execPath, [path, ...args], { cwd: root });
  return JSON.parse(stdout) as Result;
}
