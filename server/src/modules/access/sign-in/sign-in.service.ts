import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/injected-config.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database } from '../../../platform/database/database.js';
import { AuditService } from '../../audit/index.js';
import { type SignInAccount, UserRepository } from '../people/user.repository.js';
import { normalEmail } from './email.js';
import { LoginService } from './login.service.js';
import { fits, hashOfNobody } from './password.js';
import { hashOf } from './secrets.js';
import { TriesRepository, type Try } from './tries.repository.js';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** The browser a sign-in comes from. */
export interface Browser {
  readonly device: string;
  /** The secret it carried until now. */
  readonly before: string | null;
}

export type SignInOutcome =
  | { readonly state: 'SIGNED_IN'; readonly secret: string }
  | { readonly state: 'REFUSED' }
  | { readonly state: 'TRY_LATER'; readonly retryAfterSeconds: number };

/** Sign-in with address and password: the same work and the same answer whether there is such an account or not. */
@Injectable()
export class SignInService implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly tries: TriesRepository,
    private readonly logins: LoginService,
    private readonly audit: AuditService,
  ) {}

  /** Made beforehand, so that the first unknown address takes no longer. */
  async onModuleInit(): Promise<void> {
    await hashOfNobody();
  }

  async signIn(
    context: RequestContext,
    { email, password }: Credentials,
    browser: Browser,
  ): Promise<SignInOutcome> {
    const address = normalEmail(email);
    const attempt = { id: uuid(), account: hashOf(address), at: context.now };
    const wait = await this.database.write((tx) => this.tries.reserve(tx, attempt));
    if (wait !== null) return { state: 'TRY_LATER', retryAfterSeconds: wait };
    const account = await this.database.read((tx) =>
      this.users.account(tx, address, this.config.demo),
    );
    const right = await fits(account?.passwordHash ?? null, password);
    if (!account || !right || !account.usable) return this.refuse(context, account, address);
    const secret = await this.open(context, account, attempt, browser);
    return secret === null
      ? this.refuse(context, account, address)
      : { state: 'SIGNED_IN', secret };
  }

  /** What was typed for an unknown account is not kept: it may be a password in the wrong field. */
  private async refuse(
    context: RequestContext,
    account: SignInAccount | null,
    address: string,
  ): Promise<SignInOutcome> {
    const subject = account ? address : '';
    await this.database.write((tx) =>
      this.audit.record(tx, context, { action: 'SIGN_IN_REFUSED', node: null, subject }),
    );
    return { state: 'REFUSED' };
  }

  /** Null when the account was stopped, or got another password, in the meantime. */
  private open(
    context: RequestContext,
    account: SignInAccount,
    attempt: Try,
    { device, before }: Browser,
  ): Promise<string | null> {
    const actor = { kind: 'PERSON', id: account.id, name: account.name } as const;
    return this.database.write(async (tx) => {
      if (!(await this.users.holdAccount(tx, account, this.config.demo))) return null;
      await this.tries.release(tx, attempt);
      await this.audit.record(
        tx,
        { ...context, actor },
        { action: 'SIGNED_IN', node: null, subject: device },
      );
      return this.logins.open(tx, { id: account.id, device, at: context.now }, before);
    });
  }
}
