import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../platform/database/database.js';
import type { DataSetName } from '../reports/index.js';
import type { Duty } from './duty.js';

export interface DutyRow extends Omit<Duty, 'said'> {
  readonly unitId: string;
  readonly dataSet: DataSetName;
}

const DUTIES = `SELECT unit_id AS "unitId", data_set AS "dataSet", owed, owed_from AS "from", owed_to AS "to",
    due_month AS "dueMonth", due_day AS "dueDay" FROM data_set_duty WHERE unit_id = ANY($1)`;

const PUT = `INSERT INTO data_set_duty (unit_id, data_set, owed, owed_from, owed_to, due_month, due_day, by_name, at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (unit_id, data_set) DO UPDATE SET owed = EXCLUDED.owed, owed_from = EXCLUDED.owed_from,
    owed_to = EXCLUDED.owed_to, due_month = EXCLUDED.due_month, due_day = EXCLUDED.due_day,
    by_name = EXCLUDED.by_name, at = EXCLUDED.at`;

@Injectable()
export class DutyRepository {
  list(tx: ReadTx, unitIds: readonly string[]): Promise<DutyRow[]> {
    return tx.rows<DutyRow>(DUTIES, [unitIds]);
  }

  put(tx: WriteTx, duty: DutyRow, by: { name: string; at: Date }): Promise<void> {
    const { unitId, dataSet, owed, from, to, dueMonth, dueDay } = duty;
    return tx.run(PUT, [unitId, dataSet, owed, from, to, dueMonth, dueDay, by.name, by.at]);
  }

  remove(tx: WriteTx, unitId: string, dataSet: DataSetName): Promise<void> {
    return tx.run(`DELETE FROM data_set_duty WHERE unit_id = $1 AND data_set = $2`, [
      ...[unitId, dataSet],
    ]);
  }
}
