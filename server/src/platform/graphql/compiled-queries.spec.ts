import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { echoSchema } from '../../../test/builders/echo-schema.js';
import { setLogLevel } from '../log/log.js';
import { graphqlOptions } from './graphql-options.js';

let executed = 0;
const counting: ApolloServerPlugin<object> = {
  requestDidStart: async () => ({
    executionDidStart: async () => {
      executed += 1;
    },
  }),
};

const serverWith = (plugins: ApolloServerPlugin<object>[]) => {
  const { formatError, introspection, hideSchemaDetailsFromClientErrors } = graphqlOptions();
  const options = { formatError, introspection, hideSchemaDetailsFromClientErrors };
  return new ApolloServer<object>({ ...options, schema: echoSchema(), plugins });
};

let compiling: ApolloServer<object>;
let plain: ApolloServer<object>;
beforeAll(async () => {
  setLogLevel('silent');
  const plugins = (graphqlOptions().plugins ?? []) as ApolloServerPlugin<object>[];
  compiling = serverWith([...plugins, counting]);
  plain = serverWith([ApolloServerPluginCacheControlDisabled()]);
  await Promise.all([compiling.start(), plain.start()]);
});
beforeEach(() => {
  executed = 0;
});
afterAll(() => Promise.all([compiling.stop(), plain.stop()]));

interface Asked {
  readonly query: string;
  /** With other variables it was answered before. */
  readonly before?: Record<string, unknown>;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

async function answerOf(server: ApolloServer<object>, asked: Asked) {
  const { body, http } = await server.executeOperation(asked);
  return JSON.stringify([body, http.status ?? 200, [...http.headers]]);
}

/** What the programs answer beside what graphql-js answers; how often graphql-js was asked for the last. */
async function both(asked: Asked) {
  const expected = await answerOf(plain, asked);
  const answers: string[] = [];
  const { query, before } = asked;
  for (let i = 0; before && i < 2; i += 1) await answerOf(compiling, { query, variables: before });
  for (let i = 0; i < 3; i += 1) {
    executed = 0;
    answers.push(await answerOf(compiling, asked));
  }
  return { expected, answers, executed };
}

const ALL = `args items { id ratio text inner { id ratio } } maybe { id } day grain`;
const VARIABLES = `query ($metrics: [String!]!, $period: PeriodInput, $grain: Grain! = FISCAL_YEAR, $first: Int, $day: Day, $ratio: Float)
  { echo(metrics: $metrics, period: $period, grain: $grain, first: $first, day: $day, ratio: $ratio) { ${ALL} } }`;
const metrics = ['web.access'];
const THEN_X = { before: {}, variables: { code: 'x' } };
const BEFORE = { before: { metrics } };

const COMPILED: [string, Asked][] = [
  [
    'literals',
    {
      query: `{ echo(metrics: ["a", "結び \\"x\\""], period: { from: "2021-04-01", fiscalYears: [1, 2] }) { ${ALL} } }`,
    },
  ],
  [
    'one value for a list',
    { query: `{ echo(metrics: "a", grain: FISCAL_YEAR, on: true) { ${ALL} } }` },
  ],
  [
    'variables',
    {
      query: VARIABLES,
      variables: {
        metrics,
        period: { from: '2021-04-01', to: null },
        grain: 'MONTH',
        first: 3,
        ratio: 1,
      },
    },
  ],
  ['variables left out', { query: VARIABLES, variables: { metrics } }],
  [
    'variables that are null',
    { query: VARIABLES, variables: { metrics, period: null, first: null, day: null } },
  ],
  [
    'one value for a list variable',
    { query: VARIABLES, variables: { metrics: 'a', period: { fiscalYears: 2020 } } },
  ],
  ['variables nobody asked for', { query: VARIABLES, variables: { metrics, more: 1 } }],
  [
    'a variable in a list',
    { query: `query ($m: String!) { echo(metrics: [$m, "b"]) { args } }`, variables: { m: 'a' } },
  ],
  [
    'a variable in an object',
    {
      query: `query ($y: Int) { echo(metrics: [], period: { fiscalYear: $y }) { args } }`,
      variables: { y: 2021 },
    },
  ],
  [
    'aliases, twice the same field',
    {
      query: `{ a: echo(metrics: ["a"]) { args } b: echo(metrics: ["b"]) { args args day } __typename }`,
    },
  ],
  [
    'fragments',
    {
      query: `query { ...Q } fragment Q on Query { echo(metrics: []) { ...E ... on Echo { day } } } fragment E on Echo { items { ...I } grain } fragment I on Item { id inner { text } __typename }`,
    },
  ],
  [
    'one of several operations',
    {
      query: `query A { echo(metrics: ["A"]) { args } } query B { later { args } }`,
      operationName: 'B',
    },
  ],
  ['an answer that comes later', { query: `{ later { ${ALL} } }` }],
  ['a refusal', { query: `query ($code: String) { refused(code: $code) { args } }`, ...THEN_X }],
  [
    'a refusal where null is allowed',
    {
      query: `query ($code: String) { perhaps(code: $code) { args } echo(metrics: []) { day } }`,
      ...THEN_X,
    },
  ],
  ['a failure', { query: `query ($code: String) { broken(code: $code) { args } }`, ...THEN_X }],
];

const LEFT: [string, Asked][] = [
  [
    '@skip and @include',
    {
      query: `query ($no: Boolean!) { echo(metrics: []) { args @include(if: $no) day @skip(if: $no) } }`,
      variables: { no: false },
    },
  ],
  [
    'a variable in an object that is left out',
    { query: `query ($y: Int) { echo(metrics: [], period: { fiscalYear: $y }) { args } }` },
  ],
  ['a key that is no key', { query: `{ __proto__: echo(metrics: []) { args } }` }],
  [
    'a text that reads like a program',
    {
      query: `{ echo(metrics: ["__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d(globalThis.taken=1)"]) { args } }`,
    },
  ],
  [
    'the same, disguised',
    {
      query: `{ echo(metrics: ["\\u005f_MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d(globalThis.taken=1)"]) { args } }`,
    },
  ],
  [
    'a value that does not fit the schema',
    {
      query: `query ($ratio: Float) { echo(metrics: [], ratio: $ratio) { sick day } }`,
      before: {},
      variables: { ratio: 1 },
    },
  ],
  [
    'two refusals',
    {
      query: `query ($code: String) { a: refused(code: $code) { args } b: perhaps(code: $code) { args } }`,
      ...THEN_X,
    },
  ],
  ['what was refused only', { query: `{ refused(code: "x") { args } }` }],
  ['a very long question', { query: `{ later { args } } # ${'x'.repeat(4_000)}` }],
  ['a variable that is missing', { query: VARIABLES, ...BEFORE }],
  [
    'a variable of a wrong type',
    { query: VARIABLES, ...BEFORE, variables: { metrics: [1], first: 'x' } },
  ],
  [
    'a code that is not in the enum',
    { query: VARIABLES, ...BEFORE, variables: { metrics, grain: 'WEEK' } },
  ],
  [
    'a day that does not exist',
    { query: VARIABLES, ...BEFORE, variables: { metrics, day: '2021-02-30' } },
  ],
  [
    'a day that does not exist, within',
    { query: VARIABLES, ...BEFORE, variables: { metrics, period: { from: '2021-02-30' } } },
  ],
  [
    'an unknown field of an input',
    { query: VARIABLES, ...BEFORE, variables: { metrics, period: { week: 1 } } },
  ],
  [
    'no number for a number',
    { query: VARIABLES, ...BEFORE, variables: { metrics, first: 2 ** 40 } },
  ],
  ['an unknown operation', { query: `query A { later { args } }`, operationName: 'B' }],
  ['two operations and no name', { query: `query A { later { args } } query B { later { day } }` }],
  ['a change', { query: `mutation { change { args } }` }],
];

const REFUSED: [string, Asked][] = [
  ['a field that is not there', { query: '{ nope }' }],
  ['a broken text', { query: '{' }],
  ['a question about the schema', { query: '{ __schema { types { name } } }' }],
  ['a literal of a wrong type', { query: '{ echo(metrics: [1], first: "x") { args } }' }],
  [
    'a literal day that does not exist',
    { query: '{ echo(metrics: [], day: "2021-02-30") { args } }' },
  ],
];

describe('a query that is asked again', () => {
  it.each(COMPILED)('is answered by its program as before: %s', async (_, asked) => {
    const { expected, answers, executed: left } = await both(asked);
    expect(answers).toEqual([expected, expected, expected]);
    expect(left).toBe(0);
  });

  it.each(LEFT)('is left to graphql-js: %s', async (_, asked) => {
    const { expected, answers, executed: left } = await both(asked);
    expect(answers).toEqual([expected, expected, expected]);
    expect(left).toBe(1);
    expect(globalThis).not.toHaveProperty('taken');
  });

  it.each(REFUSED)('is refused as before: %s', async (_, asked) => {
    const { expected, answers, executed: left } = await both(asked);
    expect(answers).toEqual([expected, expected, expected]);
    expect(left).toBe(0);
  });
});
