import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';

const VALUE = {};

/**
 * Nest gives every field a function that only reads the property of the same name. Without it the field is read the
 * same way by default, and a compiled query reads it without any call.
 */
export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || roots.includes(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (isPlain(field)) delete field.resolve;
    }
  }
  return schema;
}

/** Whether the field's function reads nothing but its own property and adds nothing to it: tried out, not guessed. */
function isPlain({ name, args, resolve }: GraphQLField<unknown, unknown>): boolean {
  if (!resolve || resolve.length !== 1 || args.length > 0) return false;
  const read = resolve as (root: unknown) => unknown;
  const seen: unknown[] = [];
  const root = (value: unknown) =>
    new Proxy({}, { get: (_, key) => (seen.push(key), key === name ? value : undefined) });
  try {
    const isGiven = read(root(VALUE)) === VALUE;
    return isGiven && read(root(undefined)) === undefined && seen.every((key) => key === name);
  } catch {
    return false;
  }
}
