import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { isEverything } from '../../../platform/context/scope.js';
import { Database, type WriteTx } from '../../../platform/database/database.js';
import { DomainError, invalid } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/index.js';
import { toEmail } from '../sign-in/email.js';
import { InvitationService } from './invitation.service.js';
import { toName } from './name.js';
import { type RoleAsked, RoleService } from './role.service.js';
import { UserLookupService } from './user-lookup.service.js';
import { UserRepository } from './user.repository.js';
import type { InvitationLinkType, UserType } from './user.types.js';

const MOST_ROLES = 20;

export interface UserAsked {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly RoleAsked[];
}

/** Inviting people, and naming them; accounts are stopped in `AccountStopService`. */
@Injectable()
export class UserService {
  constructor(
    private readonly database: Database,
    private readonly lookup: UserLookupService,
    private readonly users: UserRepository,
    private readonly roles: RoleService,
    private readonly invitations: InvitationService,
    private readonly audit: AuditService,
  ) {}

  list(context: RequestContext): Promise<UserType[]> {
    return this.database.read((tx) => this.lookup.list(tx, context));
  }

  /** @throws EMAIL_INVALID, NAME_INVALID, TOO_MANY, EMPTY_LIST, EMAIL_TAKEN, UNKNOWN_UNIT, PERIOD_ORDER, ROLE_HELD */
  invite(context: RequestContext, asked: UserAsked): Promise<InvitationLinkType> {
    const email = toEmail(asked.email);
    const name = toName(asked.name);
    checkRoles(context, asked.roles);
    return this.database.write(async (tx) => {
      await this.lookup.requireActor(tx, context);
      const id = await this.add(tx, context, { email, name });
      const seen = await this.lookup.added(tx, context, email);
      for (const role of asked.roles) await this.roles.give(tx, context, seen, role);
      const link = await this.invitations.make(tx, context, id);
      return { user: await this.lookup.current(tx, context, seen), ...link };
    });
  }

  /** From the command line: an administrator of everything, new or known, and a link. @throws EMAIL_INVALID, NAME_INVALID */
  inviteAdministrator(
    context: RequestContext,
    asked: { readonly email: string; readonly name: string },
  ): Promise<InvitationLinkType> {
    const email = toEmail(asked.email);
    const name = toName(asked.name);
    return this.database.write(async (tx) => {
      const known = await this.lookup.find(tx, context, email);
      if (!known) await this.add(tx, context, { email, name });
      const seen = known ?? (await this.lookup.added(tx, context, email));
      await this.roles.makeAdministrator(tx, context, seen);
      const link = await this.invitations.make(tx, context, seen.user.id);
      return { user: await this.lookup.current(tx, context, seen), ...link };
    });
  }

  /** A new link to choose a password. @throws NOT_FOUND, USER_BEYOND_SCOPE */
  renew(context: RequestContext, email: string): Promise<InvitationLinkType> {
    return this.database.write(async (tx) => {
      const seen = await this.lookup.getToChange(tx, context, email);
      const link = await this.invitations.make(tx, context, seen.user.id);
      const note = { action: 'INVITATION_RENEWED', node: null, subject: seen.user.email } as const;
      await this.audit.record(tx, context, note);
      return { user: await this.lookup.current(tx, context, seen), ...link };
    });
  }

  /** @throws NOT_FOUND, USER_BEYOND_SCOPE, NAME_INVALID */
  rename(context: RequestContext, email: string, text: string): Promise<UserType> {
    const name = toName(text);
    return this.database.write(async (tx) => {
      const seen = await this.lookup.getToChange(tx, context, email);
      if (seen.user.name !== name) {
        await this.users.rename(tx, seen.user.id, name);
        await this.audit.record(tx, context, {
          action: 'USER_CHANGED',
          node: null,
          subject: seen.user.email,
          changes: [{ field: 'name', before: seen.user.name, after: name }],
        });
      }
      return this.lookup.current(tx, context, seen);
    });
  }

  private async add(
    tx: WriteTx,
    context: RequestContext,
    { email, name }: { email: string; name: string },
  ): Promise<string> {
    const createdBy = context.actor.kind === 'PERSON' ? context.actor.id : null;
    const user = { email, name, createdBy, at: context.now, demo: false };
    const id = await this.users.insert(tx, user);
    if (id === null) throw new DomainError('conflict', 'EMAIL_TAKEN', { email });
    await this.audit.record(tx, context, { action: 'USER_INVITED', node: null, subject: email });
    return id;
  }
}

/** Who administers some units only can't invite somebody into none of them. */
function checkRoles({ scope }: RequestContext, roles: readonly RoleAsked[]): void {
  if (roles.length > MOST_ROLES) {
    throw invalid('TOO_MANY', { what: 'roles', given: roles.length, max: MOST_ROLES });
  }
  if (roles.length === 0 && !isEverything(scope)) throw invalid('EMPTY_LIST', { what: 'roles' });
}
