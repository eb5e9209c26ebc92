import type pg from 'pg';
import type { Question } from './asker.js';
import { FICTIONAL, overview, OVERVIEW_NAME, PUBLISHED, type Questions } from './questions.js';
import { prepared, replay } from './replay.js';
import {
  atMost,
  type BenchLine,
  type BenchLines,
  type Goal,
  interleave,
  toLine,
  within,
} from './sampling.js';
import { capture, type Served } from './served.js';

const ROUNDS = 150;
const OVERHEAD_MS = 2;
const TIMES = 2.5;
const STATEMENTS = 5;
const ITS_SQL = 'its SQL';

/** Each question over HTTP, its answer computed, beside its own statements, replayed through `pg`. */
async function* benchQuestions(served: Served, questions: Questions): BenchLines {
  for (const [name, query] of Object.entries(questions)) {
    const goal = within(ITS_SQL, OVERHEAD_MS);
    yield besideItsSql(served, { name, question: { query }, goal });
  }
}

export const benchPublished = (served: Served): BenchLines => benchQuestions(served, PUBLISHED);

export const benchFictional = (served: Served): BenchLines => benchQuestions(served, FICTIONAL);

/** The overview of a network, also when something was committed just before it is asked for. */
export async function* benchOverview(served: Served): BenchLines {
  const changed = {
    name: `${OVERVIEW_NAME}, data just changed`,
    before: () => change(served.client),
  };
  for (const { name, before } of [{ name: OVERVIEW_NAME, before: undefined }, changed]) {
    const statements = await capture(served, overview(), before);
    const goal = atMost(TIMES, ITS_SQL);
    yield besideItsSql(served, { name, question: overview(), goal, before });
    yield {
      name: `${name}: statements, with who asks`,
      unit: 'statements',
      ...{ median: statements.length, p95: null, reference: null, ratio: null },
      goal: `≤ ${STATEMENTS}`,
      holds: statements.length <= STATEMENTS,
    };
  }
}

/** A transaction like that of any writer: what was remembered of the data before it is used no more. */
const change = (client: pg.Client): Promise<unknown> => client.query('SELECT pg_current_xact_id()');

interface Asked {
  readonly name: string;
  readonly question: Question;
  readonly goal: Goal;
  readonly before?: () => Promise<unknown>;
}

/** A question over HTTP, its answer computed, beside its own statements. */
export async function besideItsSql(
  served: Served,
  { name, question, goal, before }: Asked,
): Promise<BenchLine> {
  const { asker, client, process: server } = served;
  const statements = await capture(served, question, before);
  const queries = prepared(statements);
  await server.call('listen', { keep: false });
  const taken = await interleave(
    () => asker.askAnew(question),
    () => replay(client, queries),
    { rounds: ROUNDS, before },
  );
  const { count } = await server.call<{ count: number }>('stopListening');
  // An answer that was remembered would have asked for nothing but its caller.
  if (count < statements.length * taken.work.length)
    throw new Error(`${name}: some answers were not computed`);
  return toLine(`${name} (${statements.length} statements)`, taken, goal);
}
