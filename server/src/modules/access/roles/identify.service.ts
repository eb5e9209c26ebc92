import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG } from '../../../platform/config/injected-config.js';
import type { Config } from '../../../platform/config/config.js';
import type { Identify } from '../../../platform/context/identity.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { todayInJapan } from '../../../platform/time/today.js';
import { SessionCookie } from '../sign-in/session-cookie.js';
import { hashOf } from '../sign-in/secrets.js';
import { CallerIdentity } from './caller-identity.js';
import { IdentityRepository, type IdentityRow } from './identity.repository.js';

const BEARER = /^Bearer +(\S+)$/i;

/** Who sent a request: a machine with its token, a person with the cookie of a sign-in, or somebody passing by. */
@Injectable()
export class IdentifyService implements Identify {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly identities: IdentityRepository,
  ) {}

  async identify(request: FastifyRequest, reply: FastifyReply): Promise<CallerIdentity> {
    const { authorization } = request.headers;
    const token = authorization === undefined ? null : (BEARER.exec(authorization)?.[1] ?? '');
    const cookie = new SessionCookie(request, reply, this.config.secureCookies);
    const secret = token === null ? cookie.read() : null;
    const keys = {
      loginHash: secret === null ? null : hashOf(secret),
      tokenHash: token === null ? null : hashOf(token),
    };
    const now = new Date();
    const today = todayInJapan(now);
    const row = await this.find(keys, { now, today });
    if (token !== null && !row.machine) throw new DomainError('unauthenticated', 'TOKEN_UNUSABLE');
    if (secret !== null && !row.person) cookie.clear();
    await this.noteUse(row, keys.loginHash, now);
    return toIdentity(row, keys.loginHash, today);
  }

  /** Who a sign-in that was just opened, or ended, makes of the caller. */
  async ofLogin(loginHash: string | null, now: Date): Promise<CallerIdentity> {
    const today = todayInJapan(now);
    const row = await this.find({ loginHash, tokenHash: null }, { now, today });
    return toIdentity(row, loginHash, today);
  }

  private find(
    keys: { loginHash: string | null; tokenHash: string | null },
    at: { now: Date; today: string },
  ): Promise<IdentityRow> {
    return this.identities.find({
      ...keys,
      ...at,
      idleMinutes: this.config.session.idleMinutes,
      demo: this.config.demo,
    });
  }

  /** Not at every request: to about a minute. */
  private async noteUse(row: IdentityRow, loginHash: string | null, now: Date): Promise<void> {
    const { person, machine } = row;
    if (person?.isStale && loginHash !== null) {
      await this.database.write((tx) => this.identities.noteLogin(tx, loginHash, now));
    }
    if (machine?.isStale) {
      await this.database.write((tx) => this.identities.noteToken(tx, machine.id, now));
    }
  }
}

function toIdentity(row: IdentityRow, loginHash: string | null, today: string): CallerIdentity {
  const { person, machine, published, snapshot } = row;
  const all = { published, moment: { snapshot, today } };
  if (machine) {
    const { id, name, role, node, mayWrite } = machine;
    const actor = { kind: 'MACHINE', id, name } as const;
    return new CallerIdentity({ ...all, actor, mayWrite, roles: [{ role, node }], loginHash });
  }
  if (!person) {
    const actor = { kind: 'PUBLIC', id: null, name: '' } as const;
    return new CallerIdentity({ ...all, actor, mayWrite: true, roles: [], loginHash: null });
  }
  const { id, name, roles } = person;
  const actor = { kind: 'PERSON', id, name } as const;
  return new CallerIdentity({ ...all, actor, mayWrite: true, roles, loginHash });
}
