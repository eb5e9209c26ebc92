import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';

export interface SourceChoice {
  readonly metric: string;
  readonly source: 'FIGURES' | 'RECORDS';
}

@Injectable()
export class SourceChoiceRepository {
  find(tx: ReadTx, unitId: string): Promise<SourceChoice[]> {
    return tx.rows<SourceChoice>(
      `SELECT metric, source FROM source_choice WHERE unit_id = $1 ORDER BY metric`,
      [unitId],
    );
  }

  put(tx: WriteTx, unitId: string, { metric, source }: SourceChoice): Promise<void> {
    return tx.run(
      `INSERT INTO source_choice (unit_id, metric, source) VALUES ($1, $2, $3)
       ON CONFLICT (unit_id, metric) DO UPDATE SET source = EXCLUDED.source`,
      [unitId, metric, source],
    );
  }
}
