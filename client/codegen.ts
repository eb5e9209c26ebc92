/** Writes src/shared/graphql/generated from server/schema.graphql and the .graphql files. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { preset as Preset } from '@graphql-codegen/client-preset';
import type { codegen as Codegen } from '@graphql-codegen/core';

// Required, not imported, so that both packages and this script share one copy of graphql.
const require = createRequire(import.meta.url);
const { preset } = require('@graphql-codegen/client-preset') as { preset: typeof Preset };
const { codegen } = require('@graphql-codegen/core') as { codegen: typeof Codegen };
const { buildSchema, parse } = require('graphql') as typeof import('graphql');

const HERE = import.meta.dirname;
const OUT = join(HERE, 'src/shared/graphql/generated/');

const schemaAst = buildSchema(readFileSync(join(HERE, '../server/schema.graphql'), 'utf8'));
const documents = globSync('src/**/*.graphql', { cwd: HERE })
  .sort()
  .map((path) => {
    const rawSDL = readFileSync(join(HERE, path), 'utf8');
    return { location: path, rawSDL, document: parse(rawSDL) };
  });

const sections = await preset.buildGeneratesSection({
  baseOutputDir: OUT,
  schema: parse(readFileSync(join(HERE, '../server/schema.graphql'), 'utf8')),
  schemaAst,
  documents,
  config: {
    documentMode: 'string',
    enumsAsTypes: true,
    useTypeImports: true,
    skipTypename: true,
    scalars: { Day: 'string' },
  },
  presetConfig: { fragmentMasking: false },
  plugins: [],
  pluginMap: {},
});

for (const section of sections) {
  const text = await codegen({ ...section, cache: undefined });
  mkdirSync(dirname(section.filename), { recursive: true });
  writeFileSync(section.filename, text);
}
