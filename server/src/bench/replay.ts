import { createHash } from 'node:crypto';
import type pg from 'pg';
import { dataSourceOptions } from '../platform/database/data-source.js';
import type { SqlParam } from '../platform/database/database.js';

/** As a request ran it. */
export interface Statement {
  readonly sql: string;
  readonly params: readonly SqlParam[];
}

interface Queryable {
  query(asked: pg.QueryConfig): Promise<{ rows: unknown[] }>;
}

/** A connection as the server has them, but for its patience. */
export function connectionTo(url: string): pg.PoolConfig {
  const { extra } = dataSourceOptions(url) as { extra?: pg.PoolConfig };
  return { ...extra, connectionString: url, statement_timeout: 0 };
}

/** As PostgreSQL works for everybody: with workers where it thinks them of use. */
export async function withWorkers<Result>(
  client: pg.Client,
  work: () => Promise<Result>,
): Promise<Result> {
  await client.query('SET max_parallel_workers_per_gather = 2');
  try {
    return await work();
  } finally {
    await client.query('SET max_parallel_workers_per_gather = 0');
  }
}

/** Planned once per connection, as the server asks what it reads. */
export function prepared(statements: readonly Statement[]): pg.QueryConfig[] {
  return statements.map(({ sql, params }) => ({
    name: createHash('sha256').update(sql).digest('base64url'),
    text: sql,
    values: [...params],
  }));
}

/** One after the other; the rows of each. */
export async function replay(
  client: Queryable,
  asked: readonly pg.QueryConfig[],
): Promise<unknown[][]> {
  const answers: unknown[][] = [];
  for (const one of asked) answers.push((await client.query(one)).rows);
  return answers;
}
