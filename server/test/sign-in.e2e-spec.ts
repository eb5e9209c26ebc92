import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PASSWORD, personOf, type SignIn, SignInSteps } from './access/sign-in-steps.js';
import { TestApp } from './support/test-app.js';
import { TestClient } from './support/test-client.js';

let app: TestApp;
let steps: SignInSteps;

beforeAll(async () => {
  app = await TestApp.start('seeded');
  steps = new SignInSteps(app);
});

afterAll(() => app.stop());

describe('signing in', () => {
  it('gives a cookie scripts cannot read and other sites do not get', async () => {
    const response = await steps.post(await steps.somebody());
    const cookie = String(response.headers['set-cookie']);
    expect(cookie).toMatch(/^musubi=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(response.json<{ data: SignIn }>().data.signIn.me?.permissions).toContain('IMPORT');
  });

  it('says the same of a wrong password, an unknown address and a stopped account', async () => {
    const [wrong, stopped] = [await steps.somebody(), await steps.somebody()];
    await app.data(
      `mutation ($email: String!) { setUserDisabled(email: $email, disabled: true) { state } }`,
      {
        email: stopped,
      },
    );
    const answers = [
      await steps.tryTo(wrong, 'something else entirely'),
      await steps.tryTo('nobody@example.jp', PASSWORD),
      await steps.tryTo(stopped, PASSWORD),
    ];
    for (const signIn of answers) {
      expect(signIn).toEqual({ state: 'REFUSED', retryAfterSeconds: null, me: null });
    }
  });

  it('knows the address in capitals, full-width letters and with spaces around', async () => {
    const email = await steps.somebody();
    const typed = ` ${email.toUpperCase().replace('@', '＠')} `;
    expect((await steps.tryTo(typed, PASSWORD)).state).toBe('SIGNED_IN');
  });

  it('always makes a new session and ends the one the browser had', async () => {
    const email = await steps.somebody();
    const before = await steps.browserOf(email);
    const again = await steps.post(email, PASSWORD, before);
    const after = steps.browserAfter(again);
    expect(after.headers['cookie']).not.toBe(before.headers['cookie']);
    expect([await personOf(before), await personOf(after)]).toEqual([null, email]);
  });

  it('does not take a session somebody else put into the browser', async () => {
    const planted = new TestClient(app.app, { cookie: 'musubi=chosen-by-somebody-else' });
    const response = await steps.post(await steps.somebody(), PASSWORD, planted);
    expect(String(response.headers['set-cookie'])).not.toContain('chosen-by-somebody-else');
    expect(await personOf(planted)).toBeNull();
  });

  it('stores neither the password nor the session, only their hashes', async () => {
    const email = await steps.somebody();
    const browser = await steps.browserOf(email);
    const secret = browser.headers['cookie']?.replace('musubi=', '');
    const rows = await app.database.rows(
      `SELECT to_jsonb(l)::text || to_jsonb(u)::text AS all FROM login l JOIN app_user u ON u.id = l.user_id WHERE u.email = $1`,
      [email],
    );
    expect(JSON.stringify(rows)).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain(PASSWORD);
  });
});

describe('guessing', () => {
  it('reaches the check five times per account in a quarter of an hour, however it is batched', async () => {
    const email = await steps.somebody();
    const one = Array.from(
      { length: 8 },
      (_, i) => `a${i}: signIn(email: "${email}", password: "guess ${i}") { state }`,
    );
    const requests = Array.from({ length: 5 }, () =>
      app.passerBy().data<Record<string, { state: string }>>(`mutation { ${one.join(' ')} }`),
    );
    const states = (await Promise.all(requests)).flatMap((data) =>
      Object.values(data).map(({ state }) => state),
    );
    expect(states).toHaveLength(40);
    expect(states.filter((state) => state === 'REFUSED')).toHaveLength(5);
    expect(states.filter((state) => state === 'TRY_LATER')).toHaveLength(35);
    const signIn = await steps.tryTo(email, PASSWORD);
    expect(signIn.state).toBe('TRY_LATER');
    expect(signIn.retryAfterSeconds).toBeGreaterThan(800);
    expect(signIn.retryAfterSeconds).toBeLessThanOrEqual(900);
  });

  it('is slowed down alike for addresses nobody has', async () => {
    const states: string[] = [];
    for (let i = 0; i < 6; i += 1) {
      states.push((await steps.tryTo('not-there@example.jp', 'guess')).state);
    }
    expect(states).toEqual([...Array<string>(5).fill('REFUSED'), 'TRY_LATER']);
  });

  it('is free again when the quarter of an hour is over, and right passwords do not count', async () => {
    const email = await steps.somebody();
    for (let i = 0; i < 4; i += 1) await steps.tryTo(email, 'guess');
    for (let i = 0; i < 3; i += 1) {
      expect((await steps.tryTo(email, PASSWORD)).state).toBe('SIGNED_IN');
    }
    await steps.tryTo(email, 'guess');
    expect((await steps.tryTo(email, PASSWORD)).state).toBe('TRY_LATER');
    await app.database.rows(`UPDATE sign_in_try SET at = at - interval '15 minutes'`);
    expect((await steps.tryTo(email, PASSWORD)).state).toBe('SIGNED_IN');
  });
});

describe('a session', () => {
  it('ends after half an hour without a request, and stays with requests', async () => {
    const email = await steps.somebody();
    const browser = await steps.browserOf(email);
    const idle = (minutes: number) =>
      app.database.rows(
        `UPDATE login SET last_seen_at = now() - make_interval(mins => $2)
         WHERE user_id = (SELECT id FROM app_user WHERE email = $1)`,
        [email, minutes],
      );
    await idle(29);
    expect(await personOf(browser)).toBe(email);
    const [row] = await app.database.rows<{ fresh: boolean }>(
      `SELECT max(last_seen_at) > now() - interval '1 minute' AS fresh FROM login
       WHERE user_id = (SELECT id FROM app_user WHERE email = $1)`,
      [email],
    );
    expect(row?.fresh).toBe(true);
    await idle(31);
    expect(await personOf(browser)).toBeNull();
  });

  it('ends after twelve hours whatever happens', async () => {
    const email = await steps.somebody();
    await steps.browserOf(email);
    const rows = await app.database.rows<{ hours: number }>(
      `SELECT extract(epoch FROM expires_at - created_at)::float8 / 3600 AS hours FROM login
       WHERE user_id = (SELECT id FROM app_user WHERE email = $1)`,
      [email],
    );
    expect(new Set(rows.map(({ hours }) => hours))).toEqual(new Set([12]));
  });

  it('is listed, and ended one by one or all others at once', async () => {
    const email = await steps.somebody();
    const [here, there] = [await steps.browserOf(email), await steps.browserOf(email)];
    interface Logins {
      logins: { code: string; current: boolean; device: string }[];
    }
    const { logins } = await here.data<Logins>('{ logins { code current device } }');
    expect(logins.filter(({ current }) => current)).toHaveLength(1);
    await here.data(`mutation { endOtherLogins { code } }`);
    expect([await personOf(here), await personOf(there)]).toEqual([email, null]);
    const [own] = (await here.data<Logins>('{ logins { code current device } }')).logins;
    await here.data(`mutation ($code: String!) { endLogin(code: $code) { code } }`, {
      code: own?.code,
    });
    expect(await personOf(here)).toBeNull();
  });

  it('of somebody else cannot be ended by its name', async () => {
    const [mine, theirs] = [
      await steps.browserOf(await steps.somebody()),
      await steps.browserOf(await steps.somebody()),
    ];
    const { logins } = await theirs.data<{ logins: { code: string }[] }>('{ logins { code } }');
    await mine.data(`mutation ($code: String!) { endLogin(code: $code) { code } }`, {
      code: logins[0]?.code,
    });
    expect(await personOf(theirs)).not.toBeNull();
  });

  it('ends with sign-out, on the server too', async () => {
    const browser = await steps.browserOf(await steps.somebody());
    const response = await browser.post('mutation { signOut { person { email } } }');
    expect(response.json()).toEqual({ data: { signOut: { person: null } } });
    expect(String(response.headers['set-cookie'])).toMatch(/^musubi=; .*1970/);
    expect(await personOf(browser)).toBeNull();
  });

  it.each([
    ['the account is stopped', `setUserDisabled(email: $email, disabled: true) { state }`],
    ['an administrator ends it', `endUserLogins(email: $email) { logins }`],
    [
      'a role is given',
      `grantRole(email: $email, role: { role: STAFF, unit: "musashino-place" }) { name }`,
    ],
    [
      'a role is taken',
      `revokeRole(email: $email, role: { role: DIRECTOR, unit: "nishitokyo-yumecollabo" }) { name }`,
    ],
  ])('is gone at once when %s', async (_, operation) => {
    const email = await steps.somebody();
    const browser = await steps.browserOf(email);
    expect(await personOf(browser)).toBe(email);
    await app.data(`mutation ($email: String!) { ${operation} }`, { email });
    expect(await personOf(browser)).toBeNull();
  });
});
