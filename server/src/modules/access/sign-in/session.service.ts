import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/injected-config.js';
import type { Exchange } from '../../../platform/context/access.guard.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { MeService } from '../people/me.service.js';
import type { MeType, PasswordResultType, SignInResultType } from '../people/me.types.js';
import type { CallerIdentity } from '../roles/caller-identity.js';
import { IdentifyService } from '../roles/identify.service.js';
import { deviceName } from './device.js';
import { LoginService } from './login.service.js';
import { hashOf } from './secrets.js';
import { SessionCookie } from './session-cookie.js';
import type { Browser, SignInOutcome } from './sign-in.service.js';

/** Between sign-ins and the browser that holds them: its cookie, and what it is told. */
@Injectable()
export class SessionService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly identities: IdentifyService,
    private readonly logins: LoginService,
    private readonly meService: MeService,
  ) {}

  /** @throws NOT_FOUND for a machine: it makes no sign-ins */
  browser({ actor }: RequestContext, http: Exchange): Browser {
    if (actor.kind === 'MACHINE')
      throw new DomainError('notFound', 'NOT_FOUND', { code: 'signIn' });
    const { headers } = http.request;
    return { device: deviceName(headers['user-agent']), before: this.cookie(http).read() };
  }

  async answer(http: Exchange, outcome: SignInOutcome): Promise<SignInResultType> {
    if (outcome.state !== 'SIGNED_IN') {
      const retryAfterSeconds = outcome.state === 'TRY_LATER' ? outcome.retryAfterSeconds : null;
      return { state: outcome.state, retryAfterSeconds, me: null };
    }
    this.cookie(http).set(outcome.secret);
    const now = new Date();
    const identity = await this.identities.ofLogin(hashOf(outcome.secret), now);
    return {
      state: 'SIGNED_IN',
      retryAfterSeconds: null,
      me: await this.meService.me(identity, now),
    };
  }

  answerChange(http: Exchange, outcome: SignInOutcome): PasswordResultType {
    if (outcome.state === 'SIGNED_IN') {
      this.cookie(http).set(outcome.secret);
      return { state: 'CHANGED', retryAfterSeconds: null };
    }
    const retryAfterSeconds = outcome.state === 'TRY_LATER' ? outcome.retryAfterSeconds : null;
    return { state: outcome.state, retryAfterSeconds };
  }

  async signOut(
    context: RequestContext,
    http: Exchange,
    { loginHash }: CallerIdentity,
  ): Promise<MeType> {
    if (loginHash !== null) await this.logins.signOut(context, loginHash);
    this.cookie(http).clear();
    return this.meService.me(await this.identities.ofLogin(null, context.now), context.now);
  }

  private cookie({ request, reply }: Exchange): SessionCookie {
    return new SessionCookie(request, reply, this.config.secureCookies);
  }
}
