import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database, type WriteTx } from '../../../platform/database/database.js';
import { DomainError, invalid } from '../../../platform/errors/domain-error.js';
import { todayInJapan } from '../../../platform/time/today.js';
import { AuditService } from '../../audit/index.js';
import { type HeldRole, isHeldOn, type Role } from '../roles/role.js';
import { toNode } from '../roles/to-node.js';
import { AccessEndService } from './access-end.service.js';
import { type Seen, UserLookupService } from './user-lookup.service.js';
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
    private readonly ends: AccessEndService,
    private readonly audit: AuditService,
  ) {}

  /** @throws NOT_FOUND, UNKNOWN_UNIT, PERIOD_ORDER, ROLE_HELD */
  grant(context: RequestContext, email: string, asked: RoleAsked): Promise<UserType> {
    return this.database.write(async (tx) => {
      await this.lookup.requireActor(tx, context);
      const seen = await this.lookup.getToGive(tx, context, email);
      await this.give(tx, context, seen, asked);
      await this.ends.rightsChanged(tx, context, seen.user);
      return this.lookup.current(tx, context, seen);
    });
  }

  /** @throws NOT_FOUND, UNKNOWN_UNIT, OWN_ACCOUNT_KEPT, LAST_ADMINISTRATOR */
  revoke(context: RequestContext, email: string, asked: RoleAsked): Promise<UserType> {
    return this.database.write(async (tx) => {
      await this.users.lockAdministrators(tx);
      await this.lookup.requireActor(tx, context);
      const seen = await this.lookup.getToGive(tx, context, email);
      const held = toHeld(context, seen, asked);
      if (!(await this.users.revoke(tx, seen.user.id, held))) {
        throw new DomainError('notFound', 'NOT_FOUND', { code: held.role });
      }
      await refuseLast(tx, this.users, context);
      await this.record(tx, context, seen, { action: 'ROLE_REVOKED', held });
      await this.ends.rightsChanged(tx, context, seen.user);
      if (held.role === 'ADMINISTRATOR') await this.ends.chargeEnded(tx, context, seen.user);
      // The person may be out of sight now: the answer is how they stood, without the role.
      const rest = seen.user.roles.filter((each) => !isSame(each, held));
      return this.lookup.shown(
        { ...seen, user: { ...seen.user, roles: rest, logins: 0 } },
        context,
      );
    });
  }

  /** From the command line: an administrator of everything, also who was of a demo until now, which is over then. */
  async makeAdministrator(tx: WriteTx, context: RequestContext, seen: Seen): Promise<void> {
    const { user } = seen;
    if (user.demo) {
      await this.users.makeReal(tx, user.id);
      await this.ends.rightsChanged(tx, context, user);
    }
    const role = { role: 'ADMINISTRATOR', unit: null, from: null, to: null } as const;
    const today = todayInJapan(context.now);
    const isOne = user.roles.some(
      (held) => held.role === role.role && held.node === null && isHeldOn(held, today),
    );
    if (!isOne) await this.give(tx, context, seen, role);
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
