import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database } from '../../../platform/database/database.js';
import { AuditService } from '../../audit/index.js';
import { LoginService } from '../sign-in/login.service.js';
import { AccessEndService } from './access-end.service.js';
import { refuseLast } from './role.service.js';
import { refuseOneself, UserLookupService } from './user-lookup.service.js';
import { UserRepository } from './user.repository.js';
import type { UserType } from './user.types.js';

/** Stopping accounts and ending other people's sign-ins. */
@Injectable()
export class AccountStopService {
  constructor(
    private readonly database: Database,
    private readonly lookup: UserLookupService,
    private readonly users: UserRepository,
    private readonly logins: LoginService,
    private readonly ends: AccessEndService,
    private readonly audit: AuditService,
  ) {}

  /** Stops an account, its sign-ins with it, or lets it be used again. @throws NOT_FOUND, USER_BEYOND_SCOPE, OWN_ACCOUNT_KEPT, LAST_ADMINISTRATOR */
  setDisabled(context: RequestContext, email: string, disabled: boolean): Promise<UserType> {
    return this.database.write(async (tx) => {
      await this.users.lockAdministrators(tx);
      const seen = await this.lookup.getToChange(tx, context, email);
      refuseOneself(context, seen);
      const { user } = seen;
      if (user.disabled !== disabled) {
        await this.users.setDisabled(tx, user.id, disabled ? context.now : null);
        if (disabled) await refuseLast(tx, this.users, context);
        const action = disabled ? 'USER_DISABLED' : 'USER_ENABLED';
        await this.audit.record(tx, context, { action, node: null, subject: user.email });
        await this.ends.rightsChanged(tx, context, user);
        if (disabled) await this.ends.chargeEnded(tx, context, user);
      }
      return this.lookup.current(tx, context, seen);
    });
  }

  /** @throws NOT_FOUND, USER_BEYOND_SCOPE */
  endLogins(context: RequestContext, email: string): Promise<UserType> {
    return this.database.write(async (tx) => {
      const seen = await this.lookup.getToChange(tx, context, email);
      const { id, email: subject } = seen.user;
      await this.logins.endAll(tx, context, { userId: id, subject, except: null });
      return this.lookup.current(tx, context, seen);
    });
  }
}
