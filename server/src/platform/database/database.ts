import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { PoolClient, QueryResult } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { DataSource } from 'typeorm';
import { DomainError } from '../errors/domain-error.js';
import { ownTurn } from '../event-loop/turns.js';
import { Recent } from '../memory/recent.js';
import { inChunks } from './copy-text.js';
import { SNAPSHOT } from './snapshot.js';

export type SqlParam =
  string | number | boolean | Date | null | readonly (string | number | null)[];

/** Reading within one snapshot of the database. */
export interface ReadTx {
  /** What is seen, as one text: the same text, exactly the same data. Null where that cannot be said: when writing. */
  readonly snapshot: string | null;
  /** Rows of one parameterised statement; the caller names the row type, here and nowhere else. */
  rows<Row>(sql: string, params?: readonly SqlParam[]): Promise<Row[]>;
}

/** Reading and writing; asked for by every repository method that changes data. */
export interface WriteTx extends ReadTx {
  run(sql: string, params?: readonly SqlParam[]): Promise<void>;
  /** Sends lines of `copyLine` to COPY … FROM STDIN, no faster than they are taken: how many rows came in. */
  copy(sql: string, rows: Iterable<string> | AsyncIterable<string>): Promise<number>;
}

/**
 * What happened to one statement: for the benchmark, which replays exactly what a request ran. What begins and ends a
 * transaction is not told.
 */
export type StatementListener = (sql: string, params: readonly SqlParam[]) => void;

const RETRYABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

const BEGIN_READ = 'START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY';
const BEGIN_WRITE = 'START TRANSACTION ISOLATION LEVEL READ COMMITTED';

class Tx implements WriteTx {
  constructor(
    private readonly client: PoolClient,
    readonly snapshot: string | null,
    private readonly listener: StatementListener | null,
    private readonly nameOf: (sql: string) => string | undefined,
  ) {}

  async rows<Row>(sql: string, params: readonly SqlParam[] = []): Promise<Row[]> {
    checkTexts(params);
    this.listener?.(sql, params);
    const asked = { name: this.nameOf(sql), text: sql, values: [...params] };
    const { rows } = await this.client.query<Row & object>(asked);
    return rows;
  }

  async run(sql: string, params: readonly SqlParam[] = []): Promise<void> {
    await this.rows(sql, params);
  }

  async copy(sql: string, rows: Iterable<string> | AsyncIterable<string>): Promise<number> {
    this.listener?.(sql, []);
    const stream = this.client.query(copyFrom(sql));
    await pipeline(Readable.from(inChunks(rows), { highWaterMark: 2 }), stream);
    return stream.rowCount;
  }
}

/**
 * The only way to the database: `read` is a read-only snapshot, `write` a transaction that may be tried again as a
 * whole. A write sees what others committed before each statement, so that a lock taken first decides who goes first.
 */
@Injectable()
export class Database {
  listener: StatementListener | null = null;

  constructor(private readonly dataSource: DataSource) {}

  /** Where it is, for a process that works beside this one. */
  get url(): string {
    const { options } = this.dataSource;
    if (options.type === 'postgres' && options.url) return options.url;
    throw new Error('A database without an address');
  }

  /** Nothing waits for the end of a transaction that changed nothing, but its connection. */
  read<Result>(work: (tx: ReadTx) => Promise<Result>): Promise<Result> {
    return this.connected(async (client, release) => {
      const snapshot = await beginRead(client);
      const result = await work(new Tx(client, snapshot, this.listener, nameOf));
      release(client.query('COMMIT'));
      // What is made of it may take a while.
      await ownTurn();
      return result;
    });
  }

  async write<Result>(work: (tx: WriteTx) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.connected(async (client, release) => {
          await client.query(BEGIN_WRITE);
          const result = await work(new Tx(client, null, this.listener, () => undefined));
          await client.query('COMMIT');
          release();
          return result;
        });
      } catch (error) {
        if (attempt >= ATTEMPTS || !RETRYABLE.has(sqlState(error))) throw error;
      }
    }
  }

  /** One reading statement by itself, in one round trip and planned once: what every request begins with. */
  async one<Row>(name: string, sql: string, params: readonly SqlParam[]): Promise<Row | null> {
    return this.connected(async (client, release) => {
      this.listener?.(sql, params);
      const { rows } = await client.query<Row & object>({ name, text: sql, values: [...params] });
      release();
      return rows[0] ?? null;
    });
  }

  /** @throws when the database does not answer */
  async isReachable(): Promise<void> {
    await this.read((tx) => tx.rows('SELECT 1'));
  }

  /** Work on one connection, which it gives back when what it still waits for has come; failed work is undone. */
  private async connected<Result>(
    work: (client: PoolClient, release: (after?: Promise<unknown>) => void) => Promise<Result>,
  ): Promise<Result> {
    const runner = this.dataSource.createQueryRunner();
    const release = (after: Promise<unknown> = Promise.resolve()): void =>
      void after.catch(() => undefined).finally(() => runner.release());
    try {
      const client = (await runner.connect()) as PoolClient;
      try {
        return await work(client, release);
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    } catch (error) {
      await runner.release();
      throw error;
    }
  }
}

const names = new Recent<string>(500);

/**
 * A question is planned once per connection, not each time it is asked: that took a third of its time. Its text is
 * written once in the program, so there are not many; what is written in one go may have a text of its own each time.
 */
function nameOf(sql: string): string {
  const known = names.get(sql) ?? createHash('sha256').update(sql).digest('base64url');
  names.set(sql, known);
  return known;
}

/** Begins a transaction and says what it sees, in one round trip. */
async function beginRead(client: PoolClient): Promise<string | null> {
  const told: unknown = await client.query(`${BEGIN_READ}; SELECT ${SNAPSHOT} AS snapshot`);
  const [, seen] = told as readonly QueryResult<{ snapshot: string | null }>[];
  return seen?.rows[0]?.snapshot ?? null;
}

/** PostgreSQL's text holds no U+0000 and no half of a character; no code or name has one. */
function checkTexts(params: readonly SqlParam[]): void {
  const isBad = (param: unknown): boolean =>
    typeof param === 'string' && (param.includes('\0') || !param.isWellFormed());
  if (params.some((param) => (Array.isArray(param) ? param.some(isBad) : isBad(param)))) {
    throw new DomainError('invalid', 'BAD_REQUEST', { detail: 'U+0000, U+D800–U+DFFF' });
  }
}

function sqlState(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}
