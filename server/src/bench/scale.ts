import { PLAIN_TREND } from './plain-trend.query.js';
import { FICTIONAL, LONG_TREND, overview, OVERVIEW_NAME } from './questions.js';
import { withWorkers } from './replay.js';
import {
  atMost,
  type BenchLine,
  type BenchLines,
  type Goal,
  interleave,
  toLine,
  toPlainLine,
} from './sampling.js';
import type { Served } from './served.js';

const ROUNDS = 100;
const SLOW_ROUNDS = 5;
const RATIO = 1.2;
const FASTER = 50;
const RSS_MB = 350;

/** The same questions with few and with many events behind them, each beside the other. */
export async function* benchScale(small: Served, large: Served): BenchLines {
  const questions = [
    ...Object.entries(FICTIONAL).map(([name, query]) => ({ name, question: { query } })),
    { name: OVERVIEW_NAME, question: overview() },
  ];
  const goal = atMost(RATIO, `the same at scale ${small.scale}`);
  for (const { name, question } of questions) {
    const [work, reference] = [large, small].map(
      ({ asker }) =>
        () =>
          asker.askAnew(question),
    );
    if (!work || !reference) break;
    const taken = await interleave(work, reference, { rounds: ROUNDS });
    yield toLine(`scale ${large.scale}: ${name}`, taken, goal);
  }
  yield benchLongTrend(large);
  const rss = (await large.process.call<number>('rss')) / 1024 ** 2;
  yield toPlainLine(`scale ${large.scale}: memory of the server (RSS)`, 'MB', rss, RSS_MB);
}

async function benchLongTrend({ asker, client, scale }: Served): Promise<BenchLine> {
  const goal: Goal = {
    goal: `≥ ${FASTER} × faster than counting the events`,
    holds: (work, reference) => work * FASTER <= reference,
  };
  const taken = await interleave(
    () => asker.askAnew(LONG_TREND),
    () => withWorkers(client, () => client.query(PLAIN_TREND, ['demo-network'])),
    { rounds: SLOW_ROUNDS },
  );
  return toLine(`scale ${scale}: trend of 3 metrics, 60 months of the network`, taken, goal);
}
