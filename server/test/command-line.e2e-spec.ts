import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneDatabase, type TestDatabase } from './support/test-database.js';

const RUN = resolve('test/support/run-cli.mjs');

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await cloneDatabase('migrated');
  folder = await mkdtemp(join(tmpdir(), 'musubi-cli-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

function musubi(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const env = { PATH: process.env['PATH'], DATABASE_URL: database.url };
    execFile(process.execPath, [RUN, ...args], { env }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

async function file(text: string): Promise<string> {
  const path = join(folder, 'figures.csv');
  await writeFile(path, text);
  return path;
}

describe('the command line', () => {
  it('loads the seeds, finds them unchanged the second time, and verifies its cells', async () => {
    const first = await musubi('seed', '--json');
    expect(first.code).toBe(0);
    const reports = JSON.parse(first.stdout) as { state: string; counts: Record<string, number> }[];
    expect(new Set(reports.map((report) => report.state))).toEqual(new Set(['COMMITTED']));
    expect(reports.filter((report) => (report.counts['NEW'] ?? 0) > 60)).toHaveLength(2);
    const again = JSON.parse((await musubi('seed', '--json')).stdout) as {
      counts: Record<string, number>;
    }[];
    expect(
      again.every((report) => report.counts['NEW'] === 0 && report.counts['NEW_VERSION'] === 0),
    ).toBe(true);
    const verified = await musubi('rebuild', '--verify', '--json');
    const report = { reporters: expect.any(Number), differences: 0, findings: 0 };
    expect([verified.code, JSON.parse(verified.stdout)]).toEqual([0, report]);
  });

  it('says when findings are not what the figures give, and brings them back', async () => {
    await database.rows(`DELETE FROM finding WHERE kind = 'SUM_OF_PARTS'`);
    const verified = await musubi('rebuild', '--verify');
    expect([verified.code, verified.stdout]).toEqual([
      1,
      expect.stringContaining('0 cells and 1 findings differed'),
    ]);
    expect((await musubi('rebuild')).code).toBe(0);
    expect(await database.rows(`SELECT FROM finding WHERE kind = 'SUM_OF_PARTS'`)).toHaveLength(1);
  });

  it('imports a file for a unit, and only checks it on a dry run', async () => {
    const path = await file('unit,metric,period,value\nmusashino-place,web.access,FY2022,12\n');
    const dry = await musubi('import', path, '--unit', 'musashino-place', '--dry-run', '--json');
    expect([dry.code, (JSON.parse(dry.stdout) as { state: string }).state]).toEqual([0, 'CHECKED']);
    const real = await musubi('import', path, '--unit', 'musashino-place');
    expect([real.code, real.stdout]).toEqual([0, expect.stringContaining('new 1')]);
  });

  it('says in both languages where a file is wrong and what to do, and leaves with 1', async () => {
    const path = await file('unit,metric,period,value\nmusashino-place,web.access,FY2022,many\n');
    const { code, stdout } = await musubi('import', path, '--unit', 'musashino-place');
    expect(code).toBe(1);
    expect(stdout).toMatch(/line 2, value/);
    expect(stdout).toMatch(/\[ROW_BAD_NUMBER\] “many”/);
    expect(stdout).toMatch(/数値として読み取れません/);
  });

  it.each([[[]], [['fly']], [['import']], [['import', '/nowhere.csv']], [['seed', '--sideways']]])(
    'leaves with 2 and the usage on %j',
    async (args) => {
      const { code, stderr } = await musubi(...args);
      expect(code).toBe(2);
      expect(stderr).toContain('Usage: npm run musubi');
    },
  );
});
