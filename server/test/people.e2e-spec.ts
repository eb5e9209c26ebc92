import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type TestPerson } from './support/test-app.js';

const CENTER = 'nishitokyo-yumecollabo';

let app: TestApp;
let scoped: TestPerson;

beforeAll(async () => {
  app = await TestApp.start('seeded');
  scoped = await app.as('ADMINISTRATOR', '132292');
});

afterAll(() => app.stop());

const invite = (email: string, roles: string) =>
  `mutation { inviteUser(input: { email: "${email}", name: "新しい人", roles: [${roles}] }) { path user { email state roles { role unit { code } active } } } }`;

describe('an administrator of some units', () => {
  it('sees the people of these units, with their roles there only', async () => {
    await app.data(
      invite(
        'both@example.jp',
        `{ role: STAFF, unit: "${CENTER}" }, { role: VIEWER, unit: "yokohama-kyodo" }`,
      ),
    );
    await app.data(invite('elsewhere@example.jp', `{ role: STAFF, unit: "yokohama-kyodo" }`));
    const { users } = await scoped.data<{
      users: { email: string; roles: { unit: { code: string } }[] }[];
    }>('{ users { email roles { unit { code } } } }');
    expect(users.map(({ email }) => email)).not.toContain('elsewhere@example.jp');
    expect(users.find(({ email }) => email === 'both@example.jp')?.roles).toEqual([
      { unit: { code: CENTER } },
    ]);
  });

  it('gives roles in these units only, and none for everywhere', async () => {
    const roles = ['{ role: STAFF, unit: "yokohama-kyodo" }', '{ role: ADMINISTRATOR }'];
    for (const role of roles) {
      expect((await scoped.refusal(invite('x@example.jp', role))).code).toBe('UNKNOWN_UNIT');
    }
    const [row] = await app.database.rows(`SELECT 1 FROM app_user WHERE email = 'x@example.jp'`);
    expect(row).toBeUndefined();
    const made = await scoped.data(
      invite('y@example.jp', `{ role: ADMINISTRATOR, unit: "${CENTER}" }`),
    );
    expect(made).toMatchObject({ inviteUser: { user: { state: 'INVITED' } } });
  });

  it('does not touch the account of who also works elsewhere', async () => {
    for (const operation of [
      'renewInvitation(email: "both@example.jp") { path }',
      'setUserDisabled(email: "both@example.jp", disabled: true) { state }',
      'endUserLogins(email: "both@example.jp") { logins }',
      'renameUser(email: "both@example.jp", name: "N") { name }',
    ]) {
      expect((await scoped.refusal(`mutation { ${operation} }`)).code).toBe('USER_BEYOND_SCOPE');
    }
  });

  it('makes tokens for these units only', async () => {
    const token = (unit: string) =>
      `mutation { createMachineToken(input: { name: "token", role: VIEWER ${unit} }) { secret } }`;
    expect((await scoped.refusal(token('unit: "yokohama-kyodo"'))).code).toBe('UNKNOWN_UNIT');
    expect((await scoped.refusal(token(''))).code).toBe('UNKNOWN_UNIT');
  });
});

describe('an administrator', () => {
  it('neither stops nor demotes nor promotes themselves', async () => {
    const self = await app.as('ADMINISTRATOR');
    for (const operation of [
      'setUserDisabled(email: $email, disabled: true) { state }',
      'revokeRole(email: $email, role: { role: ADMINISTRATOR }) { name }',
      'grantRole(email: $email, role: { role: VIEWER }) { name }',
    ]) {
      const refused = await self.refusal(`mutation ($email: String!) { ${operation} }`, {
        email: self.email,
      });
      expect(refused.code).toBe('OWN_ACCOUNT_KEPT');
    }
  });

  it('cannot be taken away when nobody else is left, not even two at once by each other', async () => {
    const own = await TestApp.start('seeded');
    const [a, b] = [await own.as('ADMINISTRATOR'), await own.as('ADMINISTRATOR')];
    await own.database.rows(`UPDATE app_user SET disabled_at = now() WHERE email <> ALL($1)`, [
      [a.email, b.email],
    ]);
    const stop = `mutation ($email: String!) { setUserDisabled(email: $email, disabled: true) { state } }`;
    const answers = await Promise.all([
      a.ask(stop, { email: b.email }),
      b.ask(stop, { email: a.email }),
    ]);
    const left = await own.database.rows(`SELECT 1 FROM app_user WHERE disabled_at IS NULL`);
    await own.stop();
    expect(left).toHaveLength(1);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  });

  it.each([
    ['EMAIL_INVALID', invite('no address', '')],
    ['EMAIL_INVALID', invite('a@b', '')],
    ['EMAIL_TAKEN', invite('BOTH@example.jp', '')],
    [
      'PERIOD_ORDER',
      invite('p@example.jp', '{ role: VIEWER, from: "2026-04-01", to: "2026-03-31" }'),
    ],
    ['ROLE_HELD', invite('q@example.jp', '{ role: VIEWER }, { role: VIEWER }')],
    ['UNKNOWN_UNIT', invite('r@example.jp', '{ role: VIEWER, unit: "nowhere" }')],
    ['NAME_INVALID', `mutation { renameUser(email: "both@example.jp", name: "  ") { name } }`],
    ['NOT_FOUND', `mutation { renameUser(email: "nobody@example.jp", name: "N") { name } }`],
    [
      'OUT_OF_RANGE',
      `mutation { createMachineToken(input: { name: "d", role: VIEWER, days: 367 }) { secret } }`,
    ],
  ])('is told %s', async (code, mutation) => {
    expect((await app.refusal(mutation)).code).toBe(code);
  });
});

describe('a request', () => {
  it('does not go on after its sender is stopped', async () => {
    const admin = await app.as('ADMINISTRATOR');
    const one = (i: number) =>
      `a${i}: inviteUser(input: { email: "batch${i}@example.jp", name: "B", roles: [] }) { path }`;
    const batch = admin.ask(
      `mutation { ${Array.from({ length: 40 }, (_, i) => one(i)).join(' ')} }`,
    );
    await app.data(
      `mutation ($email: String!) { setUserDisabled(email: $email, disabled: true) { state } }`,
      {
        email: admin.email,
      },
    );
    const invited = async () =>
      (await app.database.rows(`SELECT 1 FROM app_user WHERE email LIKE 'batch%'`)).length;
    const atStop = await invited();
    await batch;
    expect(await invited()).toBe(atStop);
  });

  it('of two administrators to stop each other stops one', async () => {
    const [a, b] = [await app.as('ADMINISTRATOR'), await app.as('ADMINISTRATOR')];
    const stop = `mutation ($email: String!) { setUserDisabled(email: $email, disabled: true) { state } }`;
    const answers = await Promise.all([
      a.ask(stop, { email: b.email }),
      b.ask(stop, { email: a.email }),
    ]);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  });
});

describe('a name', () => {
  it.each(['\ud800', 'x\udfff', '\u200b\u2060', 'a\u202eb', 'a\u0000'])(
    'is not %j',
    async (name) => {
      const query = `mutation ($name: String!) { renameUser(email: "both@example.jp", name: $name) { name } }`;
      expect((await app.refusal(query, { name })).code).toBe('NAME_INVALID');
    },
  );

  it('with U+0000 in a list is a bad request, not a bug', async () => {
    const staff = await app.as('STAFF', CENTER);
    const query = `query ($code: String!) { sourceDocument(code: $code) { code } }`;
    expect((await staff.refusal(query, { code: '\u0000' })).code).toBe('BAD_REQUEST');
  });
});

describe('a role with days', () => {
  it('holds on its first and last day in Japan, and neither before nor after', async () => {
    const person = await app.as('VIEWER', CENTER);
    const held = async (from: string, to: string) => {
      await app.database.rows(
        `UPDATE role_assignment SET valid_from = (now() AT TIME ZONE 'Asia/Tokyo')::date + $2::int,
           valid_to = (now() AT TIME ZONE 'Asia/Tokyo')::date + $3::int
         WHERE user_id = (SELECT id FROM app_user WHERE email = $1)`,
        [person.email, from, to],
      );
      return !(await person.ask('{ orgUnits { code } }')).errors;
    };
    expect([
      await held('-3', '-1'),
      await held('-3', '0'),
      await held('0', '3'),
      await held('1', '3'),
    ]).toEqual([false, true, true, false]);
  });
});
