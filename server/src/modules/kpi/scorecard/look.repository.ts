import { Injectable } from '@nestjs/common';
import type { WriteTx } from '../../../platform/database/database.js';
import type { SeenRow } from './changes.js';

const SEEN = `INSERT INTO kpi_look (user_id, unit, fiscal_year, seen_at, seen) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (user_id, unit, fiscal_year) DO UPDATE SET seen_at = EXCLUDED.seen_at, seen = EXCLUDED.seen`;

export interface Look {
  readonly readerId: string;
  readonly unit: string;
  readonly fiscalYear: number;
  readonly at: Date;
  readonly seen: readonly SeenRow[];
}

@Injectable()
export class LookRepository {
  /** Writes over what the person saw before. */
  note(tx: WriteTx, { readerId, unit, fiscalYear, at, seen }: Look): Promise<void> {
    return tx.run(SEEN, [readerId, unit, fiscalYear, at, JSON.stringify(seen)]);
  }
}
