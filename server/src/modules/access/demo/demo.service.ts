import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/injected-config.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { EVERYTHING } from '../../../platform/context/scope.js';
import { Database, type ReadTx } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { todayInJapan } from '../../../platform/time/today.js';
import { AuditService } from '../../audit/index.js';
import { NetworkService } from '../../network/index.js';
import type { DemoRoleType } from '../people/me.types.js';
import { isHeldOn, type Role } from '../roles/role.js';
import { toRoleAssignment } from '../roles/role.types.js';
import { LoginService } from '../sign-in/login.service.js';
import type { Browser } from '../sign-in/sign-in.service.js';
import { type DemoPerson, DemoRepository } from './demo.repository.js';

/** One click per role, where figures are fictional or published and nobody else reaches the server. */
@Injectable()
export class DemoService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly logins: LoginService,
    private readonly audit: AuditService,
    private readonly demo: DemoRepository,
  ) {}

  roles(now: Date): Promise<DemoRoleType[]> {
    return this.database.read(async (tx) => {
      const people = await this.people(tx, now);
      const directory = await this.network.directory(tx, EVERYTHING);
      return people.map((person) => {
        const { role, unit } = toRoleAssignment(person, directory, todayInJapan(now));
        return { role, name: person.name, unit };
      });
    });
  }

  /**
   * Signs in as the person of a role.
   * @throws NOT_FOUND where it is no demo, or has no such role
   */
  signIn(context: RequestContext, role: Role, { device, before }: Browser): Promise<string> {
    return this.database.write(async (tx) => {
      const person = (await this.people(tx, context.now)).find((each) => each.role === role);
      if (!person) throw new DomainError('notFound', 'NOT_FOUND', { code: 'signInAsDemo' });
      const actor = { kind: 'PERSON', id: person.id, name: person.name } as const;
      await this.audit.record(
        tx,
        { ...context, actor },
        { action: 'SIGNED_IN', node: null, subject: device },
      );
      return this.logins.open(tx, { id: person.id, device, at: context.now }, before);
    });
  }

  private async people(tx: ReadTx, now: Date): Promise<DemoPerson[]> {
    if (!this.config.demo) return [];
    const today = todayInJapan(now);
    const people = (await this.demo.people(tx)).filter((person) => isHeldOn(person, today));
    return [...new Map(people.map((person) => [person.role, person])).values()];
  }
}
