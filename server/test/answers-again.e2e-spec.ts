import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Database } from '../src/platform/database/database.js';
import { QUERIES } from './access/operation-rules.js';
import { TestApp, VALUE } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

const YUME = 'nishitokyo-yumecollabo';
const YOKOHAMA = 'yokohama-kyodo';
const TREND = `query ($units: [String!]!) { trend(metrics: ["web.access", "consultation.cases"], units: $units,
  period: { fiscalYears: [2020, 2021] }, grain: FISCAL_YEAR) { series { unit { code } points { value { ${VALUE} } } } } }`;
const UNITS = '{ orgUnits { code name { ja } } }';
/** Transactions are numbered for all databases of a server: what other tests commit makes this server ask anew. */
const TRIES = 100;

let app: TestApp;
let database: Database;
let statements: string[] = [];
let reads: jest.SpiedFunction<Database['read']>;

beforeAll(async () => {
  app = await TestApp.start('seeded');
  database = app.app.get(Database);
  reads = jest.spyOn(database, 'read');
});
beforeEach(() => {
  statements = [];
  database.listener = (sql) => statements.push(sql);
});
afterAll(() => app.stop());

type Variables = Record<string, unknown>;
type Response = Awaited<ReturnType<TestClient['post']>>;

/** All of an answer but the moment it was sent. */
function sent({ statusCode, headers, body }: Response) {
  const { date: _, ...others } = headers;
  return { statusCode, headers: others, body };
}

async function ask(client: TestClient, query: string, variables: Variables = {}) {
  statements = [];
  reads.mockClear();
  const response = await client.post(query, variables);
  // The one statement is the look-up of who asks.
  const isFromMemory = statements.length === 1 && reads.mock.calls.length === 0;
  return { answer: sent(response), isFromMemory };
}

/** Asks until the answer comes from memory. */
async function fromMemory(client: TestClient, query: string, variables: Variables = {}) {
  for (let i = 0; i < TRIES; i += 1) {
    const { answer, isFromMemory } = await ask(client, query, variables);
    if (i > 0 && isFromMemory) return answer;
  }
  throw new Error('never from memory');
}

/** The answer to the same question in words of its own, which nobody has used before. */
let words = 0;
async function computed(client: TestClient, query: string, variables: Variables = {}) {
  words += 1;
  return (await ask(client, `${query} # ${words}`, variables)).answer;
}

const codes = (answer: { body: string }): string[] =>
  [...answer.body.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code = '']) => code);

describe('a question that is asked again', () => {
  it.each([
    [TREND, { units: [YUME, YOKOHAMA] }],
    [UNITS, {}],
    [
      `{ ${QUERIES['findings']?.about(YUME, 1)} ${QUERIES['openingCalendar']?.about(YUME, 1)} }`,
      {},
    ],
    [`query A { ${QUERIES['records']?.about(YUME, 1)} }`, {}],
  ])(
    'gets the same answer with the same headers, for one look-up: %#',
    async (query, variables) => {
      const first = await computed(app, query, variables);
      expect(first.statusCode).toBe(200);
      expect(first.body).toContain('{"data":{');
      expect(await fromMemory(app, query, variables)).toEqual(first);
    },
  );

  it('is another one with other variables, or when it is taken in another form', async () => {
    const one = await fromMemory(app, TREND, { units: [YUME] });
    const other = await fromMemory(app, TREND, { units: [YOKOHAMA] });
    expect(one.body).not.toBe(other.body);
    const accept = 'application/graphql-response+json';
    const client = new (Object.getPrototypeOf(app.passerBy()).constructor as typeof TestClient)(
      app.app,
      { ...app.headers, accept },
    );
    const taken = await fromMemory(client, TREND, { units: [YUME] });
    expect(taken.headers['content-type']).toContain(accept);
    expect(taken.body).toBe(one.body);
  });

  it.each([
    ['who asks', '{ me { demo } }'],
    ['who has an account', '{ users { email } }'],
    ['what was done', '{ auditEntries { endCursor } }'],
    ['one’s own sign-ins', '{ logins { code } }'],
    ['the data and who asks', '{ orgUnits { code } me { person { email } } }'],
    ['what is refused', '{ orgUnits(within: "nope") { code } }'],
    [
      'the data and what is refused',
      '{ a: orgUnits { code } b: orgUnits(within: "nope") { code } }',
    ],
    ['nothing', '{ __typename }'],
  ])('is answered anew when it is about %s', async (_, query) => {
    for (let i = 0; i < 5; i += 1) {
      const expected = await computed(app, query);
      const { answer, isFromMemory } = await ask(app, query);
      expect(isFromMemory).toBe(false);
      expect({ ...answer, body: withoutId(answer.body) }).toEqual({
        ...expected,
        body: withoutId(expected.body),
      });
    }
  });
});

const withoutId = (body: string): string => body.replace(/"requestId":"[^"]*"/g, '');

describe('somebody who sees something else', () => {
  it('gets an answer of their own, whoever asked before', async () => {
    await app.data(`mutation { publishPages(unit: "${YOKOHAMA}", pages: [OVERVIEW]) { pages } }`);
    const clients = [
      app,
      await app.as('VIEWER', YUME),
      await app.as('VIEWER', YOKOHAMA),
      await app.as('ADMINISTRATOR', YUME),
      app.passerBy(),
    ];
    for (let round = 0; round < 3; round += 1) {
      for (const client of clients) {
        const expected = await computed(client, UNITS);
        expect((await ask(client, UNITS)).answer).toEqual(expected);
      }
    }
    const bodies = [];
    for (const client of clients) bodies.push((await fromMemory(client, UNITS)).body);
    // An administrator of a unit sees no more of it than one who only reads, and Yokohama is open to everybody.
    expect(new Set(bodies).size).toBe(3);
    await app.data(`mutation { publishPages(unit: "${YOKOHAMA}", pages: []) { pages } }`);
  });

  it('shares an answer with who sees just the same', async () => {
    const [one, other] = [await app.as('VIEWER', YUME), await app.as('VIEWER', YUME)];
    for (let i = 0; i < TRIES; i += 1) {
      await ask(one, UNITS);
      if ((await ask(other, UNITS)).isFromMemory) return;
    }
    throw new Error('never shared');
  });
});

describe('what was committed', () => {
  const QUESTION = `{ trend(metrics: ["web.access"], units: ["${YUME}"], period: { fiscalYear: 2018 }, grain: FISCAL_YEAR)
    { series { points { value { value } } } } }`;
  const figure = (value: number) =>
    `reporter,unit,metric,period,value\n${YUME},${YUME},web.access,FY2018,${value}\n`;

  it('is in the next answer: an import', async () => {
    for (const value of [11, 12, 13]) {
      await fromMemory(app, QUESTION);
      expect((await app.upload(figure(value))).statusCode).toBe(200);
      expect((await ask(app, QUESTION)).answer.body).toContain(`"value":${value}`);
    }
  });

  it('is in the next answer: a change of somebody else', async () => {
    for (const name of ['renamed', 'as before']) {
      await fromMemory(app, UNITS);
      await app.database.rows(`UPDATE network_name SET ja = $1 WHERE code = '132098'`, [name]);
      expect((await ask(app, UNITS)).answer.body).toContain(`"${name}"`);
    }
  });

  it('between the look-up and the answer is not taken for what was there before', async () => {
    const rename = (ja: string) =>
      app.database.rows(`UPDATE network_name SET ja = $1 WHERE code = '132098'`, [ja]);
    const shown = async () =>
      /"132098","name":\{"ja":"([^"]*)"/.exec((await ask(app, UNITS)).answer.body)?.[1];
    for (const name of ['one', 'two', 'three']) {
      await rename('as before');
      reads.mockImplementationOnce(async (work) => {
        await rename(name);
        return Database.prototype.read.call(database, work);
      });
      expect(await shown()).toBe(name);
      expect(await shown()).toBe(name);
      await rename('as before');
      expect(await shown()).toBe('as before');
    }
  });

  it('at the same time as many ask is seen by each who asks afterwards', async () => {
    for (let value = 100; value < 110; value += 1) {
      const asking = Array.from({ length: 6 }, () => ask(app, QUESTION));
      await app.upload(figure(value));
      const after = await ask(app, QUESTION);
      expect(after.answer.body).toContain(`"value":${value}`);
      await Promise.all(asking);
    }
  });
});

describe('a remembered answer is refused at once', () => {
  const end = (client: { email: string }, sql: string) => app.database.rows(sql, [client.email]);
  const OF_PERSON = '(SELECT id FROM app_user WHERE email = $1)';

  it.each([
    ['who lost the role', `DELETE FROM role_assignment WHERE user_id = ${OF_PERSON}`, 'NOT_FOUND'],
    [
      'whose role is over',
      `UPDATE role_assignment SET valid_to = '2020-01-01' WHERE user_id = ${OF_PERSON}`,
      'NOT_FOUND',
    ],
    [
      'who was stopped',
      'UPDATE app_user SET disabled_at = now() WHERE email = $1',
      'SIGN_IN_NEEDED',
    ],
    [
      'whose sign-in has expired',
      `UPDATE login SET expires_at = now() WHERE user_id = ${OF_PERSON}`,
      'SIGN_IN_NEEDED',
    ],
    [
      'who did nothing for long',
      `UPDATE login SET last_seen_at = now() - interval '31 minutes' WHERE user_id = ${OF_PERSON}`,
      'SIGN_IN_NEEDED',
    ],
  ])('to one %s', async (_, sql, code) => {
    const client = await app.as('VIEWER', YUME);
    await fromMemory(client, UNITS);
    await end(client, sql);
    const { answer } = await ask(client, UNITS);
    expect(codes(answer)).toEqual([code]);
  });

  it('to one who signed out, and the cookie is taken back', async () => {
    const client = await app.as('VIEWER', YUME);
    await fromMemory(client, UNITS);
    await client.data('mutation { signOut { demo } }');
    const { answer } = await ask(client, UNITS);
    expect(codes(answer)).toEqual(['SIGN_IN_NEEDED']);
    expect(String(answer.headers['set-cookie'])).toMatch(/^musubi=;/);
  });

  it('to everybody when a page is withdrawn', async () => {
    await app.data(`mutation { publishPages(unit: "${YUME}", pages: [OVERVIEW]) { pages } }`);
    const shown = await fromMemory(app.passerBy(), UNITS);
    expect(shown.body).toContain(YUME);
    await app.data(`mutation { publishPages(unit: "${YUME}", pages: []) { pages } }`);
    expect(codes((await ask(app.passerBy(), UNITS)).answer)).toEqual(['SIGN_IN_NEEDED']);
  });

  it('to a machine whose token was taken back, and to one with a wrong token', async () => {
    const { createMachineToken } = await app.data<{ createMachineToken: { secret: string } }>(
      `mutation { createMachineToken(input: { name: "again", role: VIEWER, unit: "${YUME}" }) { secret } }`,
    );
    const machine = app.machine(createMachineToken.secret);
    await fromMemory(machine, UNITS);
    expect(codes((await ask(app.machine('wrong'), UNITS)).answer)).toEqual(['TOKEN_UNUSABLE']);
    await app.data('mutation { revokeMachineToken(name: "again") { name } }');
    expect(codes((await ask(machine, UNITS)).answer)).toEqual(['TOKEN_UNUSABLE']);
  });

  it.each([
    ['to another host', { host: 'example.org' }, 403],
    ['as a form may send it', { 'content-type': 'text/plain' }, 400],
    ['in a form nobody has', { accept: 'text/html' }, 406],
  ])('%s', async (_, headers, status) => {
    await fromMemory(app, UNITS);
    const response = await app.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        host: 'localhost',
        'content-type': 'application/json',
        ...app.headers,
        ...headers,
      },
      payload: JSON.stringify({ query: UNITS, variables: {} }),
    });
    expect(response.statusCode).toBe(status);
    expect(response.body).not.toContain(YUME);
  });
});
