import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ACCEPT, PASSWORD, personOf, SignInSteps } from './access/sign-in-steps.js';
import { TestApp } from './support/test-app.js';

let app: TestApp;
let steps: SignInSteps;

beforeAll(async () => {
  app = await TestApp.start('seeded');
  steps = new SignInSteps(app);
});

afterAll(() => app.stop());

describe('a password', () => {
  const CHANGE = `mutation ($current: String!, $password: String!) {
    changePassword(current: $current, password: $password) { state retryAfterSeconds } }`;
  let email: string;

  beforeEach(async () => {
    email = await steps.somebody();
  });

  it.each([
    ['PASSWORD_TOO_SHORT', 'short'],
    ['PASSWORD_TOO_EASY', 'password1234'],
    ['PASSWORD_TOO_EASY', 'qwertyuiop123'],
    ['PASSWORD_TOO_EASY', '山田花子山田花子山田花子'],
    ['PASSWORD_TOO_EASY', 'aaaaaaaaaaaaaaaa'],
    ['PASSWORD_TOO_LONG', 'x'.repeat(201)],
  ])('is refused with %s: %s', async (code, password) => {
    const browser = await steps.browserOf(email);
    expect((await browser.refusal(CHANGE, { current: PASSWORD, password })).code).toBe(code);
  });

  it('is changed only by who knows the current one; every other session ends and this one gets a new secret', async () => {
    const [here, there] = [await steps.browserOf(email), await steps.browserOf(email)];
    const password = 'quite another sentence 77';
    interface Changed {
      changePassword: { state: string };
    }
    const refused = await here.data<Changed>(CHANGE, { current: 'wrong one here', password });
    expect(refused.changePassword.state).toBe('REFUSED');
    const response = await here.post(CHANGE, { current: PASSWORD, password });
    expect(response.json<{ data: Changed }>().data.changePassword.state).toBe('CHANGED');
    const renewed = steps.browserAfter(response);
    expect([await personOf(here), await personOf(there), await personOf(renewed)]).toEqual([
      null,
      null,
      email,
    ]);
    expect((await steps.tryTo(email, PASSWORD)).state).toBe('REFUSED');
    expect((await steps.tryTo(email, password)).state).toBe('SIGNED_IN');
  });

  it('of a link is chosen once; a newer link makes the older one useless', async () => {
    const renew = () =>
      app.data<{ renewInvitation: { path: string } }>(
        `mutation ($email: String!) { renewInvitation(email: $email) { path } }`,
        { email },
      );
    const old = (await renew()).renewInvitation.path.replace('/invitation#', '');
    const secret = (await renew()).renewInvitation.path.replace('/invitation#', '');
    const password = 'a third sentence, longer 5';
    const by = app.passerBy();
    expect((await by.refusal(ACCEPT, { secret: old, password })).code).toBe('INVITATION_UNUSABLE');
    const both = await Promise.all([
      by.ask(ACCEPT, { secret, password }),
      by.ask(ACCEPT, { secret, password }),
    ]);
    expect(both.filter(({ errors }) => !errors)).toHaveLength(1);
    expect((await steps.tryTo(email, password)).state).toBe('SIGNED_IN');
  });

  it('of a link that ran out is not taken', async () => {
    const secret = await steps.invite('late@example.jp');
    await app.database.rows(`UPDATE invitation SET expires_at = now()`);
    expect((await app.passerBy().refusal(ACCEPT, { secret, password: PASSWORD })).code).toBe(
      'INVITATION_UNUSABLE',
    );
  });

  it('that was right when it was looked at opens nothing once there is another', async () => {
    for (let round = 0; round < 5; round += 1) {
      const who = await steps.somebody();
      const { renewInvitation } = await app.data<{ renewInvitation: { path: string } }>(
        `mutation ($email: String!) { renewInvitation(email: $email) { path } }`,
        { email: who },
      );
      const secret = renewInvitation.path.replace('/invitation#', '');
      const [, late] = await Promise.all([
        app.passerBy().ask(ACCEPT, { secret, password: 'another long sentence 12' }),
        steps.post(who),
      ]);
      const open = await app.database.rows(
        `SELECT 1 FROM login l JOIN app_user u ON u.id = l.user_id WHERE u.email = $1`,
        [who],
      );
      expect(open).toHaveLength(1);
      expect(await personOf(steps.browserAfter(late))).toBeNull();
    }
  });
});
