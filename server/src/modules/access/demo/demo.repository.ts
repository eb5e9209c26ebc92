import { Injectable } from '@nestjs/common';
import type { ReadTx } from '../../../platform/database/database.js';
import type { HeldRole } from '../roles/role.js';

export interface DemoPerson extends HeldRole {
  readonly id: string;
  readonly name: string;
}

@Injectable()
export class DemoRepository {
  /** The people the demo came with, each with the role it shows; none once there are real accounts. */
  people(tx: ReadTx): Promise<DemoPerson[]> {
    return tx.rows<DemoPerson>(
      `SELECT u.id, u.name, r.role, r.node, r.valid_from AS "from", r.valid_to AS "to"
       FROM app_user u JOIN role_assignment r ON r.user_id = u.id
       WHERE u.demo AND u.disabled_at IS NULL AND u.email LIKE '%@demo.invalid'
         AND NOT EXISTS (SELECT FROM app_user real WHERE NOT real.demo)
       ORDER BY u.created_at, u.id, r.id`,
    );
  }
}
