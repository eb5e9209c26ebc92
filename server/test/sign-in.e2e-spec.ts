import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApp } from './support/test-app.js';
import { TestClient } from './support/test-client.js';

const PASSWORD = 'tokoton nagai aikotoba 41';
const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { state retryAfterSeconds me { person { email } permissions } } }`;
const ME = `{ me { person { email name roles { role unit { code } active } } permissions pages demo } }`;

interface SignIn {
  signIn: {
    state: string;
    retryAfterSeconds: number | null;
    me: { person: { email: string }; permissions: string[] } | null;
  };
}

let app: TestApp;
let people = 0;

beforeAll(async () => {
  app = await TestApp.start('seeded');
});

afterAll(() => app.stop());

interface Invited {
  inviteUser: { path: string };
}

/** Invites somebody and gives the secret of the link. */
async function invite(email: string): Promise<string> {
  const { inviteUser } = await app.data<Invited>(
    `mutation ($email: String!) { inviteUser(input: { email: $email, name: "山田 花子",
      roles: [{ role: DIRECTOR, unit: "nishitokyo-yumecollabo" }] }) { path } }`,
    { email },
  );
  return inviteUser.path.replace('/invitation#', '');
}

const ACCEPT = `mutation ($secret: String!, $password: String!) {
  acceptInvitation(secret: $secret, password: $password) { state me { person { email } } } }`;

async function somebody(): Promise<string> {
  people += 1;
  const email = `hanako${people}@example.jp`;
  await app.passerBy().data(ACCEPT, { secret: await invite(email), password: PASSWORD });
  return email;
}

const cookieOf = (header: string | string[] | undefined): string =>
  String(header ?? '').split(';')[0] ?? '';

/** A browser after signing in. */
async function browserOf(email: string, password = PASSWORD): Promise<TestClient> {
  const response = await app.passerBy().post(SIGN_IN, { email, password });
  return new TestClient(app.app, { cookie: cookieOf(response.headers['set-cookie']) });
}

const tryTo = (email: string, password: string) =>
  app.passerBy().data<SignIn>(SIGN_IN, { email, password });

const personOf = async (client: TestClient) =>
  (await client.data<{ me: { person: { email: string } | null } }>(ME)).me.person?.email ?? null;

describe('signing in', () => {
  it('gives a cookie scripts cannot read and other sites do not get', async () => {
    const response = await app
      .passerBy()
      .post(SIGN_IN, { email: await somebody(), password: PASSWORD });
    const cookie = String(response.headers['set-cookie']);
    expect(cookie).toMatch(/^musubi=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(response.json<{ data: SignIn }>().data.signIn.me?.permissions).toContain('IMPORT');
  });

  it('says the same of a wrong password, an unknown address and a stopped account', async () => {
    const [wrong, stopped] = [await somebody(), await somebody()];
    await app.data(
      `mutation ($email: String!) { setUserDisabled(email: $email, disabled: true) { state } }`,
      {
        email: stopped,
      },
    );
    const answers = [
      await tryTo(wrong, 'something else entirely'),
      await tryTo('nobody@example.jp', PASSWORD),
      await tryTo(stopped, PASSWORD),
    ];
    for (const { signIn } of answers) {
      expect(signIn).toEqual({ state: 'REFUSED', retryAfterSeconds: null, me: null });
    }
  });

  it('knows the address in capitals, full-width letters and with spaces around', async () => {
    const email = await somebody();
    const typed = ` ${email.toUpperCase().replace('@', '＠')} `;
    expect((await tryTo(typed, PASSWORD)).signIn.state).toBe('SIGNED_IN');
  });

  it('always makes a new session and ends the one the browser had', async () => {
    const email = await somebody();
    const before = await browserOf(email);
    const again = await before.post(SIGN_IN, { email, password: PASSWORD });
    const after = new TestClient(app.app, { cookie: cookieOf(again.headers['set-cookie']) });
    expect(after.headers['cookie']).not.toBe(before.headers['cookie']);
    expect([await personOf(before), await personOf(after)]).toEqual([null, email]);
  });

  it('does not take a session somebody else put into the browser', async () => {
    const planted = new TestClient(app.app, { cookie: 'musubi=chosen-by-somebody-else' });
    const response = await planted.post(SIGN_IN, { email: await somebody(), password: PASSWORD });
    expect(String(response.headers['set-cookie'])).not.toContain('chosen-by-somebody-else');
    expect(await personOf(planted)).toBeNull();
  });

  it('stores neither the password nor the session, only their hashes', async () => {
    const email = await somebody();
    const browser = await browserOf(email);
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
    const email = await somebody();
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
    const { signIn } = await tryTo(email, PASSWORD);
    expect(signIn.state).toBe('TRY_LATER');
    expect(signIn.retryAfterSeconds).toBeGreaterThan(800);
    expect(signIn.retryAfterSeconds).toBeLessThanOrEqual(900);
  });

  it('is slowed down alike for addresses nobody has', async () => {
    const states: string[] = [];
    for (let i = 0; i < 6; i += 1) {
      states.push((await tryTo('not-there@example.jp', 'guess')).signIn.state);
    }
    expect(states).toEqual([...Array<string>(5).fill('REFUSED'), 'TRY_LATER']);
  });

  it('is free again when the quarter of an hour is over, and right passwords do not count', async () => {
    const email = await somebody();
    for (let i = 0; i < 4; i += 1) await tryTo(email, 'guess');
    for (let i = 0; i < 3; i += 1) {
      expect((await tryTo(email, PASSWORD)).signIn.state).toBe('SIGNED_IN');
    }
    await tryTo(email, 'guess');
    expect((await tryTo(email, PASSWORD)).signIn.state).toBe('TRY_LATER');
    await app.database.rows(`UPDATE sign_in_try SET at = at - interval '15 minutes'`);
    expect((await tryTo(email, PASSWORD)).signIn.state).toBe('SIGNED_IN');
  });
});

describe('a session', () => {
  it('ends after half an hour without a request, and stays with requests', async () => {
    const email = await somebody();
    const browser = await browserOf(email);
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
    const email = await somebody();
    await browserOf(email);
    const rows = await app.database.rows<{ hours: number }>(
      `SELECT extract(epoch FROM expires_at - created_at)::float8 / 3600 AS hours FROM login
       WHERE user_id = (SELECT id FROM app_user WHERE email = $1)`,
      [email],
    );
    expect(new Set(rows.map(({ hours }) => hours))).toEqual(new Set([12]));
  });

  it('is listed, and ended one by one or all others at once', async () => {
    const email = await somebody();
    const [here, there] = [await browserOf(email), await browserOf(email)];
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
    const [mine, theirs] = [await browserOf(await somebody()), await browserOf(await somebody())];
    const { logins } = await theirs.data<{ logins: { code: string }[] }>('{ logins { code } }');
    await mine.data(`mutation ($code: String!) { endLogin(code: $code) { code } }`, {
      code: logins[0]?.code,
    });
    expect(await personOf(theirs)).not.toBeNull();
  });

  it('ends with sign-out, on the server too', async () => {
    const browser = await browserOf(await somebody());
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
    const email = await somebody();
    const browser = await browserOf(email);
    expect(await personOf(browser)).toBe(email);
    await app.data(`mutation ($email: String!) { ${operation} }`, { email });
    expect(await personOf(browser)).toBeNull();
  });
});

describe('a password', () => {
  const CHANGE = `mutation ($current: String!, $password: String!) {
    changePassword(current: $current, password: $password) { state retryAfterSeconds } }`;
  let email: string;

  beforeEach(async () => {
    email = await somebody();
  });

  it.each([
    ['PASSWORD_TOO_SHORT', 'short'],
    ['PASSWORD_TOO_EASY', 'password1234'],
    ['PASSWORD_TOO_EASY', 'qwertyuiop123'],
    ['PASSWORD_TOO_EASY', '山田花子山田花子山田花子'],
    ['PASSWORD_TOO_EASY', 'aaaaaaaaaaaaaaaa'],
    ['PASSWORD_TOO_LONG', 'x'.repeat(201)],
  ])('is refused with %s: %s', async (code, password) => {
    const browser = await browserOf(email);
    expect((await browser.refusal(CHANGE, { current: PASSWORD, password })).code).toBe(code);
  });

  it('is changed only by who knows the current one; every other session ends and this one gets a new secret', async () => {
    const [here, there] = [await browserOf(email), await browserOf(email)];
    const password = 'quite another sentence 77';
    interface Changed {
      changePassword: { state: string };
    }
    const refused = await here.data<Changed>(CHANGE, { current: 'wrong one here', password });
    expect(refused.changePassword.state).toBe('REFUSED');
    const response = await here.post(CHANGE, { current: PASSWORD, password });
    expect(response.json<{ data: Changed }>().data.changePassword.state).toBe('CHANGED');
    const renewed = new TestClient(app.app, { cookie: cookieOf(response.headers['set-cookie']) });
    expect([await personOf(here), await personOf(there), await personOf(renewed)]).toEqual([
      null,
      null,
      email,
    ]);
    expect((await tryTo(email, PASSWORD)).signIn.state).toBe('REFUSED');
    expect((await tryTo(email, password)).signIn.state).toBe('SIGNED_IN');
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
    expect((await tryTo(email, password)).signIn.state).toBe('SIGNED_IN');
  });

  it('of a link that ran out is not taken', async () => {
    const secret = await invite('late@example.jp');
    await app.database.rows(`UPDATE invitation SET expires_at = now()`);
    expect((await app.passerBy().refusal(ACCEPT, { secret, password: PASSWORD })).code).toBe(
      'INVITATION_UNUSABLE',
    );
  });
});
