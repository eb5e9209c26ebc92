import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';

export interface InvitedRow {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly expiresAt: string;
}

export interface NewInvitation {
  readonly secretHash: string;
  readonly userId: string;
  readonly createdBy: string | null;
  readonly at: Date;
  readonly expiresAt: Date;
}

const USABLE = `SELECT u.id AS "userId", u.email, u.name,
    to_char(i.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "expiresAt"
  FROM invitation i JOIN app_user u ON u.id = i.user_id LEFT JOIN app_user maker ON maker.id = i.created_by
  WHERE i.secret_hash = $1 AND i.expires_at > $2 AND u.disabled_at IS NULL
    AND (maker.id IS NULL OR (maker.disabled_at IS NULL AND EXISTS (SELECT FROM role_assignment r
      WHERE r.user_id = maker.id AND r.role = 'ADMINISTRATOR' AND coalesce(r.valid_from, $4) <= $4::date
        AND coalesce(r.valid_to, $4) >= $4::date)))
    AND (NOT u.demo OR ($3 AND NOT EXISTS (SELECT FROM app_user real WHERE NOT real.demo)))`;

@Injectable()
export class InvitationRepository {
  /** In the place of an earlier link of the same person. */
  replace(tx: WriteTx, link: NewInvitation): Promise<void> {
    const { secretHash, userId, createdBy, at, expiresAt } = link;
    return tx.run(
      `INSERT INTO invitation (secret_hash, user_id, created_by, created_at, expires_at) VALUES ($1, $2, $5, $3, $4)
       ON CONFLICT (user_id) DO UPDATE SET secret_hash = EXCLUDED.secret_hash, created_by = EXCLUDED.created_by, created_at = EXCLUDED.created_at,
         expires_at = EXCLUDED.expires_at`,
      [secretHash, userId, at, expiresAt, createdBy],
    );
  }

  async find(
    tx: ReadTx,
    secretHash: string,
    { now, today, demo }: { now: Date; today: string; demo: boolean },
  ): Promise<InvitedRow | null> {
    return (await tx.rows<InvitedRow>(USABLE, [secretHash, now, demo, today]))[0] ?? null;
  }

  /** A link of a person is of no use any more: their rights or their password changed. */
  remove(tx: WriteTx, userId: string): Promise<void> {
    return tx.run(`DELETE FROM invitation WHERE user_id = $1`, [userId]);
  }

  /** So are those somebody made for others, once they have charge of them no longer. */
  removeMadeBy(tx: WriteTx, userId: string): Promise<void> {
    return tx.run(`DELETE FROM invitation WHERE created_by = $1`, [userId]);
  }

  /** Takes the link out of use; false when another was faster. */
  async use(tx: WriteTx, secretHash: string): Promise<boolean> {
    const rows = await tx.rows(
      `WITH gone AS (DELETE FROM invitation WHERE secret_hash = $1 RETURNING user_id) SELECT user_id FROM gone`,
      [secretHash],
    );
    return rows.length > 0;
  }
}
