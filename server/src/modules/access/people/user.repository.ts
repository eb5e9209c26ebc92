import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { ReadTx, SqlParam, WriteTx } from '../../../platform/database/database.js';
import type { HeldRole, Role } from '../roles/role.js';

export interface UserRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly hasPassword: boolean;
  readonly disabled: boolean;
  readonly demo: boolean;
  readonly lastSignInAt: string | null;
  readonly invitationExpiresAt: string | null;
  readonly logins: number;
  readonly roles: readonly HeldRole[];
}

export interface SignInAccount {
  readonly id: string;
  readonly name: string;
  readonly passwordHash: string | null;
  /** Not stopped, and not of a demo that is over. */
  readonly usable: boolean;
}

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly createdBy: string | null;
  readonly at: Date;
  readonly demo: boolean;
}

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

const USERS = `SELECT u.id, u.email, u.name, u.password_hash IS NOT NULL AS "hasPassword",
  u.disabled_at IS NOT NULL AS disabled, u.demo,
  to_char(u.last_sign_in_at AT TIME ZONE 'UTC', ${ISO}) AS "lastSignInAt",
  (SELECT to_char(i.expires_at AT TIME ZONE 'UTC', ${ISO}) FROM invitation i WHERE i.user_id = u.id AND i.expires_at > $1)
    AS "invitationExpiresAt",
  (SELECT count(*)::integer FROM login l WHERE l.user_id = u.id AND l.expires_at > $1
    AND l.last_seen_at > $1::timestamptz - make_interval(mins => $2)) AS logins,
  (SELECT coalesce(json_agg(json_build_object('role', r.role, 'node', r.node, 'from', r.valid_from, 'to', r.valid_to)
    ORDER BY r.role, r.node NULLS FIRST, r.valid_from NULLS FIRST), '[]') FROM role_assignment r WHERE r.user_id = u.id) AS roles
  FROM app_user u`;

/** What a list of people is taken at. */
export interface UsersAt {
  readonly now: Date;
  readonly idleMinutes: number;
}

@Injectable()
export class UserRepository {
  list(tx: ReadTx, at: UsersAt): Promise<UserRow[]> {
    return tx.rows<UserRow>(`${USERS} ORDER BY u.name, u.email`, this.params(at));
  }

  async byEmail(tx: ReadTx, email: string, at: UsersAt): Promise<UserRow | null> {
    const rows = await tx.rows<UserRow>(`${USERS} WHERE u.email = $3`, [...this.params(at), email]);
    return rows[0] ?? null;
  }

  async byId(tx: ReadTx, id: string, at: UsersAt): Promise<UserRow | null> {
    const rows = await tx.rows<UserRow>(`${USERS} WHERE u.id = $3`, [...this.params(at), id]);
    return rows[0] ?? null;
  }

  /** The account an address signs in to; `demo`: whether this installation may be one. */
  async account(tx: ReadTx, email: string, demo: boolean): Promise<SignInAccount | null> {
    const rows = await tx.rows<SignInAccount>(
      `SELECT u.id, u.name, u.password_hash AS "passwordHash", u.disabled_at IS NULL AND (NOT u.demo OR ($2 AND
         NOT EXISTS (SELECT FROM app_user real WHERE NOT real.demo))) AS usable FROM app_user u WHERE u.email = $1`,
      [email, demo],
    );
    return rows[0] ?? null;
  }

  /**
   * Holds the account still until the transaction ends: false when it is no longer usable, or has another password than
   * the one that was looked at.
   */
  async holdAccount(
    tx: WriteTx,
    account: { id: string; passwordHash: string | null },
    demo: boolean,
  ): Promise<boolean> {
    const rows = await tx.rows(
      `SELECT 1 FROM app_user u WHERE u.id = $1 AND u.password_hash = $2 AND u.disabled_at IS NULL AND (NOT u.demo
         OR ($3 AND NOT EXISTS (SELECT FROM app_user real WHERE NOT real.demo))) FOR UPDATE OF u`,
      [account.id, account.passwordHash, demo],
    );
    return rows.length > 0;
  }

  /** Whether a person may still act, held until the transaction ends. */
  async mayAct(tx: WriteTx, id: string): Promise<boolean> {
    const rows = await tx.rows(
      `SELECT 1 FROM app_user WHERE id = $1 AND disabled_at IS NULL FOR SHARE`,
      [id],
    );
    return rows.length > 0;
  }

  /** An account of the demo becomes a real one, which chooses its password anew. */
  makeReal(tx: WriteTx, id: string): Promise<void> {
    return tx.run(`UPDATE app_user SET demo = false, password_hash = NULL WHERE id = $1 AND demo`, [
      id,
    ]);
  }

  async hasRealUsers(tx: ReadTx): Promise<boolean> {
    return (await tx.rows(`SELECT 1 FROM app_user WHERE NOT demo LIMIT 1`)).length > 0;
  }

  async hasUsers(tx: ReadTx): Promise<boolean> {
    return (await tx.rows(`SELECT 1 FROM app_user LIMIT 1`)).length > 0;
  }

  /** Whoever a demo account invites belongs to the demo. Null when the address is taken. */
  async insert(tx: WriteTx, user: NewUser): Promise<string | null> {
    const rows = await tx.rows<{ id: string }>(
      `INSERT INTO app_user (id, email, name, demo, created_at)
       VALUES ($1, $2, $3, $6 OR coalesce((SELECT demo FROM app_user WHERE id = $4), false), $5)
       ON CONFLICT (email) DO NOTHING RETURNING id`,
      [uuid(), user.email, user.name, user.createdBy, user.at, user.demo],
    );
    return rows[0]?.id ?? null;
  }

  /** One change to a person at a time. */
  async lock(tx: WriteTx, id: string): Promise<void> {
    await tx.rows(`SELECT 1 FROM app_user WHERE id = $1 FOR UPDATE`, [id]);
  }

  /** One change to who administers at a time, so that two can't remove each other. */
  async lockAdministrators(tx: WriteTx): Promise<void> {
    await tx.rows(`SELECT pg_advisory_xact_lock(7215003)`);
  }

  /** People who may administer everything on a day. */
  async countAdministrators(tx: ReadTx, day: string): Promise<number> {
    const rows = await tx.rows<{ n: number }>(
      `SELECT count(DISTINCT u.id)::integer AS n FROM app_user u JOIN role_assignment r ON r.user_id = u.id
       WHERE u.disabled_at IS NULL AND r.role = 'ADMINISTRATOR' AND r.node IS NULL
         AND coalesce(r.valid_from, $1) <= $1::date AND coalesce(r.valid_to, $1) >= $1::date`,
      [day],
    );
    return rows[0]?.n ?? 0;
  }

  rename(tx: WriteTx, id: string, name: string): Promise<void> {
    return tx.run(`UPDATE app_user SET name = $2 WHERE id = $1`, [id, name]);
  }

  setDisabled(tx: WriteTx, id: string, at: Date | null): Promise<void> {
    return tx.run(`UPDATE app_user SET disabled_at = $2 WHERE id = $1`, [id, at]);
  }

  /** A link to choose another one goes with the old password. */
  async setPassword(tx: WriteTx, id: string, hash: string): Promise<void> {
    await tx.run(`DELETE FROM invitation WHERE user_id = $1`, [id]);
    await tx.run(`UPDATE app_user SET password_hash = $2 WHERE id = $1`, [id, hash]);
  }

  /** False when the person holds it already. */
  async grant(tx: WriteTx, userId: string, held: HeldRole): Promise<boolean> {
    const rows = await tx.rows(
      `INSERT INTO role_assignment (id, user_id, role, node, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT DO NOTHING RETURNING id`,
      [uuid(), userId, held.role, held.node, held.from, held.to],
    );
    return rows.length > 0;
  }

  /** False when the person does not hold it. */
  async revoke(
    tx: WriteTx,
    userId: string,
    { role, node, from }: { role: Role; node: string | null; from: string | null },
  ): Promise<boolean> {
    const rows = await tx.rows(
      `WITH gone AS (DELETE FROM role_assignment WHERE user_id = $1 AND role = $2 AND node IS NOT DISTINCT FROM $3
         AND valid_from IS NOT DISTINCT FROM $4 RETURNING id) SELECT id FROM gone`,
      [userId, role, node, from],
    );
    return rows.length > 0;
  }

  private params({ now, idleMinutes }: UsersAt): SqlParam[] {
    return [now, idleMinutes];
  }
}
