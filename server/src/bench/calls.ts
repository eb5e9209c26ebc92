import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { nodeOptions } from './place.js';

interface Call {
  readonly id: number;
  readonly name: string;
  readonly given: unknown;
}

interface Reply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

/** Work in a process of its own, so that nothing else shares its event loop, and its memory is that of the work alone. */
export interface Child {
  call<Result>(name: string, given?: unknown): Promise<Result>;
  end(): Promise<void>;
}

type Handler = (given: never) => unknown;

const living = new Set<Child>();

/** Where a run is broken off. */
export async function endAll(): Promise<void> {
  await Promise.all([...living].map((child) => child.end()));
}

/** What PostgreSQL's launcher calls lies there; libraries take their fast ways, as with `npm start`. */
const ENVIRONMENT = { NODE_ENV: 'production', PATH: '/usr/bin:/bin' };

/** @param entry address of a file that calls `answerCalls` */
export function startChild(entry: string): Child {
  const child = fork(fileURLToPath(entry), [], {
    env: ENVIRONMENT,
    execArgv: nodeOptions(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let calls = 0;
  child.on('message', ({ id, result, error }: Reply) => {
    if (error === undefined) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(error));
    waiting.delete(id);
  });
  child.on('exit', () => {
    living.delete(work);
    for (const { reject } of waiting.values()) reject(new Error(`${entry} ended`));
  });
  const work: Child = {
    async call<Result>(name: string, given?: unknown): Promise<Result> {
      const reply = Promise.withResolvers<unknown>();
      calls += 1;
      waiting.set(calls, reply);
      child.send({ id: calls, name, given } satisfies Call);
      return (await reply.promise) as Result;
    },
    async end() {
      if (!child.connected) return;
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
  living.add(work);
  return work;
}

/** The other side: answers calls until the caller lets go, then tidies up and ends. */
export function answerCalls(
  handlers: Readonly<Record<string, Handler>>,
  tidyUp: () => Promise<void> = () => Promise.resolve(),
): void {
  process.on('message', ({ id, name, given }: Call) => {
    const work = async () => handlers[name]?.(given as never);
    work().then(
      (result) => process.send?.({ id, result } satisfies Reply),
      (error: Error) => process.send?.({ id, error: error.stack ?? '' } satisfies Reply),
    );
  });
  process.on('disconnect', () => void tidyUp().finally(() => process.exit()));
}
