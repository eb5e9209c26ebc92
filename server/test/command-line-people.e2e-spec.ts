import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from './support/test-app.js';

const RUN = resolve('test/support/run-cli.mjs');

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start('seeded');
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

const ACCEPT = `mutation ($secret: String!) { acceptInvitation(secret: $secret, password: "kaki no ki ni nobotta neko") {
  state me { permissions } } }`;

describe('musubi create-admin', () => {
  it('makes an administrator of everything with a link; again, another link for the same one', async () => {
    const first = await musubi(
      {},
      'create-admin',
      'First@Example.jp',
      '--name',
      '山田 花子',
      '--json',
    );
    const again = await musubi(
      { MUSUBI_PUBLIC_URL: 'http://localhost:8080' },
      'create-admin',
      'first@example.jp',
    );
    expect([first.code, again.code]).toEqual([0, 0]);
    const { url, email } = JSON.parse(first.stdout) as { url: string; email: string };
    expect(email).toBe('first@example.jp');
    expect(url).toMatch(/^http:\/\/localhost:3000\/invitation#[\w-]{43}$/);
    const secrets = [url, again.stdout].map(
      (text) => /invitation#([\w-]{43})/.exec(text)?.[1] ?? '',
    );
    expect(again.stdout).toContain('http://localhost:8080/invitation#');
    expect((await app.passerBy().refusal(ACCEPT, { secret: secrets[0] })).code).toBe(
      'INVITATION_UNUSABLE',
    );
    const signedIn = await app.passerBy().data(ACCEPT, { secret: secrets[1] });
    expect(JSON.stringify(signedIn)).toContain('MANAGE_USERS');
    const rows = await app.database.rows(
      `SELECT name, demo FROM app_user WHERE email = 'first@example.jp'`,
    );
    expect(rows).toEqual([{ name: '山田 花子', demo: false }]);
  });

  it.each([
    [2, ['create-admin']],
    [1, ['create-admin', 'not an address']],
    [2, ['token']],
    [1, ['token', 'x', '--role', 'KING']],
    [1, ['token', 'x', '--unit', 'nowhere']],
    [1, ['token', 'x', '--days', 'many']],
    [1, ['token', 'x', '--days', '1000']],
  ])('ends with %s for %j', async (code, args) => {
    expect((await musubi({}, ...args)).code).toBe(code);
  });
});

describe('musubi token', () => {
  it('makes a read-only key of a unit, which works at once', async () => {
    const made = await musubi(
      {},
      'token',
      'portal',
      '--unit',
      'nishitokyo-yumecollabo',
      '--days',
      '7',
      '--json',
    );
    const { secret, mayWrite } = JSON.parse(made.stdout) as { secret: string; mayWrite: boolean };
    expect(mayWrite).toBe(false);
    const machine = app.machine(secret);
    const { orgUnits } = await machine.data<{ orgUnits: { code: string; level: string }[] }>(
      '{ orgUnits { code level } }',
    );
    expect(orgUnits.filter(({ level }) => level !== 'COUNTRY').map(({ code }) => code)).toEqual([
      'nishitokyo-yumecollabo',
    ]);
    expect((await machine.upload('a,b\n')).statusCode).toBe(404);
  });
});

describe('a command in an unusable environment', () => {
  it('says what is wrong, without a trace', async () => {
    const { code, stdout, stderr } = await musubi({ PORT: 'many' }, 'migrate');
    expect(code).toBe(1);
    expect(stdout + stderr).toContain('PORT');
    expect(stdout + stderr).not.toMatch(/\n\s+at /);
  });
});
