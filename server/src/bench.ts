import { join, resolve } from 'node:path';
import { createApp } from './app.js';
import { benchAccess } from './bench/access.js';
import { benchFictional, benchOverview, benchPublished } from './bench/answers.js';
import { benchCells } from './bench/cells.js';
import { benchImports } from './bench/imports.js';
import { benchKpi } from './bench/kpi.js';
import { benchLoad } from './bench/load.js';
import { askerAt } from './bench/asker.js';
import { benchDrawings } from './bench/drawings.js';
import { BENCH_USAGE, readOptions } from './bench/options.js';
import { configOf } from './bench/place.js';
import { benchPages } from './bench/pages.js';
import type { BenchLine, BenchLines } from './bench/sampling.js';
import { benchScale } from './bench/scale.js';
import { Stage } from './bench/stage.js';
import { benchProduct } from './bench/whole-product.js';
import { setLogLevel } from './platform/log/log.js';

/** In this order: what is measured later leaves more in the databases. */
const GROUPS: Readonly<Record<string, (stage: Stage) => BenchLines>> = {
  product: ({ root, folder }) => benchProduct(root, join(folder, 'product')),
  async *pages(stage) {
    yield* benchDrawings(stage.root, await stage.small());
    yield* benchPages(await stage.small());
  },
  async *published(stage) {
    yield* benchPublished(await stage.small());
  },
  async *network(stage) {
    yield* benchFictional(await stage.small());
  },
  async *overview(stage) {
    yield* benchOverview(await stage.small());
  },
  async *kpi(stage) {
    yield* benchKpi(await stage.small());
  },
  async *load(stage) {
    yield* benchLoad(await stage.small());
  },
  async *scale(stage) {
    yield* benchScale(await stage.small(), await stage.large());
  },
  async *cells(stage) {
    yield* benchCells(await stage.small(), await stage.large());
  },
  access,
  async *imports(stage) {
    yield* benchImports(await stage.small(), stage.folder);
  },
};

/** With a server in this process, whose look-up of the caller can be taken away. */
async function* access(stage: Stage): BenchLines {
  const served = await stage.small();
  const app = await createApp(served.url, configOf(served));
  try {
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as { port: number };
    yield* benchAccess(app, port, askerAt(port, served.asker.cookie));
  } finally {
    await app.close();
  }
}

/** The lines of a group; where one cannot be measured, it is said why, and the next group follows. */
async function* measure(name: string, stage: Stage): BenchLines {
  process.stderr.write(`${name} …\n`);
  try {
    yield* GROUPS[name]?.(stage) ?? [];
  } catch (error) {
    process.stderr.write(`${name}: ${String((error as Error).stack ?? error)}\n`);
    process.exitCode = 1;
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

async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const { only = [], json = false } = options ?? {};
  const isAsked = (name: string) => only.length === 0 || only.some((word) => name.includes(word));
  const groups = Object.keys(GROUPS).filter(isAsked);
  if (!options || groups.length === 0) {
    process.stderr.write(BENCH_USAGE);
    process.exitCode = 2;
    return;
  }
  const stage = await Stage.open(resolve(import.meta.dirname, '../..'), options);
  const breakOff = () => void stage.breakOff().finally(() => process.exit(1));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, breakOff);
  const lines: BenchLine[] = [];
  try {
    for (const name of groups) {
      for await (const line of measure(name, stage)) {
        process.stderr.write(`  ${Object.values(toRow(line)).filter(Boolean).join(' · ')}\n`);
        if (json) process.stdout.write(`${JSON.stringify(line)}\n`);
        lines.push(line);
      }
    }
    if (!json) console.table(lines.map(toRow));
  } finally {
    await stage.close();
  }
}

setLogLevel('error');
await run(process.argv.slice(2));
