import { Injectable } from '@nestjs/common';
import type { ReadTx } from '../../../platform/database/database.js';
import type { Day } from '../../../platform/time/period.js';
import type { Role } from '../roles/role.js';

export interface ReachRow {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly { readonly role: Role; readonly node: string | null }[];
}

const REACH = `SELECT u.email, u.name,
    (SELECT coalesce(json_agg(json_build_object('role', r.role, 'node', r.node)), '[]') FROM role_assignment r
      WHERE r.user_id = u.id AND coalesce(r.valid_from, $2) <= $2::date AND coalesce(r.valid_to, $2) >= $2::date) AS roles
  FROM app_user u WHERE u.id = $1 AND u.disabled_at IS NULL AND NOT u.demo`;

@Injectable()
export class ReachRepository {
  /** An account in use, with the roles in force on a day. */
  async find(tx: ReadTx, userId: string, today: Day): Promise<ReachRow | null> {
    const [row] = await tx.rows<ReachRow>(REACH, [userId, today]);
    return row ?? null;
  }
}
