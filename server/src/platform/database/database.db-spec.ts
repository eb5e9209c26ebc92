import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { cloneDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { dataSourceOptions } from './data-source.js';
import { Database, type ReadTx } from './database.js';

let server: TestDatabase;
let dataSource: DataSource;
let database: Database;

beforeAll(async () => {
  server = await cloneDatabase('empty');
  await server.rows('CREATE TABLE counter (n integer NOT NULL)');
  await server.rows('GRANT SELECT, UPDATE ON counter TO PUBLIC');
  await server.rows('INSERT INTO counter VALUES (0)');
  dataSource = await new DataSource(dataSourceOptions(server.url)).initialize();
  database = new Database(dataSource);
});
beforeEach(() => {
  database.listener = null;
});
afterAll(async () => {
  await dataSource.destroy();
  await server.drop();
});

async function count(tx: ReadTx): Promise<number> {
  const [row] = await tx.rows<{ n: number }>('SELECT n FROM counter');
  return row?.n ?? -1;
}

const increase = () => database.write((tx) => tx.run('UPDATE counter SET n = n + 1'));
/** Transactions are numbered for all databases of a server: other tests may commit in between. */
const TRIES = 200;

const seen = () => database.read(async (tx) => [tx.snapshot, await count(tx)] as const);

describe('a snapshot', () => {
  it('has the same name as long as nothing is committed, and another as soon as something is', async () => {
    let [before] = await seen();
    expect(before).not.toBeNull();
    let again: string | null = null;
    for (let i = 0; i < TRIES && again !== before; i += 1) {
      [before] = await seen();
      [again] = await seen();
    }
    expect(again).toBe(before);
    await increase();
    expect((await seen())[0]).not.toBe(before);
  });

  it('changes its name also when somebody else commits', async () => {
    const [before] = await seen();
    await server.rows('UPDATE counter SET n = n + 1');
    expect((await seen())[0]).not.toBe(before);
  });

  it('is kept to the end of the transaction', async () => {
    await database.read(async (tx) => {
      const before = await count(tx);
      await increase();
      expect(await count(tx)).toBe(before);
      expect((await seen())[1]).toBe(before + 1);
    });
  });

  it('has no name where something is written', async () => {
    expect(await database.write(async (tx) => tx.snapshot)).toBeNull();
  });

  it('of one name never shows two states, whoever reads and writes at the same time', async () => {
    const states = new Map<string | null, Set<number>>();
    const write = async () => {
      for (let i = 0; i < 60; i += 1) await increase();
    };
    const read = async () => {
      for (let i = 0; i < 120; i += 1) {
        const [name, n] = await seen();
        states.set(name, (states.get(name) ?? new Set()).add(n));
      }
    };
    await Promise.all([write(), write(), read(), read(), read()]);
    expect(states.size).toBeGreaterThan(10);
    expect([...states.values()].filter((numbers) => numbers.size > 1)).toEqual([]);
  });
});

describe('the connections', () => {
  it('are given back, whatever becomes of the work', async () => {
    for (let i = 0; i < 30; i += 1) {
      await seen();
      await expect(database.read((tx) => tx.rows('SELECT 1 / 0'))).rejects.toThrow('zero');
      await expect(database.one('broken', 'SELECT 1 / $1::integer', [0])).rejects.toThrow('zero');
      await expect(
        database.write(async (tx) => {
          await tx.run('UPDATE counter SET n = -5');
          throw new Error('thought better of it');
        }),
      ).rejects.toThrow('better');
    }
    expect((await seen())[1]).toBeGreaterThanOrEqual(0);
  });

  it('may be lost at any time, and others take their place', async () => {
    const lost = database.read(async (tx) => {
      const [own] = await tx.rows<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await server.rows('SELECT pg_terminate_backend($1)', [own?.pid]);
      return count(tx);
    });
    await expect(lost).rejects.toThrow();
    // Lost after the answer, before the transaction has ended.
    let ending: Promise<unknown> = Promise.resolve();
    const pid = await database.read(async (tx) => {
      const [own] = await tx.rows<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      ending = server.rows('SELECT pg_terminate_backend($1, 10000)', [own?.pid]);
      return own?.pid;
    });
    expect(pid).toBeGreaterThan(0);
    expect(await ending).toEqual([{ pg_terminate_backend: true }]);
    for (let i = 0; i < 20; i += 1) await seen().catch(() => undefined);
    expect((await seen())[1]).toBeGreaterThanOrEqual(0);
  });

  it('cannot be written on while reading', async () => {
    const writing = database.read((tx) => tx.rows('UPDATE counter SET n = 9'));
    await expect(writing).rejects.toThrow('read-only');
  });
});

describe('the listener', () => {
  it('is told each statement of the work with its values, not what begins and ends it', async () => {
    const told: unknown[] = [];
    database.listener = (sql, params) => told.push([sql, params]);
    await database.read((tx) => tx.rows('SELECT $1::integer AS n', [1]));
    await database.write((tx) => tx.run('UPDATE counter SET n = n'));
    await database.one('two', 'SELECT 2', []);
    expect(told).toEqual([
      ['SELECT $1::integer AS n', [1]],
      ['UPDATE counter SET n = n', []],
      ['SELECT 2', []],
    ]);
  });
});

describe('a text PostgreSQL cannot hold', () => {
  it.each(['a\0b', '\ud83d'])('is refused before it is sent: %j', async (text) => {
    const asking = database.read((tx) => tx.rows('SELECT $1::text', [text]));
    await expect(asking).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const list = database.read((tx) => tx.rows('SELECT $1::text[]', [[text]]));
    await expect(list).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});
