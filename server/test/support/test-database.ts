import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabase {
  /** As the role of the server. */
  readonly url: string;
  /** As the owner of the schema. */
  readonly ownerUrl: string;
  /** One statement as the owner: a test may look at, and break, what the server may not. */
  rows<Row extends object>(sql: string, params?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** A database of its own, cloned in milliseconds: migrated and empty, or with the seeds in it. */
export async function cloneDatabase(
  template: 'migrated' | 'seeded' | 'empty',
): Promise<TestDatabase> {
  const admin = process.env['MUSUBI_TEST_POSTGRES'] ?? '';
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const source = template === 'empty' ? 'template0' : `template_${template}`;
  await onServer(admin, `CREATE DATABASE ${name} TEMPLATE ${source}`);
  const ownerUrl = addressIn(admin, name);
  return {
    url: addressIn(process.env['MUSUBI_TEST_POSTGRES_APP'] ?? '', name),
    ownerUrl,
    rows: async <Row extends object>(sql: string, params: unknown[] = []) =>
      (await onServer<Row>(ownerUrl, sql, params)).rows,
    drop: async () => {
      await onServer(admin, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

function addressIn(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

async function onServer<Row extends object>(url: string, sql: string, params: unknown[] = []) {
  const client = new Client(url);
  await client.connect();
  try {
    return await client.query<Row>(sql, params);
  } finally {
    await client.end();
  }
}
