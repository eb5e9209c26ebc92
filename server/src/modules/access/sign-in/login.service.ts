import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/injected-config.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database, type ReadTx, type WriteTx } from '../../../platform/database/database.js';
import { AuditService } from '../../audit/index.js';
import { LoginRepository, type LoginRow } from './login.repository.js';
import { hashOf, newCode, newSecret } from './secrets.js';

const HOUR = 3_600_000;

/** The person a request comes from, by the sign-in it came with. */
export interface SignedIn {
  readonly userId: string;
  readonly loginHash: string;
}

/** The sign-ins of people: opening, listing, ending them. */
@Injectable()
export class LoginService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly logins: LoginRepository,
    private readonly audit: AuditService,
  ) {}

  /** A new sign-in, always with a new secret; the one the browser had before ends. */
  async open(
    tx: WriteTx,
    person: { id: string; device: string; at: Date },
    before: string | null,
  ): Promise<string> {
    if (before !== null) await this.logins.endByHash(tx, hashOf(before));
    const secret = newSecret();
    await this.logins.insert(tx, {
      secretHash: hashOf(secret),
      code: newCode(),
      userId: person.id,
      device: person.device,
      at: person.at,
      expiresAt: new Date(person.at.getTime() + this.config.session.absoluteHours * HOUR),
    });
    return secret;
  }

  list({ now }: RequestContext, { userId, loginHash }: SignedIn): Promise<LoginRow[]> {
    const at = { now, idleMinutes: this.config.session.idleMinutes };
    return this.database.read((tx) => this.logins.list(tx, userId, at, loginHash));
  }

  isOpen(tx: ReadTx, loginHash: string): Promise<boolean> {
    return this.logins.isOpen(tx, loginHash);
  }

  /** Ends the sign-in a request came with. */
  signOut(context: RequestContext, loginHash: string): Promise<void> {
    return this.database.write(async (tx) => {
      const userId = await this.logins.endByHash(tx, loginHash);
      if (userId === null) return;
      await this.audit.record(tx, context, { action: 'SIGNED_OUT', node: null, subject: '' });
    });
  }

  /** Ends one of a person's own sign-ins; one that is no longer there is no matter. */
  end(context: RequestContext, { userId }: SignedIn, code: string): Promise<void> {
    return this.database.write(async (tx) => {
      const device = await this.logins.endByCode(tx, userId, code);
      if (device === null) return;
      await this.audit.record(tx, context, { action: 'LOGIN_ENDED', node: null, subject: device });
    });
  }

  endOthers(context: RequestContext, { userId, loginHash }: SignedIn): Promise<void> {
    return this.database.write(async (tx) => {
      await this.endAll(tx, context, { userId, subject: context.actor.name, except: loginHash });
    });
  }

  /** Ends all sign-ins of a person but one, within the caller's transaction. */
  async endAll(
    tx: WriteTx,
    context: RequestContext,
    { userId, subject, except }: { userId: string; subject: string; except: string | null },
  ): Promise<void> {
    const ended = await this.logins.endAll(tx, userId, except);
    if (ended === 0) return;
    await this.audit.record(tx, context, {
      action: 'LOGIN_ENDED',
      node: null,
      subject,
      changes: [{ field: 'logins', before: String(ended), after: '0' }],
    });
  }
}
