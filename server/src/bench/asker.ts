import { Agent, request } from 'node:http';

/** A question as it is sent: a document of GraphQL, with its variables. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Somebody who asks the server over HTTP. */
export interface Asker {
  readonly cookie: string;
  /** Answers to the same question may come from the server's memory. */
  ask(query: string): Promise<unknown>;
  /** Sent as a question nobody has asked yet, so that the answer is computed; what came, as bytes. */
  askAnew(question: Question): Promise<Buffer>;
}

/** Before what an answer without errors begins with. */
const FINE = Buffer.from('{"data":{');

let turns = 0;

/** The same question, and not the same bytes: by those the server would know it again. */
export function anew(question: Question): string {
  turns += 1;
  return JSON.stringify({ ...question, extensions: { turn: `${process.pid} ${turns}` } });
}

/** The administrator of the demo, signed in as with one click. */
export async function signIn(port: number): Promise<Asker> {
  const response = await post(port, 'mutation { signInAsDemo(role: ADMINISTRATOR) { state } }');
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  await answerOf(response);
  return askerAt(port, cookie);
}

/** Somebody who has signed in already. */
export function askerAt(port: number, cookie: string): Asker {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    cookie,
    ask: async (query) => answerOf(await post(port, query, cookie)),
    askAnew: (question) => send({ port, cookie, agent }, anew(question)),
  };
}

export function post(port: number, query: string, cookie = ''): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query }),
  });
}

export async function answerOf(response: Response): Promise<unknown> {
  const answer = (await response.json()) as { data?: unknown; errors?: unknown };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

export interface Line {
  readonly port: number;
  readonly cookie: string;
  readonly agent: Agent;
}

/** @throws for an answer with errors */
export function send(
  { port, cookie, agent }: Line,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const asked = request({
    ...{ host: '127.0.0.1', port, agent, path: '/graphql', method: 'POST' },
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      cookie,
      ...headers,
    },
  });
  asked.on('error', reject);
  asked.on('response', (response) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () => {
      const bytes = Buffer.concat(parts);
      const isFine = response.statusCode === 200 && bytes.subarray(0, FINE.length).equals(FINE);
      if (isFine) resolve(bytes);
      else reject(new Error(bytes.toString('utf8', 0, 2_000)));
    });
  });
  asked.end(body);
  return promise;
}
