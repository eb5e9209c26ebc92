import { Injectable } from '@nestjs/common';
import { Database, type WriteTx } from '../../../platform/database/database.js';
import { SNAPSHOT } from '../../../platform/database/snapshot.js';
import type { PublishedPage } from './page.js';
import type { Role } from './role.js';

export interface IdentityRow {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly isStale: boolean;
    readonly roles: readonly { readonly role: Role; readonly node: string | null }[];
  } | null;
  readonly machine: {
    readonly id: string;
    readonly name: string;
    readonly role: Role;
    readonly node: string | null;
    readonly mayWrite: boolean;
    readonly isStale: boolean;
  } | null;
  readonly published: readonly PublishedPage[];
  /** The data this was read from. */
  readonly snapshot: string | null;
}

export interface IdentityQuestion {
  readonly loginHash: string | null;
  readonly tokenHash: string | null;
  readonly now: Date;
  /** The day in Japan, by which roles begin and end. */
  readonly today: string;
  readonly idleMinutes: number;
  /** Whether this installation may be a demo. */
  readonly demo: boolean;
}

/** A demo is over when the first real account exists. */
const OPEN = `(NOT u.demo OR ($6 AND NOT EXISTS (SELECT FROM app_user real WHERE NOT real.demo)))`;

const IDENTITY = `SELECT
  (SELECT row_to_json(p) FROM (SELECT u.id, u.name, l.last_seen_at < $3::timestamptz - interval '1 minute' AS "isStale",
      (SELECT coalesce(json_agg(json_build_object('role', r.role, 'node', r.node)), '[]') FROM role_assignment r
        WHERE r.user_id = u.id AND coalesce(r.valid_from, $4) <= $4::date AND coalesce(r.valid_to, $4) >= $4::date) AS roles
    FROM login l JOIN app_user u ON u.id = l.user_id
    WHERE l.secret_hash = $1 AND l.expires_at > $3 AND l.last_seen_at > $3::timestamptz - make_interval(mins => $5)
      AND u.disabled_at IS NULL AND ${OPEN}) AS p) AS person,
  (SELECT row_to_json(m) FROM (SELECT t.id, t.name, t.role, t.node, t.may_write AS "mayWrite",
      coalesce(t.last_used_at < $3::timestamptz - interval '1 minute', true) AS "isStale"
    FROM machine_token t LEFT JOIN app_user u ON u.id = t.created_by
    WHERE t.secret_hash = $2 AND t.expires_at > $3 AND t.revoked_at IS NULL
      AND (u.id IS NULL OR (u.disabled_at IS NULL AND ${OPEN} AND EXISTS (SELECT FROM role_assignment r
        WHERE r.user_id = u.id AND r.role = 'ADMINISTRATOR' AND coalesce(r.valid_from, $4) <= $4::date
          AND coalesce(r.valid_to, $4) >= $4::date)))) AS m) AS machine,
  (SELECT coalesce(json_agg(json_build_object('node', node, 'page', page)), '[]') FROM publication u WHERE ${OPEN}) AS published,
  ${SNAPSHOT} AS snapshot`;

@Injectable()
export class IdentityRepository {
  constructor(private readonly database: Database) {}

  /** Caller, roles and published pages in one statement and one round trip: every request begins with it. */
  async find(question: IdentityQuestion): Promise<IdentityRow> {
    const { loginHash, tokenHash, now, today, idleMinutes, demo } = question;
    const params = [loginHash, tokenHash, now, today, idleMinutes, demo];
    const row = await this.database.one<IdentityRow>('identity', IDENTITY, params);
    return row ?? { person: null, machine: null, published: [], snapshot: null };
  }

  noteLogin(tx: WriteTx, secretHash: string, now: Date): Promise<void> {
    return tx.run(
      `UPDATE login SET last_seen_at = $2 WHERE secret_hash = $1 AND last_seen_at < $2`,
      [secretHash, now],
    );
  }

  noteToken(tx: WriteTx, id: string, now: Date): Promise<void> {
    return tx.run(`UPDATE machine_token SET last_used_at = $2 WHERE id = $1`, [id, now]);
  }
}
