import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/injected-config.js';
import { EVERYTHING } from '../../../platform/context/scope.js';
import { Database, type ReadTx } from '../../../platform/database/database.js';
import { todayInJapan } from '../../../platform/time/today.js';
import { NetworkService } from '../../network/index.js';
import type { CallerIdentity } from '../roles/caller-identity.js';
import { toRoleAssignment } from '../roles/role.types.js';
import type { MeType, PersonType } from './me.types.js';
import { UserRepository } from './user.repository.js';

/** Who asks, in words for the screen. */
@Injectable()
export class MeService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly users: UserRepository,
  ) {}

  me(identity: CallerIdentity, now: Date): Promise<MeType> {
    return this.database.read(async (tx) => ({
      person: await this.person(tx, identity, now),
      permissions: identity.permissions(),
      pages: identity.pages(),
      demo: await this.isDemo(tx),
    }));
  }

  /** A demo is over when the first real account exists. */
  async isDemo(tx: ReadTx): Promise<boolean> {
    return this.config.demo && !(await this.users.hasRealUsers(tx));
  }

  private async person(
    tx: ReadTx,
    { actor }: CallerIdentity,
    now: Date,
  ): Promise<PersonType | null> {
    if (actor.kind !== 'PERSON' || actor.id === null) return null;
    const at = { now, idleMinutes: this.config.session.idleMinutes };
    const user = await this.users.byId(tx, actor.id, at);
    if (!user) return null;
    // One's own roles are named even where one of them does not let its unit be seen yet.
    const directory = await this.network.directory(tx, EVERYTHING);
    const today = todayInJapan(now);
    const roles = user.roles.map((held) => toRoleAssignment(held, directory, today));
    return { email: user.email, name: user.name, roles };
  }
}
