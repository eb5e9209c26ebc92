import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database, type WriteTx } from '../../../platform/database/database.js';
import { DomainError, invalid } from '../../../platform/errors/domain-error.js';
import { todayInJapan } from '../../../platform/time/today.js';
import { AuditService } from '../../audit/index.js';
import type { HeldRole, Role } from '../roles/role.js';
import { toNode } from '../roles/to-node.js';
import { LoginService } from '../sign-in/login.service.js';
import { InvitationRepository } from './invitation.repository.js';
import { refuseOneself, type Seen, UserLookupService } from './user-lookup.service.js';
import { UserRepository } from './user.repository.js';
import type { UserType } from './user.types.js';

/** A role as asked for: with the code of a unit, or everywhere. */
export interface RoleAsked {
  readonly role: Role;
  readonly unit: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Who holds which role. When that changes, the person's sign-ins end: none lives across a change of rights. */
@Injectable()
export class RoleService {
  constructor(
    private readonly database: Database,
    private readonly lookup: UserLookupService,
    private readonly users: UserRepository,
    private readonly logins: LoginService,
    private readonly audit: AuditService,
    private readonly invitations: InvitationRepository,
  ) {}

  /** @throws NOT_FOUND, UNKNOWN_UNIT, PERIOD_ORDER, ROLE_HELD */
  grant(context: RequestContext, email: string, asked: RoleAsked): Promise<UserType> {
    return this.database.write(async (tx) => {
      const seen = await this.lookup.get(tx, context, email);
      refuseOneself(context, seen);
      await this.users.lock(tx, seen.user.id);
      await this.give(tx, context, seen, asked);
      await this.endLogins(tx, context, seen);
      return this.lookup.current(tx, context, seen);
    });
  }

  /** @throws NOT_FOUND, UNKNOWN_UNIT, OWN_ACCOUNT_KEPT, LAST_ADMINISTRATOR */
  revoke(context: RequestContext, email: string, asked: RoleAsked): Promise<UserType> {
    return this.database.write(async (tx) => {
      const seen = await this.lookup.get(tx, context, email);
      refuseOneself(context, seen);
      await this.users.lockAdministrators(tx);
      const held = toHeld(context, seen, asked);
      if (!(await this.users.revoke(tx, seen.user.id, held))) {
        throw new DomainError('notFound', 'NOT_FOUND', { code: held.role });
      }
      await refuseLast(tx, this.users, context);
      await this.record(tx, context, seen, { action: 'ROLE_REVOKED', held });
      await this.endLogins(tx, context, seen);
      // The person may be out of sight now: the answer is how they stood, without the role.
      const rest = seen.user.roles.filter((each) => !isSame(each, held));
      return this.lookup.shown(
        { ...seen, user: { ...seen.user, roles: rest, logins: 0 } },
        context,
      );
    });
  }

  /** Gives a role within the caller's transaction. @throws UNKNOWN_UNIT, PERIOD_ORDER, ROLE_HELD */
  async give(tx: WriteTx, context: RequestContext, seen: Seen, asked: RoleAsked): Promise<void> {
    const held = toHeld(context, seen, asked);
    if (held.from !== null && held.to !== null && held.from > held.to) {
      throw invalid('PERIOD_ORDER', { from: held.from, to: held.to });
    }
    if (!(await this.users.grant(tx, seen.user.id, held))) {
      throw new DomainError('conflict', 'ROLE_HELD', { role: held.role });
    }
    await this.record(tx, context, seen, { action: 'ROLE_GRANTED', held });
  }

  /** A link made before would be a key to what the person may do now. */
  private async endLogins(tx: WriteTx, context: RequestContext, { user }: Seen): Promise<void> {
    await this.invitations.remove(tx, user.id);
    await this.logins.endAll(tx, context, { userId: user.id, subject: user.email, except: null });
  }

  private record(
    tx: WriteTx,
    context: RequestContext,
    { user }: Seen,
    { action, held }: { action: 'ROLE_GRANTED' | 'ROLE_REVOKED'; held: HeldRole },
  ): Promise<void> {
    const text = [held.role, held.node ?? '*', held.from ?? '…', held.to ?? '…'].join(' ');
    const change = action === 'ROLE_GRANTED' ? [null, text] : [text, null];
    const [before = null, after = null] = change;
    return this.audit.record(tx, context, {
      action,
      node: held.node,
      subject: user.email,
      changes: [{ field: 'role', before, after }],
    });
  }
}

function toHeld({ scope }: RequestContext, { directory }: Seen, asked: RoleAsked): HeldRole {
  const { role, unit, from, to } = asked;
  return { role, node: toNode(directory, scope, unit), from, to };
}

const isSame = (a: HeldRole, b: HeldRole): boolean =>
  a.role === b.role && a.node === b.node && a.from === b.from;

/** @throws LAST_ADMINISTRATOR when nobody is left who administers everything */
export async function refuseLast(
  tx: WriteTx,
  users: UserRepository,
  { now }: RequestContext,
): Promise<void> {
  if ((await users.countAdministrators(tx, todayInJapan(now))) === 0) {
    throw new DomainError('invalid', 'LAST_ADMINISTRATOR');
  }
}
