import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/injected-config.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { isEverything, type Scope } from '../../../platform/context/scope.js';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { todayInJapan } from '../../../platform/time/today.js';
import { type Directory, NetworkService } from '../../network/index.js';
import type { HeldRole } from '../roles/role.js';
import { toRoleAssignment } from '../roles/role.types.js';
import { normalEmail } from '../sign-in/email.js';
import { UserRepository, type UserRow, type UsersAt } from './user.repository.js';
import type { UserType } from './user.types.js';

/** A person as one administrator sees them. */
export interface Seen {
  readonly user: UserRow;
  readonly directory: Directory;
  /** Whether every role of the person lies where the administrator administers. */
  readonly isWhole: boolean;
}

/** People in the sight of who administers them: those with a role in the units of the caller. */
@Injectable()
export class UserLookupService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly network: NetworkService,
    private readonly users: UserRepository,
  ) {}

  async list(tx: ReadTx, context: RequestContext): Promise<UserType[]> {
    const directory = await this.network.inCharge(tx, context.scope);
    const rows = await this.users.list(tx, this.at(context));
    return rows
      .map((user) => toSeen(user, directory, context.scope))
      .flatMap((seen) => (seen ? [toUserType(seen, context)] : []));
  }

  /** Null for who is not there or out of sight. */
  async find(tx: ReadTx, context: RequestContext, email: string): Promise<Seen | null> {
    const directory = await this.network.inCharge(tx, context.scope);
    const user = await this.users.byEmail(tx, normalEmail(email), this.at(context));
    return user && toSeen(user, directory, context.scope);
  }

  /** @throws NOT_FOUND for who is not there or out of sight */
  async get(tx: ReadTx, context: RequestContext, email: string): Promise<Seen> {
    const seen = await this.find(tx, context, email);
    if (!seen) throw new DomainError('notFound', 'NOT_FOUND', { code: email });
    return seen;
  }

  /** A person the caller just added, who has no role yet and so would be in nobody's sight. */
  async added(tx: ReadTx, context: RequestContext, email: string): Promise<Seen> {
    const directory = await this.network.inCharge(tx, context.scope);
    const user = await this.users.byEmail(tx, email, this.at(context));
    if (!user) throw new Error('The person just added is not there');
    return { user, directory, isWhole: true };
  }

  /**
   * A person whose account the caller may change: locked until the transaction ends.
   * @throws NOT_FOUND, USER_BEYOND_SCOPE
   */
  async getToChange(tx: WriteTx, context: RequestContext, email: string): Promise<Seen> {
    await this.requireActor(tx, context);
    const { user } = await this.get(tx, context, email);
    await this.users.lock(tx, user.id);
    const seen = await this.get(tx, context, email);
    if (!seen.isWhole) throw new DomainError('invalid', 'USER_BEYOND_SCOPE', { email: user.email });
    return seen;
  }

  /**
   * A person whose roles the caller may change: locked until the transaction ends.
   * @throws NOT_FOUND, OWN_ACCOUNT_KEPT
   */
  async getToGive(tx: WriteTx, context: RequestContext, email: string): Promise<Seen> {
    const seen = await this.get(tx, context, email);
    refuseOneself(context, seen);
    await this.users.lock(tx, seen.user.id);
    return this.get(tx, context, email);
  }

  /** The caller was not stopped since the request came in. @throws SIGN_IN_NEEDED */
  async requireActor(tx: WriteTx, { actor }: RequestContext): Promise<void> {
    if (actor.kind !== 'PERSON' || actor.id === null) return;
    if (!(await this.users.mayAct(tx, actor.id))) {
      throw new DomainError('unauthenticated', 'SIGN_IN_NEEDED');
    }
  }

  /** As it stands now, for the answer. */
  async current(tx: ReadTx, context: RequestContext, { user }: Seen): Promise<UserType> {
    return toUserType(await this.get(tx, context, user.email), context);
  }

  shown(seen: Seen, context: RequestContext): UserType {
    return toUserType(seen, context);
  }

  private at({ now }: RequestContext): UsersAt {
    return { now, idleMinutes: this.config.session.idleMinutes };
  }
}

/** One does not stop or demote oneself: somebody has to be left to undo it. @throws OWN_ACCOUNT_KEPT */
export function refuseOneself({ actor }: RequestContext, { user }: Seen): void {
  if (actor.kind === 'PERSON' && actor.id === user.id) {
    throw new DomainError('invalid', 'OWN_ACCOUNT_KEPT');
  }
}

const isIn = ({ node }: HeldRole, directory: Directory, scope: Scope): boolean =>
  node === null ? isEverything(scope) : directory.find(node) !== null;

function toSeen(user: UserRow, directory: Directory, scope: Scope): Seen | null {
  if (isEverything(scope)) return { user, directory, isWhole: true };
  const roles = user.roles.filter((held) => isIn(held, directory, scope));
  if (roles.length === 0) return null;
  return { user: { ...user, roles }, directory, isWhole: roles.length === user.roles.length };
}

function stateOf({ disabled, hasPassword, demo }: UserRow): UserType['state'] {
  if (disabled) return 'DISABLED';
  return hasPassword || demo ? 'ACTIVE' : 'INVITED';
}

function toUserType({ user, directory }: Seen, { now }: RequestContext): UserType {
  const today = todayInJapan(now);
  return {
    email: user.email,
    name: user.name,
    state: stateOf(user),
    roles: user.roles.map((held) => toRoleAssignment(held, directory, today)),
    lastSignInAt: user.lastSignInAt,
    logins: user.logins,
    invitationExpiresAt: user.invitationExpiresAt,
  };
}
