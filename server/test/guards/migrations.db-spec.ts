import { afterEach, describe, expect, it } from '@jest/globals';
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { dataSourceOptions } from '../../src/platform/database/data-source.js';
import { cloneDatabase, type TestDatabase } from '../support/test-database.js';
import { repositoryFiles } from './repository-files.js';

let database: TestDatabase | undefined;
let source: DataSource | undefined;

async function connect(): Promise<DataSource> {
  for (const path of repositoryFiles().filter((p) => p.endsWith('.entity.ts')))
    await import(`../../../${path}`);
  const entities = getMetadataArgsStorage().tables.map((table) => table.target);
  database = await cloneDatabase('empty');
  source = await new DataSource({
    ...dataSourceOptions(database.ownerUrl),
    entities,
  }).initialize();
  return source;
}

afterEach(async () => {
  await source?.destroy();
  await database?.drop();
});

const isComment = (query: string): boolean => query.startsWith('COMMENT ON');

/** What would have to change in the database for the entities; foreign keys stand in migrations only. */
async function changes(db: DataSource): Promise<string[]> {
  const { upQueries } = await db.driver.createSchemaBuilder().log();
  return upQueries
    .map(({ query }) => query)
    .filter((query) => !/DROP CONSTRAINT "\w+_fk"/.test(query));
}

describe('the migrations', () => {
  it('run on an empty database and leave it just as the entities say', async () => {
    const db = await connect();
    await db.runMigrations();
    const differences = await changes(db);
    // What a column means stands with the entity and in docs/data, not in the database.
    for (const comment of differences.filter(isComment)) await db.query(comment);
    expect(await changes(db)).toEqual([]);
  });

  it('can be taken back to the empty database', async () => {
    const db = await connect();
    await db.runMigrations();
    for (const _ of db.migrations) await db.undoLastMigration();
    const tables = await database?.rows<{ n: string }>(
      `SELECT table_name AS n FROM information_schema.tables WHERE table_schema = 'public'`,
    );
    expect(tables?.map((row) => row.n)).toEqual(['schema_migration']);
  });
});
