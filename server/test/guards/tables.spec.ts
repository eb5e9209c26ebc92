import { describe, expect, it } from '@jest/globals';
import { getMetadataArgsStorage } from 'typeorm';
import { TABLE_KINDS } from '../../src/platform/database/table-kinds.js';
import { read, repositoryFiles } from './repository-files.js';

const MIGRATIONS = repositoryFiles().filter((path) => /\/migrations\/[^/]+\.ts$/.test(path));
const sql = MIGRATIONS.map(read).join('\n');
const facts = Object.entries(TABLE_KINDS)
  .filter(([, kind]) => kind === 'distributed')
  .map(([table]) => table);
const kinds: Record<string, string> = TABLE_KINDS;

/** What stands between the brackets of each CREATE TABLE. */
const tables = new Map(
  [...sql.matchAll(/CREATE TABLE (\w+) \(\n([\s\S]*?)\n\s*\)`/g)].map(
    ([, name = '', body = '']) => [name, body],
  ),
);
const bodyOf = (table: string): string => tables.get(table) ?? '';

async function entityTables(): Promise<string[]> {
  const paths = repositoryFiles().filter((path) => path.endsWith('.entity.ts'));
  for (const path of paths) await import(`../../../${path}`);
  return getMetadataArgsStorage().tables.map((table) => String(table.name));
}

describe('the list of table kinds', () => {
  it('names every table of the migrations and of the entities, and no other', async () => {
    const listed = Object.keys(kinds).sort();
    expect([...tables.keys()].sort()).toEqual(listed);
    expect((await entityTables()).sort()).toEqual(listed);
  });

  it('lets every key of a fact begin with its reporter', () => {
    const keys = facts.flatMap((table) => {
      const inside = /CONSTRAINT (\w+) (?:PRIMARY KEY|UNIQUE|EXCLUDE[^(]*)\s*\(([^)]*)\)/g;
      const indexes = new RegExp(`CREATE UNIQUE INDEX (\\w+) ON ${table}\\s*\\(([^)]*)\\)`, 'g');
      return [...bodyOf(table).matchAll(inside), ...sql.matchAll(indexes)];
    });
    expect(keys.length).toBeGreaterThanOrEqual(facts.length);
    const wrong = keys.filter(([, , columns = '']) => !columns.trim().startsWith('reporter_id'));
    expect(wrong.map(([, name]) => name)).toEqual([]);
  });

  it('gives every fact a reporter that is never empty', () => {
    expect(facts.filter((table) => !/^\s*reporter_id uuid NOT NULL/m.test(bodyOf(table)))).toEqual(
      [],
    );
  });

  it('lets no local table refer to a fact, and facts to each other only with their reporter', () => {
    const wrong = [...tables].flatMap(([table, body]) =>
      [...body.matchAll(/FOREIGN KEY \(([^)]*)\) REFERENCES (\w+)/g)]
        .filter(([, columns = '', target = '']) => {
          if (kinds[target] === 'local') return kinds[table] !== 'local';
          if (kinds[target] !== 'distributed') return false;
          return kinds[table] !== 'distributed' || !columns.startsWith('reporter_id, ');
        })
        .map(([text]) => `${table}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('migrations', () => {
  it('begin each direction with the sequential mode, harmless on plain PostgreSQL', () => {
    const wrong = MIGRATIONS.filter((path) => {
      const bodies = read(path)
        .split(/async (?:up|down)\(/)
        .slice(1);
      return (
        bodies.length !== 2 ||
        !bodies.every((body) => /SET LOCAL citus\.multi_shard_modify_mode/.test(body.slice(0, 200)))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('name every constraint and use no trigger and no extension but that of the one rule without which two bookings of a space could overlap', () => {
    const unnamed = [...tables].filter(([, body]) =>
      body
        .split('\n')
        .some(
          (line) =>
            /^\s*(PRIMARY KEY|UNIQUE|CHECK|FOREIGN KEY|EXCLUDE)\b|\bREFERENCES\b/.test(line) &&
            !line.includes('CONSTRAINT'),
        ),
    );
    expect(unnamed.map(([name]) => name)).toEqual([]);
    expect(sql).not.toMatch(/CREATE (OR REPLACE )?TRIGGER/);
    const extensions = [...sql.matchAll(/CREATE EXTENSION (?:IF NOT EXISTS )?(\w+)/g)];
    expect(extensions.map(([, name]) => name)).toEqual(['btree_gist']);
  });

  it('are all registered', () => {
    const registered = read('server/src/platform/database/data-source.ts');
    const missing = MIGRATIONS.filter(
      (path) => !registered.includes(path.slice(path.lastIndexOf('/') + 1).replace(/\.ts$/, '.js')),
    );
    expect(missing).toEqual([]);
  });
});
