import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { choose, PLACE } from './builders/alerts.js';
import { TestApp } from './support/test-app.js';

const RUN = resolve('test/support/run-cli.mjs');
const MAIL = {
  // Nobody listens on port 1.
  MUSUBI_SMTP_URL: 'smtp://127.0.0.1:1',
  MUSUBI_SMTP_FROM: 'musubi@example.org',
  MUSUBI_PUBLIC_URL: 'http://localhost:3000',
};

let app: TestApp;
let email: string;

beforeAll(async () => {
  app = await TestApp.start('seeded');
  const director = await app.as('DIRECTOR', PLACE);
  email = director.email;
  // Owed since ever and never handed in: late on any day this runs.
  await app.data(`mutation { setDuty(unit: "${PLACE}", dataSet: CONSULTATIONS, owed: true) }`);
  await choose(director, { email: 'WEEKLY' });
  await app.database.rows(`UPDATE alert_choice SET chosen_at = '2020-01-01'`);
});
afterAll(() => app.stop());

function musubi(env: Record<string, string>, ...args: string[]) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((done) => {
    const all = { PATH: process.env['PATH'], DATABASE_URL: app.database.url, ...env };
    execFile(process.execPath, [RUN, ...args], { env: all }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

describe('musubi digest', () => {
  it('without a mail server is refused with what to set', async () => {
    const { code, stdout } = await musubi({}, 'digest');
    expect([code, stdout]).toEqual([1, expect.stringContaining('MUSUBI_SMTP_URL')]);
  });

  it('rehearsed counts the e-mails that are due, and sends and notes none', async () => {
    const { code, stdout } = await musubi({}, 'digest', '--dry-run', '--json');
    expect([code, JSON.parse(stdout)]).toEqual([0, { sent: 1, nothing: 0, failed: 0, unsure: 0 }]);
    expect(await app.database.rows('SELECT 1 FROM alert_digest')).toEqual([]);
  });

  it('says how many were not taken, and neither to whom nor why in words of the server', async () => {
    const { code, stdout, stderr } = await musubi(MAIL, 'digest', '--json');
    expect([code, JSON.parse(stdout)]).toEqual([1, { sent: 0, nothing: 0, failed: 1, unsure: 0 }]);
    expect(stderr).toMatch(/"code":"DIGEST_NOT_SENT","reason":"E[A-Z]+"/);
    expect(stdout + stderr).not.toContain(email);
  });
});
