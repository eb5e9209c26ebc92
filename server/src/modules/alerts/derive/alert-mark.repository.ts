import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';

export interface AlertMark {
  readonly key: string;
  readonly seen: boolean;
  readonly told: boolean;
}

const MARKS = `SELECT key, seen_at IS NOT NULL AS seen, told_at IS NOT NULL AS told FROM alert_mark
  WHERE user_id = $1 AND key = ANY($2)`;

const SEEN = `INSERT INTO alert_mark (user_id, key, seen_at) SELECT $1, k, $3 FROM unnest($2::text[]) AS k
  ON CONFLICT (user_id, key) DO UPDATE SET seen_at = coalesce(alert_mark.seen_at, EXCLUDED.seen_at)`;

const TOLD = `INSERT INTO alert_mark (user_id, key, told_at) SELECT $1, k, $3 FROM unnest($2::text[]) AS k
  ON CONFLICT (user_id, key) DO UPDATE SET told_at = coalesce(alert_mark.told_at, EXCLUDED.told_at)`;

/** Nothing needs attention for so long: what it was about is two fiscal years old at most. */
const FORGET = `DELETE FROM alert_mark WHERE user_id = $1
  AND greatest(seen_at, told_at) < $2::timestamptz - interval '3 years'`;

@Injectable()
export class AlertMarkRepository {
  of(tx: ReadTx, userId: string, keys: readonly string[]): Promise<AlertMark[]> {
    return tx.rows<AlertMark>(MARKS, [userId, keys]);
  }

  async noteSeen(tx: WriteTx, userId: string, keys: readonly string[], at: Date): Promise<void> {
    await tx.run(FORGET, [userId, at]);
    await tx.run(SEEN, [userId, keys, at]);
  }

  async noteTold(tx: WriteTx, userId: string, keys: readonly string[], at: Date): Promise<void> {
    await tx.run(FORGET, [userId, at]);
    await tx.run(TOLD, [userId, keys, at]);
  }
}
