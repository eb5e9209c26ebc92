import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { MODULES } from './app.module.js';
import { ORPHANED_TYPES } from './platform/graphql/graphql-options.js';

/** The contract as text, without a database or HTTP. */
export async function schemaText(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
    logger: false,
  });
  const providers = MODULES.flatMap(
    (module) => (Reflect.getMetadata('providers', module) ?? []) as NewableFunction[],
  );
  const schema = await app
    .get(GraphQLSchemaFactory)
    .create(providers, { orphanedTypes: ORPHANED_TYPES });
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
