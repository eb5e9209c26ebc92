import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import { DemoSetupService, UserService } from '../src/modules/access/index.js';
import { DEMO_SIZE, demoNetwork } from '../src/modules/demo-network/demo-network.js';
import { NetworkService } from '../src/modules/network/index.js';
import { systemContext } from '../src/platform/context/system-context.js';
import { cookieOf } from './access/sign-in-steps.js';
import { TestApp } from './support/test-app.js';
import { TestClient } from './support/test-client.js';

const SIGN_IN = `mutation ($role: Role!) { signInAsDemo(role: $role) { state me { demo person { email name } permissions } } }`;

let app: TestApp;

/** With the places of the fictional network; its events are not needed here. */
async function aDemo(): Promise<TestApp> {
  const demo = await TestApp.start('seeded', { demo: true });
  // The administrator a test app comes with is a real account; a demo has none.
  await demo.database.rows(`DELETE FROM login`);
  await demo.database.rows(`DELETE FROM role_assignment`);
  await demo.database.rows(`DELETE FROM app_user`);
  const { units, groups } = demoNetwork(DEMO_SIZE);
  await demo.app.get(NetworkService).addMissing(units, groups);
  await demo.app.get(DemoSetupService).setUpIfEmpty(systemContext(new Date()), resolve('..'));
  return demo;
}

beforeAll(async () => {
  app = await aDemo();
});

afterAll(() => app.stop());

const take = async (role: string): Promise<TestClient> => {
  const response = await app.passerBy().post(SIGN_IN, { role });
  return new TestClient(app.app, { cookie: cookieOf(response.headers['set-cookie']) });
};

const isSignedIn = async (client: TestClient) =>
  (await client.data<{ me: { person: unknown } }>('{ me { person { name } } }')).me.person !== null;

describe('a demo', () => {
  it('says so, and offers each role with one click', async () => {
    const { me, demoRoles } = await app
      .passerBy()
      .data<{ me: { demo: boolean; pages: string[] }; demoRoles: { role: string }[] }>(
        '{ me { demo pages } demoRoles { role name unit { code } } }',
      );
    expect(me).toEqual({
      demo: true,
      pages: ['OVERVIEW', 'TRENDS', 'COMPARE', 'CONSULTATIONS', 'ATTENDANCE', 'SOURCES'],
    });
    const roles = ['ADMINISTRATOR', 'COORDINATOR', 'DIRECTOR', 'STAFF', 'EVALUATOR', 'VIEWER'];
    expect(demoRoles.map(({ role }) => role)).toEqual(roles);
    for (const role of roles) expect(await isSignedIn(await take(role))).toBe(true);
  });

  it('is set up once, and puts nobody beside those who are there', async () => {
    const count = async () => (await app.database.rows(`SELECT 1 FROM app_user`)).length;
    const before = await count();
    await app.app.get(DemoSetupService).setUpIfEmpty(systemContext(new Date()), resolve('..'));
    expect(await count()).toBe(before);
  });

  it('stays one when its administrator invites somebody', async () => {
    const admin = await take('ADMINISTRATOR');
    await admin.data(
      `mutation { inviteUser(input: { email: "guest@example.jp", name: "G", roles: [{ role: VIEWER }] }) { path } }`,
    );
    expect(await isSignedIn(admin)).toBe(true);
    expect(
      await app.database.rows(`SELECT demo FROM app_user WHERE email = 'guest@example.jp'`),
    ).toEqual([{ demo: true }]);
  });

  it('is over, with all it made, when the first real account exists', async () => {
    const admin = await take('ADMINISTRATOR');
    const { createMachineToken } = await admin.data<{ createMachineToken: { secret: string } }>(
      `mutation { createMachineToken(input: { name: "t", role: VIEWER }) { secret } }`,
    );
    const renew = `mutation { renewInvitation(email: "guest@example.jp") { path } }`;
    const { renewInvitation } = await admin.data<{ renewInvitation: { path: string } }>(renew);
    await app.as('VIEWER');
    expect(await isSignedIn(admin)).toBe(false);
    expect((await app.machine(createMachineToken.secret).refusal('{ me { demo } }')).code).toBe(
      'TOKEN_UNUSABLE',
    );
    const secret = renewInvitation.path.replace('/invitation#', '');
    const accept = `mutation ($secret: String!) { acceptInvitation(secret: $secret, password: "kaki no ki ni nobotta neko") { state } }`;
    expect((await app.passerBy().refusal(accept, { secret })).code).toBe('INVITATION_UNUSABLE');
    expect((await app.passerBy().refusal(SIGN_IN, { role: 'VIEWER' })).code).toBe('NOT_FOUND');
    expect(await app.passerBy().data('{ me { demo } demoRoles { role } }')).toEqual({
      me: { demo: false },
      demoRoles: [],
    });
  });
});

describe('a demo one of whose guests becomes the administrator', () => {
  it('is over, with what it published, and the guest chooses a password anew', async () => {
    const own = await aDemo();
    const seeded = await own.database.rows(
      `SELECT 1 FROM audit_entry WHERE action IN ('USER_INVITED', 'PAGES_PUBLISHED')`,
    );
    const demoAdmin = await own.passerBy().post(SIGN_IN, { role: 'ADMINISTRATOR' });
    const admin = new TestClient(own.app, { cookie: cookieOf(demoAdmin.headers['set-cookie']) });
    await admin.data(
      `mutation { inviteUser(input: { email: "boss@example.jp", name: "B", roles: [] }) { path } }`,
    );
    await admin.data(
      `mutation { publishPages(unit: "yokohama-network", pages: [TRENDS]) { pages } }`,
    );
    const link = await own.app
      .get(UserService)
      .inviteAdministrator(systemContext(new Date()), { email: 'boss@example.jp', name: 'B' });
    const state = await own.passerBy().data('{ me { demo pages } demoRoles { role } }');
    const accept = `mutation ($secret: String!) { acceptInvitation(secret: $secret, password: "kaki no ki ni nobotta neko") { state } }`;
    const accepted = await own
      .passerBy()
      .data(accept, { secret: link.path.replace('/invitation#', '') });
    const signedIn = await isSignedIn(admin);
    await own.stop();
    expect(seeded).toHaveLength(8);
    expect(state).toEqual({ me: { demo: false, pages: [] }, demoRoles: [] });
    expect(accepted).toEqual({ acceptInvitation: { state: 'SIGNED_IN' } });
    expect(signedIn).toBe(false);
  });
});

describe('an installation that is no demo', () => {
  it('lets nobody in as one of a demo it once was', async () => {
    const real = await TestApp.start('seeded', { demo: false });
    await real.database.rows(`UPDATE app_user SET demo = true`);
    const secret = await real.openLogin(
      (await real.database.rows<{ id: string }>(`SELECT id FROM app_user`))[0]?.id ?? '',
    );
    const person = new TestClient(real.app, { cookie: `musubi=${secret}` });
    const signedIn = await isSignedIn(person);
    const refused = await real.passerBy().refusal(SIGN_IN, { role: 'VIEWER' });
    await real.stop();
    expect(signedIn).toBe(false);
    expect(refused.code).toBe('NOT_FOUND');
  });
});
