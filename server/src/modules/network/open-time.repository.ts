import { Injectable } from '@nestjs/common';
import type { ReadTx } from '../../platform/database/database.js';
import type { UnitLevel } from './directory.js';
import type { Opened } from './open-time.js';

export interface Place extends Opened {
  readonly id: string;
  readonly parentId: string | null;
  readonly level: UnitLevel;
  readonly seats: number | null;
}

const AROUND = `SELECT x.id, x.parent_id AS "parentId", x.level, x.seats, x.opened_on AS "openedOn",
    x.closed_on AS "closedOn" FROM org_unit x
  WHERE x.id = $1 OR x.parent_id = $1 OR x.id = (SELECT parent_id FROM org_unit WHERE id = $1) ORDER BY x.id`;

@Injectable()
export class OpenTimeRepository {
  /** A center, its spaces, and the city above it. */
  around(tx: ReadTx, centerId: string): Promise<Place[]> {
    return tx.rows<Place>(AROUND, [centerId]);
  }
}
