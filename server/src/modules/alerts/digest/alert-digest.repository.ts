import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import type { Day } from '../../../platform/time/period.js';

export type DigestState = 'CLAIMED' | 'SENT' | 'NOTHING' | 'FAILED' | 'UNSURE';

export interface DigestRow {
  readonly userId: string;
  readonly day: Day;
  readonly state: DigestState;
  /** ISO instant; null: it is not tried again. */
  readonly retryAt: string | null;
}

export interface DigestKey {
  readonly userId: string;
  readonly day: Day;
}

/** How an attempt ended. */
export interface DigestEnd {
  readonly state: Exclude<DigestState, 'CLAIMED'>;
  readonly retryAt: Date | null;
  readonly reason: string | null;
}

const SINCE = `SELECT user_id AS "userId", day, state,
    to_char(retry_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "retryAt"
  FROM alert_digest WHERE day >= $1`;

/** Whoever gets a row back sends; nobody else does. */
const CLAIM = `INSERT INTO alert_digest AS d (user_id, day, state, attempts, at) VALUES ($1, $2, 'CLAIMED', 1, $3)
  ON CONFLICT (user_id, day) DO UPDATE SET state = 'CLAIMED', attempts = d.attempts + 1, at = EXCLUDED.at, retry_at = NULL
  WHERE d.state = 'FAILED' AND d.retry_at <= EXCLUDED.at
  RETURNING attempts`;

const END = `UPDATE alert_digest SET state = $3, retry_at = $4, reason = $5 WHERE user_id = $1 AND day = $2`;

@Injectable()
export class AlertDigestRepository {
  since(tx: ReadTx, day: Day): Promise<DigestRow[]> {
    return tx.rows<DigestRow>(SINCE, [day]);
  }

  /** Which attempt it is; null: somebody else has it, or it is done. */
  async claim(tx: WriteTx, { userId, day }: DigestKey, at: Date): Promise<number | null> {
    const [row] = await tx.rows<{ attempts: number }>(CLAIM, [userId, day, at]);
    return row?.attempts ?? null;
  }

  end(tx: WriteTx, { userId, day }: DigestKey, end: DigestEnd): Promise<void> {
    return tx.run(END, [userId, day, end.state, end.retryAt, end.reason]);
  }
}
