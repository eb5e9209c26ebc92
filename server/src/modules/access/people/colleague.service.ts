import { Injectable } from '@nestjs/common';
import type { Permission } from '../../../platform/context/permission.js';
import { EVERYTHING } from '../../../platform/context/scope.js';
import type { ReadTx } from '../../../platform/database/database.js';
import { todayInJapan } from '../../../platform/time/today.js';
import { NetworkService, type Unit } from '../../network/index.js';
import { type Role, ROLE_PERMISSIONS } from '../roles/role.js';
import type { Colleague } from './colleague.js';
import { ColleagueRepository } from './colleague.repository.js';

/** Who may do something in a unit today: those to whom a thing of that unit can be given. */
@Injectable()
export class ColleagueService {
  constructor(
    private readonly network: NetworkService,
    private readonly colleagues: ColleagueRepository,
  ) {}

  /** In the order of their names. */
  async of(tx: ReadTx, unit: Unit, permission: Permission, now: Date): Promise<Colleague[]> {
    const today = todayInJapan(now);
    const directory = await this.network.directory(tx, EVERYTHING);
    const above = directory.lineage(unit);
    const groups = directory.groups.filter(({ members }) =>
      members.some(
        ({ unitId, from, to }) =>
          above.some(({ id }) => id === unitId) &&
          (from ?? '') <= today &&
          today <= (to ?? '9999-12-31'),
      ),
    );
    const nodes = [...above, ...groups].map(({ code }) => code);
    return this.colleagues.list(tx, { nodes, roles: rolesWith(permission), today });
  }
}

const rolesWith = (permission: Permission): Role[] =>
  (Object.keys(ROLE_PERMISSIONS) as Role[]).filter((role) =>
    ROLE_PERMISSIONS[role].includes(permission),
  );
