import pg from 'pg';
import { type Asker, type Question, signIn } from './asker.js';
import { type Child, startChild } from './calls.js';
import type { Place } from './place.js';
import { connectionTo, type Statement } from './replay.js';

/** A running server of the product, in a process of its own, and a connection to its database beside it. */
export interface Served extends Place {
  readonly scale: number;
  readonly port: number;
  readonly url: string;
  readonly process: Child;
  readonly client: pg.Client;
  readonly asker: Asker;
  close(): Promise<void>;
}

const ENTRY = import.meta.resolve('./server-process.js');

/** Loads what is not there yet; the server that is measured begins anew, without what loading left in memory. */
export async function startServed(place: Place, scale: number): Promise<Served> {
  const began = performance.now();
  const loading = startChild(ENTRY);
  const report = await loading.call<{ state: string }>('load', { ...place, scale });
  await loading.end();
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  process.stderr.write(`  scale ${scale}: ${report.state} in ${seconds} s\n`);
  const child = startChild(ENTRY);
  const { url, port } = await child.call<{ url: string; port: number }>('serve', place);
  const client = new pg.Client(connectionTo(url));
  // Its server may end first, where a run is broken off.
  client.on('error', () => undefined);
  await client.connect();
  return {
    ...{ ...place, scale, port, url, client, process: child },
    asker: await signIn(port),
    async close() {
      await client.end();
      await child.end();
    },
  };
}

/** The statements of one computed answer; it was asked before, so nothing in it happens only once. */
export async function capture(
  { process: server, asker }: Served,
  question: Question,
  before: () => Promise<unknown> = () => Promise.resolve(),
): Promise<Statement[]> {
  for (let i = 0; i < 3; i += 1) await asker.askAnew(question);
  await before();
  await server.call('listen', { keep: true });
  await asker.askAnew(question);
  const { statements } = await server.call<{ statements: Statement[] }>('stopListening');
  return statements;
}
