import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { cloneDatabase, type TestDatabase } from './support/test-database.js';
import { ConfigProblems } from '../src/platform/config/config.js';
import { setLogLevel } from '../src/platform/log/log.js';
import { prepareDatabase } from '../src/platform/database/database-roles.js';

const ADD = `INSERT INTO audit_entry (id, at, actor_kind, actor_id, actor_name, action, node, subject, changes, request_id)
  VALUES (gen_random_uuid(), now(), 'SYSTEM', NULL, 'musubi', 'SIGNED_IN', NULL, 'x', '[]', 'r')`;
const READ = 'SELECT action FROM audit_entry';
const FORBIDDEN = [
  `UPDATE finding_comment SET body = 'x'`,
  `DELETE FROM finding_comment`,
  `UPDATE audit_entry SET subject = 'y'`,
  `UPDATE audit_entry SET subject = subject WHERE false`,
  'DELETE FROM audit_entry',
  'TRUNCATE audit_entry',
];
const OWNERS_ONLY = [
  'DROP TABLE audit_entry',
  'ALTER TABLE audit_entry DISABLE ROW LEVEL SECURITY',
  'ALTER TABLE audit_entry ADD COLUMN more text',
  'ALTER TABLE audit_entry RENAME TO away',
  'CREATE TABLE own (n int)',
  `DELETE FROM schema_migration`,
];
const TRIGGER = `CREATE TRIGGER drop_all BEFORE INSERT ON audit_entry
  EXECUTE FUNCTION suppress_redundant_updates_trigger()`;

/** What happened to one statement: `done`, or the code PostgreSQL refused it with. */
async function outcome(url: string, sql: string): Promise<string> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(sql);
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.end();
  }
}

const roleOf = (url: string): string => new URL(url).username;

function as(url: string, role: string, password: string): string {
  const other = new URL(url);
  other.username = role;
  other.password = password;
  return other.href;
}

let database: TestDatabase;
const newName = (): string => `t_${randomUUID().slice(0, 8)}`;
const rights = () =>
  database.rows(
    `SELECT relname, relacl::text FROM pg_class WHERE relnamespace = 'public'::regnamespace ORDER BY 1`,
  );

beforeAll(() => setLogLevel('silent'));
describe('the role of the server', () => {
  beforeAll(async () => {
    database = await cloneDatabase('migrated');
  });
  afterAll(() => database.drop());

  it('adds to the audit trail and reads it', async () => {
    expect(await outcome(database.url, ADD)).toBe('done');
    expect(await outcome(database.url, READ)).toBe('done');
  });

  it.each([...FORBIDDEN, ...OWNERS_ONLY, TRIGGER])('is refused: %s', async (sql) => {
    await database.rows(ADD);
    expect(await outcome(database.url, sql)).toBe('42501');
  });

  it('gains nothing by granting itself rights', async () => {
    const role = roleOf(database.url);
    const before = await rights();
    // Where it holds one right on a table, PostgreSQL answers with a warning, and gives nothing.
    await outcome(database.url, `GRANT ALL ON audit_entry TO ${role}`);
    await outcome(database.url, `GRANT UPDATE (subject) ON audit_entry TO ${role}`);
    await outcome(database.url, `ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO ${role}`);
    expect(await outcome(database.url, `ALTER TABLE audit_entry OWNER TO ${role}`)).toBe('42501');
    expect(await rights()).toEqual(before);
    for (const sql of FORBIDDEN) expect(await outcome(database.url, sql)).toBe('42501');
  });

  it('cannot become the owner, and is no superuser', async () => {
    const [owner, role] = [roleOf(database.ownerUrl), roleOf(database.url)];
    expect(await outcome(database.url, `SET ROLE ${owner}`)).toBe('42501');
    expect(await outcome(database.url, `GRANT ${owner} TO ${role}`)).toBe('42501');
    expect(await outcome(database.url, `ALTER ROLE ${role} SUPERUSER`)).toBe('42501');
    expect(await outcome(database.url, `COPY audit_entry TO PROGRAM 'true'`)).toBe('42501');
  });

  it.each(['audit_entry', 'finding_comment', 'report_version', 'target_version'])(
    'adds to %s, and changes nothing in it',
    async (name) => {
      for (const statement of [`DELETE FROM ${name} WHERE false`, `TRUNCATE ${name}`])
        expect(await outcome(database.url, statement)).toBe('42501');
    },
  );

  it('writes every other table', async () => {
    const tables = await database.rows<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
       AND relname NOT IN ('audit_entry', 'finding_comment', 'report_version', 'target_version',
         'schema_migration')`,
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables)
      expect([name, await outcome(database.url, `DELETE FROM ${name} WHERE false`)]).toEqual([
        name,
        'done',
      ]);
  });

  it('keeps just the same rights when the server starts again', async () => {
    const before = await rights();
    await prepareDatabase(database, true);
    await Promise.all([prepareDatabase(database, true), prepareDatabase(database, true)]);
    expect(await rights()).toEqual(before);
  });

  it('loses rights that somebody gave it or everybody', async () => {
    const before = await rights();
    await database.rows(`GRANT ALL ON audit_entry TO PUBLIC, ${roleOf(database.url)}`);
    await prepareDatabase(database, true);
    expect(await rights()).toEqual(before);
  });

  it('can use a table and a sequence that the owner makes later', async () => {
    await database.rows('CREATE TABLE later (id serial, word text)');
    for (const sql of [
      `INSERT INTO later (word) VALUES ('x')`,
      `UPDATE later SET word = 'y'`,
      'SELECT * FROM later',
      'DELETE FROM later',
    ])
      expect(await outcome(database.url, sql)).toBe('done');
    expect(await outcome(database.url, 'DROP TABLE later')).toBe('42501');
  });

  it('is made when it does not exist, whatever its name, and never given another password', async () => {
    const name = newName();
    const odd = `${name}"; DROP TABLE audit_entry; --`;
    const url = as(database.url, encodeURIComponent(odd), encodeURIComponent(`x'9Kq2"mVt7é`));
    await prepareDatabase({ ...database, url }, true);
    expect(await outcome(url, ADD)).toBe('done');
    expect(await outcome(url, FORBIDDEN[0] ?? '')).toBe('42501');
    await prepareDatabase({ ...database, url: as(url, encodeURIComponent(odd), 'another') }, true);
    expect(await outcome(url, READ)).toBe('done');
  });

  it.each([
    ['is a superuser', 'SUPERUSER', /superuser/],
    ['may make roles', 'CREATEROLE', /may make roles/],
    ['belongs to the owner', 'IN ROLE musubi', /belongs to the role that owns/],
  ])('is refused in production when it %s', async (_, option, words) => {
    const name = newName();
    await database.rows(`CREATE ROLE ${name} LOGIN PASSWORD 'x' ${option}`);
    const addresses = { ...database, url: as(database.url, name, 'x') };
    await expect(prepareDatabase(addresses, true)).rejects.toThrow(words);
    await expect(prepareDatabase(addresses, true)).rejects.toThrow(ConfigProblems);
    await prepareDatabase(addresses, false);
  });

  it('has to be made by somebody else when the owner may not', async () => {
    const owner = newName();
    await database.rows(`CREATE ROLE ${owner} LOGIN PASSWORD 'x'`);
    const ownerUrl = as(database.ownerUrl, owner, 'x');
    const url = as(database.url, newName(), 'y');
    await expect(prepareDatabase({ ownerUrl, url }, true)).rejects.toThrow(/createuser --pwprompt/);
  });
});

describe('one role that owns the tables', () => {
  let url: string;
  let name: string;
  beforeEach(async () => {
    database = await cloneDatabase('empty');
    name = newName();
    await database.rows(`CREATE ROLE ${name} LOGIN PASSWORD 'x'`);
    await database.rows(
      `ALTER DATABASE ${new URL(database.url).pathname.slice(1)} OWNER TO ${name}`,
    );
    url = as(database.url, name, 'x');
  });
  afterEach(() => database.drop());

  it('is refused what it took from itself, at every start anew', async () => {
    await prepareDatabase({ ownerUrl: null, url }, true);
    for (const sql of FORBIDDEN) expect([sql, await outcome(url, sql)]).toEqual([sql, '42501']);
    expect([await outcome(url, ADD), await outcome(url, READ)]).toEqual(['done', 'done']);
    const before = await rights();
    await database.rows(`GRANT UPDATE ON audit_entry TO ${name}`);
    await prepareDatabase({ ownerUrl: url, url }, true);
    expect(await rights()).toEqual(before);
  });

  it('becomes the owner of a role of the server when it is given one', async () => {
    await prepareDatabase({ ownerUrl: null, url }, true);
    const server = as(url, newName(), 'y');
    await database.rows(`ALTER ROLE ${name} CREATEROLE`);
    await prepareDatabase({ ownerUrl: url, url: server }, true);
    expect(await outcome(server, ADD)).toBe('done');
    for (const sql of [...FORBIDDEN, ...OWNERS_ONLY])
      expect([sql, await outcome(server, sql)]).toEqual([sql, '42501']);
    expect(await outcome(server, 'DELETE FROM metric_cell')).toBe('done');
  });

  it('is refused as a superuser in production, and warned of elsewhere', async () => {
    await database.rows(`ALTER ROLE ${name} SUPERUSER`);
    await expect(prepareDatabase({ ownerUrl: null, url }, true)).rejects.toThrow(
      /superuser[\s\S]*DATABASE_MIGRATION_URL/,
    );
    await prepareDatabase({ ownerUrl: null, url }, false);
  });
});
