import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type TestPerson } from './support/test-app.js';

const CENTER = 'nishitokyo-yumecollabo';

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start('seeded');
});

afterAll(() => app.stop());

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
      'who made it is stopped and let in again',
      'a: setUserDisabled(email: $maker, disabled: true) { state } b: setUserDisabled(email: $maker, disabled: false) { state }',
    ],
    [
      'who made it administers no longer',
      'revokeRole(email: $maker, role: { role: ADMINISTRATOR, unit: "132292" }) { name }',
    ],
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

describe('the charge of somebody whose role ran out', () => {
  it('ends for the links and tokens they made', async () => {
    const maker = await app.as('ADMINISTRATOR', '132292');
    const bob = await app.as('STAFF', CENTER);
    const { renewInvitation } = await maker.data<{ renewInvitation: { path: string } }>(
      `mutation { renewInvitation(email: "${bob.email}") { path } }`,
    );
    const { createMachineToken } = await maker.data<{ createMachineToken: { secret: string } }>(
      `mutation { createMachineToken(input: { name: "ran out", role: STAFF, unit: "${CENTER}" }) { secret } }`,
    );
    const machine = app.machine(createMachineToken.secret);
    expect((await machine.ask('{ me { demo } }')).errors).toBeUndefined();
    await app.database.rows(
      `UPDATE role_assignment SET valid_to = '2020-01-01' WHERE user_id = (SELECT id FROM app_user WHERE email = $1)`,
      [maker.email],
    );
    const secret = renewInvitation.path.replace('/invitation#', '');
    const asked = `query ($secret: String!) { invitation(secret: $secret) { email } }`;
    expect((await app.passerBy().refusal(asked, { secret })).code).toBe('INVITATION_UNUSABLE');
    expect((await machine.refusal('{ me { demo } }')).code).toBe('TOKEN_UNUSABLE');
    const { machineTokens } = await app.data<{ machineTokens: { name: string; state: string }[] }>(
      '{ machineTokens { name state } }',
    );
    expect(machineTokens).toContainEqual({ name: 'ran out', state: 'REVOKED' });
  });

  it('is taken with the role, and the trail says so', async () => {
    const maker = await app.as('ADMINISTRATOR', '132292');
    await maker.data(
      `mutation { createMachineToken(input: { name: "taken", role: VIEWER, unit: "${CENTER}" }) { secret } }`,
    );
    await app.data(
      `mutation { revokeRole(email: "${maker.email}", role: { role: ADMINISTRATOR, unit: "132292" }) { name } }`,
    );
    const rows = await app.database.rows(
      `SELECT node FROM audit_entry WHERE action = 'TOKEN_REVOKED' AND subject = 'taken'`,
    );
    expect(rows).toEqual([{ node: CENTER }]);
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
