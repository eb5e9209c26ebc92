import { buildSchema, GraphQLScalarType, type GraphQLSchema, isObjectType } from 'graphql';
import { DomainError } from '../../src/platform/errors/domain-error.js';
import { DayScalar } from '../../src/platform/graphql/day.scalar.js';

const SDL = `
  scalar Day
  enum Grain { MONTH FISCAL_YEAR }
  input PeriodInput { fiscalYear: Int fiscalYears: [Int!] from: Day to: Day note: String = "none" }
  type Echo { args: String! items: [Item!]! maybe: Item day: Day grain: Grain sick: Int! }
  type Item { id: ID! ratio: Float text: String inner: Item }
  type Query {
    echo(metrics: [String!]!, period: PeriodInput, grain: Grain! = MONTH, first: Int = 50, day: Day, ratio: Float, on: Boolean): Echo!
    refused(code: String): Echo!
    perhaps(code: String): Echo
    broken(code: String): Echo!
    later: Echo!
  }
  type Mutation { change: Echo! }`;

const item = {
  id: 7,
  ratio: 0.25,
  text: '結び "x"\\n',
  inner: { id: 'in', ratio: null, text: '' },
};

/** By name: arguments have no order. */
const byName = (_key: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const echo = (_root: unknown, args: object) => ({
  args: JSON.stringify(args, byName),
  items: [item, { id: 'b', ratio: 3, text: null, inner: null }],
  maybe: null,
  day: '2021-04-01',
  grain: 'FISCAL_YEAR',
  sick: 'ratio' in args ? 'not a number' : 1,
});

const RESOLVERS: Record<string, (root: unknown, args: object) => unknown> = {
  echo,
  refused: (root, args) => {
    if (!('code' in args)) return echo(root, args);
    throw new DomainError('invalid', 'UNKNOWN_UNIT', { code: JSON.stringify(args) });
  },
  perhaps: async (root, args) => {
    if (!('code' in args)) return echo(root, args);
    throw new DomainError('notFound', 'NOT_FOUND', { code: 'x' });
  },
  broken: async (root, args) => {
    if (!('code' in args)) return echo(root, args);
    throw new TypeError('an inner word');
  },
  later: (root, args) => Promise.resolve(echo(root, args)),
  change: echo,
};

/** A schema that answers with the arguments it was asked with. */
export function echoSchema(): GraphQLSchema {
  const schema = buildSchema(SDL);
  const day = schema.getType('Day');
  if (day instanceof GraphQLScalarType) {
    const { serialize, parseValue, parseLiteral } = DayScalar;
    Object.assign(day, { serialize, parseValue, parseLiteral });
  }
  for (const root of [schema.getQueryType(), schema.getMutationType()].filter(isObjectType)) {
    for (const field of Object.values(root.getFields())) field.resolve = RESOLVERS[field.name];
  }
  return schema;
}
