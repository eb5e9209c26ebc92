import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import { schemaText } from '../../src/schema-text.js';
import { read } from './repository-files.js';

it('server/schema.graphql is what the resolvers say today (else: npm run codegen)', async () => {
  expect(read('server/schema.graphql')).toBe(await schemaText());
});
