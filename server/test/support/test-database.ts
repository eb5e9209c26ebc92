import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabase {
  readonly url: string;
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
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    rows: async <Row extends object>(sql: string, params: unknown[] = []) =>
      (await onServer<Row>(url.href, sql, params)).rows,
    drop: async () => {
      await onServer(admin, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
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
