import { Agent } from 'node:http';
import { anew, type Question, send } from './asker.js';
import { answerCalls } from './calls.js';

/** Some clients, each of whom asks again as soon as it has its answer. */
export interface Load {
  readonly port: number;
  readonly cookie: string;
  readonly clients: number;
  readonly ms: number;
  readonly questions: readonly Question[];
  /** Whether each question is one that nobody has asked yet. */
  readonly isNew: boolean;
  /** For the bare server: where its answers come from. */
  readonly from: 'SQL' | 'MEMORY';
}

/** Answers in a second. */
async function run(load: Load): Promise<number> {
  const began = performance.now();
  const answers = await ask(load, () => performance.now() - began < load.ms);
  return (answers / (performance.now() - began)) * 1000;
}

/** Every question once. */
async function runThrough(load: Load): Promise<void> {
  await ask(load, (number) => number < load.questions.length);
}

/** How many answers came, for so long as the next may be asked for. */
async function ask(
  { port, cookie, clients, questions, isNew, from }: Load,
  goesOn: (number: number) => boolean,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const bodies = questions.map((question) => JSON.stringify(question));
  let asked = 0;
  const client = async () => {
    while (goesOn(asked)) {
      const number = asked % questions.length;
      asked += 1;
      const question = questions[number] ?? { query: '' };
      const body = isNew ? anew(question) : (bodies[number] ?? '');
      const headers = { 'x-question': `${number}`, 'x-from': from };
      await send({ port, cookie, agent }, body, headers);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return asked;
}

answerCalls({ run, runThrough });
