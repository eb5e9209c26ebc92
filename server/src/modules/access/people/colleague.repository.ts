import { Injectable } from '@nestjs/common';
import type { ReadTx } from '../../../platform/database/database.js';
import type { Colleague } from './colleague.js';
import type { Role } from '../roles/role.js';

/** People of a demo are there as long as nobody else is. */
const COLLEAGUES = `SELECT u.id, u.email, u.name FROM app_user u
  WHERE u.disabled_at IS NULL AND (NOT u.demo OR NOT EXISTS (SELECT FROM app_user real WHERE NOT real.demo))
    AND EXISTS (SELECT FROM role_assignment r WHERE r.user_id = u.id AND r.role = ANY($1)
      AND (r.node IS NULL OR r.node = ANY($2)) AND coalesce(r.valid_from, $3) <= $3::date
      AND coalesce(r.valid_to, $3) >= $3::date)
  ORDER BY u.name, u.email`;

@Injectable()
export class ColleagueRepository {
  /** Those with one of the roles for one of the units and groups, or everywhere. */
  list(
    tx: ReadTx,
    asked: { readonly nodes: readonly string[]; readonly roles: readonly Role[]; today: string },
  ): Promise<Colleague[]> {
    return tx.rows<Colleague>(COLLEAGUES, [asked.roles, asked.nodes, asked.today]);
  }
}
