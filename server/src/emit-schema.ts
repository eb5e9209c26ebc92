import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { MODULES } from './app.module.js';

/** The contract as text, without a database or HTTP. */
export async function schemaText(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
    logger: false,
  });
  const providers = MODULES.flatMap(
    (module) => (Reflect.getMetadata('providers', module) ?? []) as NewableFunction[],
  );
  const schema = await app.get(GraphQLSchemaFactory).create(providers as never[]);
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

if (process.argv[1]?.endsWith('emit-schema.js')) {
  await writeFile(resolve(import.meta.dirname, '../schema.graphql'), await schemaText());
}
