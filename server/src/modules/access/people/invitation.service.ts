import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/injected-config.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database, type ReadTx, type WriteTx } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { todayInJapan } from '../../../platform/time/today.js';
import { AuditService } from '../../audit/index.js';
import { LoginService } from '../sign-in/login.service.js';
import { hashPassword } from '../sign-in/password.js';
import { checkPassword } from '../sign-in/password-rules.js';
import { hashOf, newSecret } from '../sign-in/secrets.js';
import type { Browser } from '../sign-in/sign-in.service.js';
import { InvitationRepository, type InvitedRow } from './invitation.repository.js';
import { UserRepository } from './user.repository.js';

const DAYS = 7;
const DAY = 86_400_000;

export interface Link {
  /** Shown once: the secret stands behind `#`, which browsers send to no server. */
  readonly path: string;
  readonly expiresAt: string;
}

/** Links with which a person chooses a password: the first one, or another after it was forgotten. */
@Injectable()
export class InvitationService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly invitations: InvitationRepository,
    private readonly users: UserRepository,
    private readonly logins: LoginService,
    private readonly audit: AuditService,
  ) {}

  /** A new link for a person; an earlier one is of no use any more. */
  async make(tx: WriteTx, { actor, now: at }: RequestContext, userId: string): Promise<Link> {
    const secret = newSecret();
    const expiresAt = new Date(at.getTime() + DAYS * DAY);
    const createdBy = actor.kind === 'PERSON' ? actor.id : null;
    const link = { secretHash: hashOf(secret), userId, createdBy, at, expiresAt };
    await this.invitations.replace(tx, link);
    return {
      path: `/invitation#${secret}`,
      expiresAt: expiresAt.toISOString().replace(/\.\d+/, ''),
    };
  }

  /** @throws INVITATION_UNUSABLE */
  find(context: RequestContext, secret: string): Promise<InvitedRow> {
    return this.database.read((tx) => this.get(tx, context, secret));
  }

  /**
   * Sets the password and signs the person in; earlier sign-ins end.
   * @throws INVITATION_UNUSABLE, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_EASY
   */
  async accept(
    context: RequestContext,
    secret: string,
    password: string,
    { device, before }: Browser,
  ): Promise<string> {
    const invited = await this.find(context, secret);
    await checkPassword(password, [invited.email, invited.name]);
    const hash = await hashPassword(password);
    return this.database.write(async (tx) => {
      const { userId, name, email } = await this.get(tx, context, secret);
      if (!(await this.invitations.use(tx, hashOf(secret)))) throw unusable();
      await this.users.setPassword(tx, userId, hash);
      const self = { ...context, actor: { kind: 'PERSON', id: userId, name } as const };
      await this.audit.record(tx, self, {
        action: 'INVITATION_ACCEPTED',
        node: null,
        subject: email,
      });
      await this.logins.endAll(tx, self, { userId, subject: email, except: null });
      return this.logins.open(tx, { id: userId, device, at: context.now }, before);
    });
  }

  private async get(tx: ReadTx, { now }: RequestContext, secret: string): Promise<InvitedRow> {
    const at = { now, today: todayInJapan(now), demo: this.config.demo };
    const invited = await this.invitations.find(tx, hashOf(secret), at);
    if (!invited) throw unusable();
    return invited;
  }
}

const unusable = (): DomainError => new DomainError('notFound', 'INVITATION_UNUSABLE');
