import { GraphQLScalarType, Kind } from 'graphql';
import { DomainError } from '../errors/domain-error.js';
import { isDay } from '../time/period.js';

function toDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new DomainError('invalid', 'ROW_BAD_DAY', {
    column: 'Day',
    printed: typeof value === 'string' || typeof value === 'number' ? value : typeof value,
  });
}

/** A calendar day, YYYY-MM-DD, without a time zone. */
export const DayScalar = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A calendar day, YYYY-MM-DD.',
  serialize: (value) => String(value),
  parseValue: toDay,
  parseLiteral: (node) => toDay(node.kind === Kind.STRING ? node.value : null),
});
