import { TestApp } from '../support/test-app.js';
import { TestClient } from '../support/test-client.js';

export const PASSWORD = 'tokoton nagai aikotoba 41';

const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { state retryAfterSeconds me { person { email } permissions } } }`;

export const ACCEPT = `mutation ($secret: String!, $password: String!) {
  acceptInvitation(secret: $secret, password: $password) { state me { person { email } } } }`;

export interface SignIn {
  signIn: {
    state: string;
    retryAfterSeconds: number | null;
    me: { person: { email: string }; permissions: string[] } | null;
  };
}

interface Me {
  me: { person: { email: string } | null };
}

export const cookieOf = (header: string | string[] | undefined): string =>
  String(header ?? '').split(';')[0] ?? '';

export const personOf = async (client: TestClient): Promise<string | null> =>
  (await client.data<Me>('{ me { person { email } } }')).me.person?.email ?? null;

/** Inviting people, and signing them in as a browser does. */
export class SignInSteps {
  private people = 0;

  constructor(private readonly app: TestApp) {}

  /** Invites somebody and gives the secret of the link. */
  async invite(email: string): Promise<string> {
    const { inviteUser } = await this.app.data<{ inviteUser: { path: string } }>(
      `mutation ($email: String!) { inviteUser(input: { email: $email, name: "山田 花子",
        roles: [{ role: DIRECTOR, unit: "nishitokyo-yumecollabo" }] }) { path } }`,
      { email },
    );
    return inviteUser.path.replace('/invitation#', '');
  }

  /** Somebody new with a password: their address. */
  async somebody(): Promise<string> {
    this.people += 1;
    const email = `hanako${this.people}@example.jp`;
    await this.app
      .passerBy()
      .data(ACCEPT, { secret: await this.invite(email), password: PASSWORD });
    return email;
  }

  /** The whole HTTP answer to a sign-in. */
  post(email: string, password = PASSWORD, by: TestClient = this.app.passerBy()) {
    return by.post(SIGN_IN, { email, password });
  }

  /** A browser after signing in. */
  async browserOf(email: string, password = PASSWORD): Promise<TestClient> {
    return this.browserAfter(await this.post(email, password));
  }

  /** A browser that keeps the cookie of an answer. */
  browserAfter(response: Awaited<ReturnType<TestClient['post']>>): TestClient {
    return new TestClient(this.app.app, { cookie: cookieOf(response.headers['set-cookie']) });
  }

  async tryTo(email: string, password: string): Promise<SignIn['signIn']> {
    return (await this.app.passerBy().data<SignIn>(SIGN_IN, { email, password })).signIn;
  }
}
