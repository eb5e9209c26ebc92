import { createHash } from 'node:crypto';
import pg from 'pg';
import type { SqlParam } from '../platform/database/database.js';

/** As a request ran it. */
export interface Statement {
  readonly sql: string;
  readonly params: readonly SqlParam[];
}

interface Queryable {
  query(asked: pg.QueryConfig): Promise<{ rows: unknown[] }>;
}

// As the server reads them.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

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
