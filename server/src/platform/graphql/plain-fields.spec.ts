import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLFieldResolver, isObjectType } from 'graphql';
import { withPlainFields } from './plain-fields.js';

type Resolve = GraphQLFieldResolver<unknown, unknown>;

/** As Nest writes it. */
const reading =
  (name: string, otherwise?: unknown): Resolve =>
  (root) => {
    const value = (root as Record<string, unknown>)[name];
    return value === undefined ? otherwise : value;
  };

const WAYS: Readonly<Record<string, Resolve>> = {
  plain: reading('plain'),
  renamed: reading('name'),
  filled: reading('filled', 0),
  changed: (root) => String((root as { changed: unknown }).changed),
  both: (root) => ((root as { other: unknown }).other, (root as { both: unknown }).both),
  failing: () => {
    throw new Error('not without a context');
  },
  asking: (root, _args) => root,
};

describe('the fields of the schema', () => {
  const names = Object.keys(WAYS);
  const fields = names.map((name) => `${name}: String`).join(' ');
  const schema = buildSchema(`type Thing { ${fields} } type Query { plain: Thing }`);
  for (const type of [schema.getType('Thing'), schema.getQueryType()].filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) field.resolve = WAYS[field.name];
  }
  withPlainFields(schema);

  it('lose the function that only reads their own property, and no other', () => {
    const thing = schema.getType('Thing');
    const left = isObjectType(thing)
      ? names.filter((name) => thing.getFields()[name]?.resolve !== undefined)
      : [];
    expect(left).toEqual(['renamed', 'filled', 'changed', 'both', 'failing', 'asking']);
  });

  it('keep it where an operation begins', () => {
    expect(schema.getQueryType()?.getFields()['plain']?.resolve).toBe(WAYS['plain']);
  });
});
