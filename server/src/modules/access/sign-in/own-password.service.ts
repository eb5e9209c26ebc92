import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/injected-config.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/index.js';
import { UserRepository, type UserRow } from '../people/user.repository.js';
import { LoginService, type SignedIn } from './login.service.js';
import { fits, hashPassword } from './password.js';
import { checkPassword } from './password-rules.js';
import { hashOf } from './secrets.js';
import type { Browser, SignInOutcome } from './sign-in.service.js';
import { TriesRepository } from './tries.repository.js';

export interface PasswordChange {
  readonly current: string;
  readonly password: string;
}

/** A person's change of the own password: all sign-ins end, and this browser gets a new one. */
@Injectable()
export class OwnPasswordService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly tries: TriesRepository,
    private readonly logins: LoginService,
    private readonly audit: AuditService,
  ) {}

  /** @throws PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_EASY */
  async change(
    context: RequestContext,
    { userId, loginHash }: SignedIn,
    { current, password }: PasswordChange,
    browser: Browser,
  ): Promise<SignInOutcome> {
    const user = await this.get(context, userId);
    await checkPassword(password, [user.email, user.name]);
    const attempt = { id: uuid(), account: hashOf(user.email), at: context.now };
    const wait = await this.database.write((tx) => this.tries.reserve(tx, attempt));
    if (wait !== null) return { state: 'TRY_LATER', retryAfterSeconds: wait };
    const account = await this.database.read((tx) =>
      this.users.account(tx, user.email, this.config.demo),
    );
    const right = await fits(account?.passwordHash ?? null, current);
    if (!account || !right) return { state: 'REFUSED' };
    const hash = await hashPassword(password);
    return this.database.write(async (tx) => {
      if (!(await this.users.holdAccount(tx, account, this.config.demo))) throw over();
      if (!(await this.logins.isOpen(tx, loginHash))) throw over();
      await this.tries.release(tx, attempt);
      await this.users.setPassword(tx, userId, hash);
      await this.audit.record(tx, context, {
        action: 'PASSWORD_CHANGED',
        node: null,
        subject: user.email,
      });
      await this.logins.endAll(tx, context, { userId, subject: user.email, except: null });
      const person = { id: userId, device: browser.device, at: context.now };
      return { state: 'SIGNED_IN', secret: await this.logins.open(tx, person, null) };
    });
  }

  private async get({ now }: RequestContext, id: string): Promise<UserRow> {
    const at = { now, idleMinutes: this.config.session.idleMinutes };
    const user = await this.database.read((tx) => this.users.byId(tx, id, at));
    if (!user) throw over();
    return user;
  }
}

/** The sign-in ended while the password was looked at. */
const over = (): DomainError => new DomainError('unauthenticated', 'SIGN_IN_NEEDED');
