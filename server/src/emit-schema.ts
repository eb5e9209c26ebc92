import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { schemaText } from './schema-text.js';

await writeFile(resolve(import.meta.dirname, '../schema.graphql'), await schemaText());
