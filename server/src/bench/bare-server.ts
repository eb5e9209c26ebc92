import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import { answerCalls } from './calls.js';
import { connectionTo, prepared, replay, type Statement } from './replay.js';

let pool: pg.Pool | null = null;
const statements = new Map<number, pg.QueryConfig[]>();
const bodies = new Map<number, Uint8Array>();

/** What a server without anything else does: the rows of a question's statements, or bytes it has at hand. */
async function answer(asked: IncomingMessage, response: ServerResponse): Promise<void> {
  const number = Number(asked.headers['x-question']);
  const isSql = asked.headers['x-from'] === 'SQL';
  for await (const _ of asked);
  const body = isSql ? await fromSql(number) : (bodies.get(number) ?? '');
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
}

async function fromSql(number: number): Promise<Buffer> {
  const client = await pool?.connect();
  if (!client) throw new Error('no database');
  try {
    const data = await replay(client, statements.get(number) ?? []);
    return Buffer.from(JSON.stringify({ data: { ...data } }));
  } finally {
    client.release();
  }
}

const server = createServer((asked, response) => {
  answer(asked, response).catch((error: Error) => response.destroy(error));
});

async function serve({ url }: { url: string }): Promise<number> {
  pool = new pg.Pool(connectionTo(url));
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  return (server.address() as { port: number }).port;
}

interface Known {
  readonly number: number;
  readonly statements: readonly Statement[];
  readonly bytes: Uint8Array;
}

function know(known: Known): void {
  statements.set(known.number, prepared(known.statements));
  bodies.set(known.number, Buffer.from(known.bytes));
}

answerCalls({ serve, know }, async () => {
  server.closeAllConnections();
  await pool?.end();
});
