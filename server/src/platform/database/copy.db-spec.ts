import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { cloneDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { copyLine } from './copy-text.js';
import { dataSourceOptions } from './data-source.js';
import { Database } from './database.js';

let server: TestDatabase;
let source: DataSource;
let database: Database;

beforeAll(async () => {
  server = await cloneDatabase('empty');
  await server.rows('CREATE TABLE thing (n integer NOT NULL, name text, tags text[])');
  await server.rows('GRANT SELECT, INSERT, DELETE ON thing TO PUBLIC');
  source = await new DataSource(dataSourceOptions(server.url)).initialize();
  database = new Database(source);
});
beforeEach(() => server.rows('DELETE FROM thing'));
afterAll(async () => {
  await source.destroy();
  await server.drop();
});

const COPY = 'COPY thing (n, name, tags) FROM STDIN';
const copy = (rows: Iterable<string> | AsyncIterable<string>) =>
  database.write((tx) => tx.copy(COPY, rows));
const stored = () => server.rows('SELECT n, name, tags FROM thing ORDER BY n');

describe('COPY', () => {
  it('stores any text as it is', async () => {
    const text = fc.string({ unit: 'binary' }).filter((s) => s.isWellFormed() && !s.includes('\0'));
    const row = fc.tuple(fc.option(text), fc.option(fc.array(text, { maxLength: 4 })));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 100 }), async (rows) => {
        await server.rows('DELETE FROM thing');
        const lines = rows.map(([name, tags], n) => copyLine([n, name, tags]));
        expect(await copy(lines)).toBe(rows.length);
        expect(await stored()).toEqual(rows.map(([name, tags], n) => ({ n, name, tags })));
      }),
      { numRuns: 5 },
    );
  });

  it('takes rows that come later, and none', async () => {
    async function* later() {
      yield await Promise.resolve(copyLine([1, 'a', null]));
      yield await Promise.resolve(copyLine([2, 'b', null]));
    }
    expect(await copy(later())).toBe(2);
    expect(await copy([])).toBe(0);
  });

  it('stores nothing where the rows cannot be made, and says why', async () => {
    function* broken() {
      for (let n = 0; n < 50_000; n += 1) yield copyLine([n, 'x', null]);
      throw new RangeError('no such day');
    }
    await expect(copy(broken())).rejects.toThrow('no such day');
    expect(await stored()).toEqual([]);
    expect(await copy([copyLine([1, 'a', null])])).toBe(1);
  });

  it('stores nothing where the database refuses a row, and the connection lives on', async () => {
    const many = Array.from({ length: 50_000 }, (_, n) =>
      copyLine([n === 30 ? null : n, 'x', null]),
    );
    for (let i = 0; i < 12; i += 1) await expect(copy(many)).rejects.toThrow(/null value/);
    expect(await stored()).toEqual([]);
    expect(await copy([copyLine([1, 'a', null])])).toBe(1);
  });

  it('stores nothing of a transaction that fails afterwards', async () => {
    const failing = database.write(async (tx) => {
      await tx.copy(COPY, [copyLine([1, 'a', null])]);
      throw new Error('later');
    });
    await expect(failing).rejects.toThrow('later');
    expect(await stored()).toEqual([]);
  });

  it('reads its rows no faster than the database takes them', async () => {
    const blocker = new Client(server.ownerUrl);
    await blocker.connect();
    await blocker.query('BEGIN');
    await blocker.query('LOCK TABLE thing');
    let read = 0;
    function* counted() {
      for (; read < 50_000; read += 1) yield copyLine([read, 'x'.repeat(200), null]);
    }
    const copying = copy(counted());
    const waiting = async () =>
      (await server.rows(`SELECT FROM pg_locks WHERE NOT granted`)).length > 0;
    while (!(await waiting())) await new Promise((done) => setTimeout(done, 10));
    expect(read).toBeLessThan(5_000);
    await blocker.query('COMMIT');
    await blocker.end();
    expect(await copying).toBe(50_000);
  });
});
