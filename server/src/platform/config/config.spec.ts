import { describe, expect, it } from '@jest/globals';
import { ConfigProblems, readConfig } from './config.js';

type Env = Record<string, string>;

const read = (env: Env) => readConfig(env, '/app');

function problemsOf(env: Env): readonly string[] {
  try {
    read(env);
    return [];
  } catch (error) {
    return (error as ConfigProblems).problems;
  }
}

const PUBLIC = 'https://example.org';
const STRONG = 'x9Kq2mVt7RwbLs4c';
const OTHER = 'Zp3Td8nYe6FgHu1v';
const address = (role: string, password: string) => `postgres://${role}:${password}@db/musubi`;

describe('the configuration', () => {
  it('listens on loopback with the embedded database, the seeds and sample people when nothing is set', () => {
    expect(read({ PORT: '' })).toEqual({
      production: false,
      port: 3000,
      host: '127.0.0.1',
      publicUrl: null,
      embedOn: [],
      secureCookies: false,
      dataDir: '/app/.data',
      databaseUrl: null,
      migrationUrl: null,
      seedIfEmpty: true,
      demo: true,
      session: { idleMinutes: 30, absoluteHours: 12 },
      mail: null,
      logLevel: 'info',
      root: '/app',
    });
  });

  it('seeds an outside database only when told to', () => {
    const DATABASE_URL = 'postgres://localhost/musubi';
    expect(read({ DATABASE_URL }).seedIfEmpty).toBe(false);
    expect(read({ DATABASE_URL, MUSUBI_SEED: 'if-empty' }).seedIfEmpty).toBe(true);
  });

  it('reports all problems together, those of reading and those of safety', () => {
    const all = problemsOf({
      NODE_ENV: 'production',
      PORT: 'x',
      DATABASE_URL: address('app', 'short'),
      MUSUBI_SEED: 'yes',
      LOG_LEVEL: 'debug',
    });
    expect(all.map((line) => line.split(':')[0])).toEqual([
      ...['PORT', 'MUSUBI_SEED', 'DATABASE_URL', 'LOG_LEVEL'],
    ]);
    expect(() => read({ PORT: 'x' })).toThrow(ConfigProblems);
  });

  it.each([
    [{}, false],
    [{ NODE_ENV: 'test' }, false],
    [{ MUSUBI_PUBLIC_URL: 'http://localhost:3000' }, false],
    [{ NODE_ENV: 'production' }, true],
    [{ MUSUBI_HOST: '0.0.0.0', MUSUBI_PUBLISHED_ON_LOOPBACK: 'true' }, true],
    [{ MUSUBI_HOST: '0.0.0.0', MUSUBI_PUBLIC_URL: PUBLIC }, true],
    [{ MUSUBI_PUBLIC_URL: PUBLIC }, true],
  ])('says of %j: production %s; sample people sign in only elsewhere', (env, production) => {
    expect(read(env)).toMatchObject({ production, demo: !production });
  });

  it.each<Env>([{ MUSUBI_DEMO: 'off' }, { DATABASE_URL: 'postgres://localhost/musubi' }])(
    'has no sample people with %j',
    (env) => {
      expect(read(env).demo).toBe(false);
    },
  );

  it('goes beyond loopback only where something ends TLS or publishes it on loopback', () => {
    const MUSUBI_HOST = '0.0.0.0';
    expect(problemsOf({ MUSUBI_HOST })).toEqual([
      expect.stringMatching(/^MUSUBI_HOST: 0\.0\.0\.0/),
    ]);
    expect(problemsOf({ MUSUBI_HOST, MUSUBI_PUBLIC_URL: 'http://example.org' })).toHaveLength(2);
    expect(read({ MUSUBI_HOST, MUSUBI_PUBLISHED_ON_LOOPBACK: 'true' }).secureCookies).toBe(false);
    const behind = read({ MUSUBI_HOST, MUSUBI_PUBLIC_URL: PUBLIC });
    expect([behind.publicUrl?.hostname, behind.secureCookies]).toEqual(['example.org', true]);
  });

  it.each(['example.org', 'https://example.org/app', 'ftp://example.org'])(
    'takes no %s for a public address',
    (MUSUBI_PUBLIC_URL) => {
      expect(problemsOf({ MUSUBI_PUBLIC_URL })).toEqual([
        expect.stringMatching(/^MUSUBI_PUBLIC_URL/),
      ]);
    },
  );

  it('names the sites that may show frames, and takes nothing else for one', () => {
    const MUSUBI_EMBED_ON = 'https://example.org, http://localhost:8080/';
    expect(read({ MUSUBI_EMBED_ON }).embedOn).toEqual([
      ...['https://example.org', 'http://localhost:8080'],
    ]);
    for (const wrong of ['*', "'self'", 'example.org', 'https://example.org/page', 'data:'])
      expect(problemsOf({ MUSUBI_EMBED_ON: wrong })).toEqual([
        expect.stringMatching(/^MUSUBI_EMBED_ON/),
      ]);
  });

  it('knows an owner only beside a role of the server', () => {
    expect(problemsOf({ DATABASE_MIGRATION_URL: address('owner', STRONG) })).toEqual([
      expect.stringMatching(/^DATABASE_MIGRATION_URL: .*DATABASE_URL is empty/),
    ]);
  });
});

describe('in production', () => {
  const NODE_ENV = 'production';
  const good = {
    NODE_ENV,
    MUSUBI_PUBLIC_URL: PUBLIC,
    DATABASE_URL: address('app', STRONG),
    DATABASE_MIGRATION_URL: address('owner', OTHER),
  };

  it.each<[string, Env, RegExp]>([
    [
      'a missing password',
      { DATABASE_URL: 'postgres://app@db/musubi' },
      /^DATABASE_URL: .*no password/,
    ],
    [
      'a short password',
      { DATABASE_URL: address('app', 'x9Kq2mV') },
      /^DATABASE_URL: .*fewer than 12/,
    ],
    [
      'a sample password',
      { DATABASE_URL: address('app', 'musubi-secret-1') },
      /^DATABASE_URL: .*sample/,
    ],
    [
      'a run of keys',
      { DATABASE_URL: address('app', 'qwertyuiop12') },
      /^DATABASE_URL: .*runs along/,
    ],
    [
      'a password that is weak once decoded',
      { DATABASE_URL: address('app', 'p%61sswordp%61ssword') },
      /^DATABASE_URL: .*sample/,
    ],
    [
      'a weak password behind the question mark',
      { DATABASE_URL: `${address('app', STRONG)}?password=postgres1234` },
      /^DATABASE_URL: .*sample/,
    ],
    [
      'a weak password of the owner',
      { DATABASE_MIGRATION_URL: address('owner', 'postgres12345') },
      /^DATABASE_MIGRATION_URL: .*sample/,
    ],
    ['one role twice', { DATABASE_URL: address('owner', STRONG) }, /both name the role "owner"/],
    ['one password twice', { DATABASE_URL: address('app', OTHER) }, /the same password/],
    ['sample people', { MUSUBI_DEMO: 'auto' }, /^MUSUBI_DEMO/],
    ['the log of development', { LOG_LEVEL: 'debug' }, /^LOG_LEVEL/],
    ['an address without TLS', { MUSUBI_PUBLIC_URL: 'http://localhost' }, /^MUSUBI_PUBLIC_URL/],
  ])('%s is refused, with the place and the next step', (_, wrong, line) => {
    expect(problemsOf({ ...good, ...wrong })).toEqual([expect.stringMatching(line)]);
    expect(problemsOf({ ...good, ...wrong })[0]).toMatch(/\. [A-Z][^.]+/);
    // The same on a machine of one's own is accepted.
    const { MUSUBI_PUBLIC_URL: _public, ...here } = { ...good, ...wrong, NODE_ENV: 'development' };
    expect(problemsOf(here)).toEqual([]);
  });

  it('good settings pass, with one role and with the embedded database too', () => {
    const { DATABASE_MIGRATION_URL: _owner, ...oneRole } = good;
    expect([good, oneRole, { NODE_ENV }].flatMap(problemsOf)).toEqual([]);
  });

  it('no message holds a secret', () => {
    const secrets = ['hunter2', 'postgres1234'];
    const env = {
      ...good,
      DATABASE_URL: address('app', 'hunter2'),
      DATABASE_MIGRATION_URL: address('app', 'postgres1234'),
    };
    const text = [env, { ...env, DATABASE_URL: 'postgres://app:hunter2%@db/x' }]
      .flatMap(problemsOf)
      .join();
    expect(text).not.toBe('');
    for (const secret of secrets) expect(text).not.toContain(secret);
  });

  const MAIL = {
    MUSUBI_SMTP_URL: 'smtps://user:p%40ss@mail.example.org',
    MUSUBI_SMTP_FROM: 'musubi@example.org',
    MUSUBI_PUBLIC_URL: PUBLIC,
  };

  it('sends no e-mail unless told how, as whom, and where its links lead', () => {
    expect(read({}).mail).toBeNull();
    expect(read(MAIL).mail).toEqual({
      ...{ host: 'mail.example.org', port: 465, secure: true, requireTls: false },
      ...{ user: 'user', password: 'p@ss', from: 'musubi@example.org' },
    });
    const { MUSUBI_SMTP_URL, MUSUBI_SMTP_FROM } = MAIL;
    expect(problemsOf({ MUSUBI_SMTP_URL }).map((line) => line.split(':')[0])).toEqual([
      ...['MUSUBI_SMTP_FROM', 'MUSUBI_PUBLIC_URL'],
    ]);
    expect(problemsOf({ MUSUBI_SMTP_FROM, MUSUBI_PUBLIC_URL: PUBLIC })).toEqual([
      expect.stringMatching(/^MUSUBI_SMTP_URL: is needed/),
    ]);
  });

  it.each([
    ['http://example.org', 'MUSUBI_SMTP_URL'],
    ['smtp://mail.example.org/path', 'MUSUBI_SMTP_URL'],
    ['smtp://mail.example.org?tls=off', 'MUSUBI_SMTP_URL'],
    ['smtp://user:p%zz@mail.example.org', 'MUSUBI_SMTP_URL'],
  ])('does not take %s for a mail server, and never says its password', (url, name) => {
    const problems = problemsOf({ ...MAIL, MUSUBI_SMTP_URL: url });
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name}: must be`))]);
    expect(problems.join()).not.toContain('p%zz');
  });

  it.each([
    ['smtp://user:secret@mail.example.org', 1],
    ['smtp://user:secret@mail.example.org?tls=required', 0],
    ['smtps://user:secret@mail.example.org', 0],
    ['smtp://user:secret@127.0.0.1:25', 0],
    ['smtp://user:secret@[::1]:25', 0],
    ['smtp://mail.example.org:25', 0],
  ])('in production %s has %i problems: a password does not travel in the open', (url, n) => {
    const problems = problemsOf({ ...MAIL, MUSUBI_SMTP_URL: url });
    expect(problems).toHaveLength(n);
    expect(problems.join()).not.toContain('secret');
  });

  it.each([
    'Musubi <a@example.org>',
    'a@b.example, c@d.example',
    'a@example.org\nBcc: x@y.example',
  ])('does not send as %j', (from) => {
    expect(problemsOf({ ...MAIL, MUSUBI_SMTP_FROM: from })).toHaveLength(1);
  });
});
