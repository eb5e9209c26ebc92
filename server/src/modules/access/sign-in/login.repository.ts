import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';

export interface NewLogin {
  readonly secretHash: string;
  readonly code: string;
  readonly userId: string;
  readonly device: string;
  readonly at: Date;
  readonly expiresAt: Date;
}

export interface LoginRow {
  readonly code: string;
  readonly device: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
  readonly current: boolean;
}

/** Which sign-ins are still open at a time. */
export interface OpenAt {
  readonly now: Date;
  readonly idleMinutes: number;
}

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

@Injectable()
export class LoginRepository {
  /** Opens a sign-in; those that ran out are removed with it. */
  async insert(tx: WriteTx, login: NewLogin): Promise<void> {
    await tx.run(`DELETE FROM login WHERE user_id = $1 AND expires_at <= $2`, [
      login.userId,
      login.at,
    ]);
    await tx.run(
      `INSERT INTO login (secret_hash, code, user_id, device, created_at, last_seen_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $5, $6)`,
      [login.secretHash, login.code, login.userId, login.device, login.at, login.expiresAt],
    );
    await tx.run(`UPDATE app_user SET last_sign_in_at = $2 WHERE id = $1`, [
      login.userId,
      login.at,
    ]);
  }

  /** The open ones of a person, the last used first. */
  list(
    tx: ReadTx,
    userId: string,
    { now, idleMinutes }: OpenAt,
    current: string | null,
  ): Promise<LoginRow[]> {
    return tx.rows<LoginRow>(
      `SELECT code, device, to_char(created_at AT TIME ZONE 'UTC', ${ISO}) AS "createdAt", to_char(last_seen_at AT TIME ZONE 'UTC', ${ISO}) AS "lastSeenAt",
         to_char(expires_at AT TIME ZONE 'UTC', ${ISO}) AS "expiresAt", secret_hash IS NOT DISTINCT FROM $4 AS current
       FROM login
       WHERE user_id = $1 AND expires_at > $2 AND last_seen_at > $2::timestamptz - make_interval(mins => $3)
       ORDER BY last_seen_at DESC, code`,
      [userId, now, idleMinutes, current],
    );
  }

  async isOpen(tx: ReadTx, secretHash: string): Promise<boolean> {
    return (await tx.rows(`SELECT 1 FROM login WHERE secret_hash = $1`, [secretHash])).length > 0;
  }

  async endByHash(tx: WriteTx, secretHash: string): Promise<string | null> {
    const rows = await tx.rows<{ userId: string }>(
      `WITH gone AS (DELETE FROM login WHERE secret_hash = $1 RETURNING user_id) SELECT user_id AS "userId" FROM gone`,
      [secretHash],
    );
    return rows[0]?.userId ?? null;
  }

  async endByCode(tx: WriteTx, userId: string, code: string): Promise<string | null> {
    const rows = await tx.rows<{ device: string }>(
      `WITH gone AS (DELETE FROM login WHERE user_id = $1 AND code = $2 RETURNING device) SELECT device FROM gone`,
      [userId, code],
    );
    return rows[0]?.device ?? null;
  }

  /** All sign-ins of a person but one: how many there were. */
  async endAll(tx: WriteTx, userId: string, except: string | null): Promise<number> {
    const rows = await tx.rows<{ n: number }>(
      `WITH gone AS (DELETE FROM login WHERE user_id = $1 AND secret_hash IS DISTINCT FROM $2 RETURNING 1)
       SELECT count(*)::integer AS n FROM gone`,
      [userId, except],
    );
    return rows[0]?.n ?? 0;
  }
}
