import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import type { Role } from '../roles/role.js';

export interface TokenRow {
  readonly name: string;
  readonly role: Role;
  readonly node: string | null;
  readonly mayWrite: boolean;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly state: 'ACTIVE' | 'EXPIRED' | 'REVOKED';
}

export interface NewToken {
  readonly name: string;
  readonly secretHash: string;
  readonly role: Role;
  readonly node: string | null;
  readonly mayWrite: boolean;
  readonly createdBy: string | null;
  readonly at: Date;
  readonly expiresAt: Date;
}

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

const TOKENS = `SELECT t.name, t.role, t.node, t.may_write AS "mayWrite", to_char(t.created_at AT TIME ZONE 'UTC', ${ISO}) AS "createdAt",
  coalesce(u.name, 'musubi') AS "createdBy", to_char(t.expires_at AT TIME ZONE 'UTC', ${ISO}) AS "expiresAt", to_char(t.last_used_at AT TIME ZONE 'UTC', ${ISO}) AS "lastUsedAt",
  CASE WHEN t.revoked_at IS NOT NULL OR u.disabled_at IS NOT NULL OR (u.id IS NOT NULL AND NOT EXISTS (
      SELECT FROM role_assignment r WHERE r.user_id = u.id AND r.role = 'ADMINISTRATOR'
        AND ($1::timestamptz AT TIME ZONE 'Asia/Tokyo')::date BETWEEN coalesce(r.valid_from, '-infinity') AND coalesce(r.valid_to, 'infinity')))
      THEN 'REVOKED'
    WHEN t.expires_at <= $1 THEN 'EXPIRED' ELSE 'ACTIVE' END AS state
  FROM machine_token t LEFT JOIN app_user u ON u.id = t.created_by`;

@Injectable()
export class TokenRepository {
  /** The newest first. */
  list(tx: ReadTx, now: Date): Promise<TokenRow[]> {
    return tx.rows<TokenRow>(`${TOKENS} ORDER BY t.created_at DESC, t.name`, [now]);
  }

  async byName(tx: ReadTx, name: string, now: Date): Promise<TokenRow | null> {
    return (await tx.rows<TokenRow>(`${TOKENS} WHERE t.name = $2`, [now, name]))[0] ?? null;
  }

  /** False when the name is taken. */
  async insert(tx: WriteTx, token: NewToken): Promise<boolean> {
    const rows = await tx.rows(
      `INSERT INTO machine_token (id, name, secret_hash, role, node, may_write, created_by, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (name) DO NOTHING RETURNING id`,
      [
        uuid(),
        token.name,
        token.secretHash,
        token.role,
        token.node,
        token.mayWrite,
        token.createdBy,
        token.at,
        token.expiresAt,
      ],
    );
    return rows.length > 0;
  }

  /** Takes back what somebody made: their names and places. */
  revokeMadeBy(
    tx: WriteTx,
    userId: string,
    at: Date,
  ): Promise<{ name: string; node: string | null }[]> {
    return tx.rows(
      `WITH gone AS (UPDATE machine_token SET revoked_at = $2 WHERE created_by = $1 AND revoked_at IS NULL
         RETURNING name, node) SELECT name, node FROM gone ORDER BY name`,
      [userId, at],
    );
  }

  revoke(tx: WriteTx, name: string, at: Date): Promise<void> {
    return tx.run(
      `UPDATE machine_token SET revoked_at = coalesce(revoked_at, $2) WHERE name = $1`,
      [name, at],
    );
  }
}
