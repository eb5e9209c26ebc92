import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { DomainError } from '../errors/domain-error.js';

export type SqlParam =
  string | number | boolean | Date | null | readonly (string | number | null)[];

/** Reading within one snapshot of the database. */
export interface ReadTx {
  /** Rows of one parameterised statement; the caller names the row type, here and nowhere else. */
  rows<Row>(sql: string, params?: readonly SqlParam[]): Promise<Row[]>;
}

/** Reading and writing; asked for by every repository method that changes data. */
export interface WriteTx extends ReadTx {
  run(sql: string, params?: readonly SqlParam[]): Promise<void>;
}

/** What happened to one statement: for the benchmark, which replays exactly what a request ran. */
export type StatementListener = (sql: string, params: readonly SqlParam[]) => void;

const RETRYABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

class Tx implements WriteTx {
  constructor(
    private readonly runner: QueryRunner,
    private readonly listener: StatementListener | null,
  ) {}

  async rows<Row>(sql: string, params: readonly SqlParam[] = []): Promise<Row[]> {
    this.check(sql, params);
    return (await this.runner.query(sql, [...params])) as Row[];
  }

  async run(sql: string, params: readonly SqlParam[] = []): Promise<void> {
    this.check(sql, params);
    await this.runner.query(sql, [...params]);
  }

  private check(sql: string, params: readonly SqlParam[]): void {
    checkTexts(params);
    this.listener?.(sql, params);
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

  read<Result>(work: (tx: ReadTx) => Promise<Result>): Promise<Result> {
    return this.inTransaction('START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY', work);
  }

  async write<Result>(work: (tx: WriteTx) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.inTransaction('START TRANSACTION ISOLATION LEVEL READ COMMITTED', work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !RETRYABLE.has(sqlState(error))) throw error;
      }
    }
  }

  /** One reading statement by itself, in one round trip and planned once: what every request begins with. */
  async one<Row>(name: string, sql: string, params: readonly SqlParam[]): Promise<Row | null> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      this.listener?.(sql, params);
      const { rows } = await client.query<Row & object>({ name, text: sql, values: [...params] });
      return rows[0] ?? null;
    } finally {
      await runner.release();
    }
  }

  /** @throws when the database does not answer */
  async isReachable(): Promise<void> {
    await this.read((tx) => tx.rows('SELECT 1'));
  }

  private async inTransaction<Result>(
    begin: string,
    work: (tx: WriteTx) => Promise<Result>,
  ): Promise<Result> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.query(begin);
      try {
        const result = await work(new Tx(runner, this.listener));
        await runner.query('COMMIT');
        return result;
      } catch (error) {
        await runner.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    } finally {
      await runner.release();
    }
  }
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
