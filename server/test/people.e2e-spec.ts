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

describe('a link to choose a password', () => {
  const link = async (by: TestPerson, email: string) =>
    (
      await by.data<{ renewInvitation: { path: string } }>(
        `mutation { renewInvitation(email: "${email}") { path } }`,
      )
    ).renewInvitation.path.replace('/invitation#', '');
  const accept = `mutation ($secret: String!) {
    acceptInvitation(secret: $secret, password: "kaki no ki ni nobotta neko") { state } }`;

  it.each([
    [
      'the person is given a role',
      'grantRole(email: $bob, role: { role: ADMINISTRATOR }) { name }',
    ],
    [
      'the person loses a role',
      `revokeRole(email: $bob, role: { role: STAFF, unit: "${CENTER}" }) { name }`,
    ],
    ['who made it is stopped', 'setUserDisabled(email: $maker, disabled: true) { state }'],
    [
      'the person is stopped and let in again',
      'a: setUserDisabled(email: $bob, disabled: true) { state } b: setUserDisabled(email: $bob, disabled: false) { state }',
    ],
  ])('is of no use any more when %s', async (_, operation) => {
    const maker = await app.as('ADMINISTRATOR', '132292');
    const bob = await app.as('STAFF', CENTER);
    const secret = await link(maker, bob.email);
    const names = ['bob', 'maker'].filter((name) => operation.includes(`$${name}`));
    const variables = Object.fromEntries(
      Object.entries({ bob: bob.email, maker: maker.email }).filter(([name]) =>
        names.includes(name),
      ),
    );
    const declared = names.map((name) => `$${name}: String!`).join(', ');
    await app.data(`mutation (${declared}) { ${operation} }`, variables);
    expect((await app.passerBy().refusal(accept, { secret })).code).toBe('INVITATION_UNUSABLE');
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

describe('a machine token', () => {
  interface Made {
    createMachineToken: { secret: string };
  }
  const make = async (input: string) =>
    (await app.data<Made>(`mutation { createMachineToken(input: { ${input} }) { secret } }`))
      .createMachineToken.secret;
  const ASK = `{ trend(metrics: ["consultation.cases"], units: ["${CENTER}"], period: { fiscalYear: 2021 }, grain: FISCAL_YEAR) { grain } }`;
  const FILE = `reporter,unit,metric,period,value\n${CENTER},${CENTER},web.access,FY2018,5\n`;

  it('reads its unit only, and writes nothing unless it was said', async () => {
    const machine = app.machine(await make(`name: "reader", role: STAFF, unit: "${CENTER}"`));
    expect((await machine.ask(ASK)).errors).toBeUndefined();
    expect((await machine.refusal(ASK.replace(CENTER, 'yokohama-kyodo'))).code).toBe(
      'UNKNOWN_UNIT',
    );
    expect((await machine.upload(FILE)).statusCode).toBe(404);
    expect((await machine.refusal('mutation { signOut { demo } }')).code).toBe('NOT_FOUND');
  });

  it('imports where it may write', async () => {
    const machine = app.machine(
      await make(`name: "writer", role: STAFF, unit: "${CENTER}", mayWrite: true`),
    );
    expect((await machine.upload(FILE)).statusCode).toBe(200);
    const [entry] = await app.database.rows<{
      actor_kind: string;
      actor_name: string;
      node: string;
    }>(
      `SELECT actor_kind, actor_name, node FROM audit_entry WHERE action = 'IMPORTED' ORDER BY id DESC LIMIT 1`,
    );
    expect(entry).toEqual({ actor_kind: 'MACHINE', actor_name: 'writer', node: CENTER });
  });

  it('makes no session and manages nobody, even with the role of an administrator', async () => {
    const machine = app.machine(await make('name: "admin", role: ADMINISTRATOR, mayWrite: true'));
    for (const operation of [
      'signIn(email: "a@example.jp", password: "p") { state }',
      'acceptInvitation(secret: "s", password: "a long enough one") { state }',
      'signInAsDemo(role: VIEWER) { state }',
      'inviteUser(input: { email: "m@example.jp", name: "M", roles: [] }) { path }',
      'createMachineToken(input: { name: "child", role: VIEWER }) { secret }',
      'publishPages(unit: "132292", pages: [OVERVIEW]) { pages }',
      'endOtherLogins { code }',
      'noteExport(page: "p", what: "w")',
    ]) {
      expect((await machine.refusal(`mutation { ${operation} }`)).code).toBe('NOT_FOUND');
    }
    expect((await machine.refusal('{ users { email } }')).code).toBe('NOT_FOUND');
  });

  it.each([
    ['it was taken back', `UPDATE machine_token SET revoked_at = now() WHERE name = $1`],
    ['it ran out', `UPDATE machine_token SET expires_at = now() WHERE name = $1`],
    [
      'who made it was stopped',
      `UPDATE app_user SET disabled_at = now() WHERE id = (SELECT created_by FROM machine_token WHERE name = $1)`,
    ],
  ])('is of no use when %s', async (why, sql) => {
    const maker = await app.as('ADMINISTRATOR');
    const made = await maker.data<Made>(
      `mutation ($name: String!) { createMachineToken(input: { name: $name, role: VIEWER }) { secret } }`,
      { name: why },
    );
    const machine = app.machine(made.createMachineToken.secret);
    expect((await machine.ask(ASK)).errors).toBeUndefined();
    await app.database.rows(sql, [why]);
    expect((await machine.refusal(ASK)).code).toBe('TOKEN_UNUSABLE');
    const response = await machine.upload(FILE);
    expect(response.statusCode).toBe(401);
  });

  it('that is wrong is not taken for somebody passing by', async () => {
    expect((await app.machine('musubi_wrong').refusal('{ me { demo } }')).code).toBe(
      'TOKEN_UNUSABLE',
    );
  });
});
