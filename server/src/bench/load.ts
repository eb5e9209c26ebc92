import { startChild, type Child } from './calls.js';
import type { Load } from './load-client.js';
import { overview, OVERVIEW_NAME } from './questions.js';
import { type BenchLine, type BenchLines, median, quantile } from './sampling.js';
import type { Statement } from './replay.js';
import { capture, type Served } from './served.js';

const CLIENTS = 8;
const WINDOW_MS = 2_000;
const ROUNDS = 4;
const SHARE = 0.4;
const LAG_MS = 20;
const QUESTIONS = Array.from({ length: 200 }, (_, number) => overview(number));

interface Stage {
  readonly served: Served;
  readonly bare: Child;
  readonly barePort: number;
  readonly clients: Child;
}

/** Some people who open the overview at once; server, bare server and clients are processes of their own. */
export async function* benchLoad(served: Served): BenchLines {
  const bare = startChild(import.meta.resolve('./bare-server.js'));
  const clients = startChild(import.meta.resolve('./load-client.js'));
  try {
    const barePort = await bare.call<number>('serve', { url: served.url });
    const stage = { served, bare, barePort, clients };
    await teach(stage);
    yield* benchComputed(stage);
    yield await benchRemembered(stage);
  } finally {
    await Promise.all([bare.end(), clients.end()]);
  }
}

/** The bare server gets the statements and the answer of each question. */
async function teach({ served, bare }: Stage): Promise<void> {
  const { process: server, asker } = served;
  await capture(served, overview());
  for (const [number, question] of QUESTIONS.entries()) {
    await server.call('listen', { keep: true });
    const bytes = await asker.askAnew(question);
    const { statements } = await server.call<{ statements: Statement[] }>('stopListening');
    await bare.call('know', { number, statements, bytes });
  }
}

interface Windows {
  readonly work: number[];
  readonly reference: number[];
  readonly lag: number[];
}

/** Answers a second of the product and of the bare server in turn, after a warm-up, and how long the product's loop was held up. */
async function windows(
  { served, barePort, clients }: Stage,
  how: Pick<Load, 'questions' | 'isNew' | 'from'>,
): Promise<Windows> {
  const { port, process: server } = served;
  const load = { clients: CLIENTS, ms: WINDOW_MS, cookie: served.asker.cookie, ...how };
  const taken: Windows = { work: [], reference: [], lag: [] };
  await clients.call('runThrough', { ...load, port } satisfies Load);
  for (let round = 0; round < ROUNDS + 1; round += 1) {
    await server.call('watchLag');
    const work = await clients.call<number>('run', { ...load, port } satisfies Load);
    const lag = await server.call<number>('lagMs');
    const bare = { ...load, port: barePort } satisfies Load;
    const reference = await clients.call<number>('run', bare);
    if (round === 0) continue;
    taken.work.push(work);
    taken.reference.push(reference);
    taken.lag.push(lag);
  }
  return taken;
}

async function* benchComputed(stage: Stage): BenchLines {
  const taken = await windows(stage, { questions: QUESTIONS, isNew: true, from: 'SQL' });
  yield toShare(`${CLIENTS} clients, ${OVERVIEW_NAME}, computed`, taken, 'its SQL');
  const longest = quantile(taken.lag, 0.95);
  yield {
    name: `${CLIENTS} clients, ${OVERVIEW_NAME}, computed: event loop held up, p99`,
    unit: 'ms',
    ...{ median: median(taken.lag), p95: longest, reference: null, ratio: null },
    goal: `≤ ${LAG_MS} ms`,
    holds: longest <= LAG_MS,
  };
}

async function benchRemembered(stage: Stage): Promise<BenchLine> {
  const questions = QUESTIONS.slice(0, 1);
  const taken = await windows(stage, { questions, isNew: false, from: 'MEMORY' });
  return toShare(`${CLIENTS} clients, ${OVERVIEW_NAME}, data unchanged`, taken, 'the same bytes');
}

function toShare(name: string, { work, reference }: Windows, what: string): BenchLine {
  const [a, b] = [median(work), median(reference)];
  return {
    ...{ name, unit: 'answers/s', median: a, p95: null, reference: b, ratio: a / b },
    goal: `≥ ${SHARE} × a bare server of ${what}`,
    holds: a >= b * SHARE,
  };
}
