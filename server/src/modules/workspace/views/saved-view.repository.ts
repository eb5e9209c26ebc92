import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import type { Reader } from '../reader.js';
import type { Opening, SavedView } from './saved-view.js';

const COLUMNS = `id, owner_id AS "ownerId", owner_name AS "ownerName", name, path, nodes, shared, version,
  removed_at IS NOT NULL AS "isRemoved"`;

/** One's own, and those of others that lead to nothing out of sight. */
const IS_SEEN = `(owner_id = $1 OR (shared AND nodes <@ $2::text[]))`;

/** One's own come first: what others share never takes their place. */
const LIST = `SELECT ${COLUMNS} FROM saved_view WHERE ${IS_SEEN} AND removed_at IS NULL
  ORDER BY owner_id <> $1, name, owner_name, id LIMIT $3`;

const FIND = `SELECT ${COLUMNS} FROM saved_view WHERE ${IS_SEEN} AND id = $3`;

const INSERT = `INSERT INTO saved_view (id, owner_id, owner_name, name, path, nodes, shared, created_at, version)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)`;

const OPEN = `INSERT INTO opening_view (user_id, view_id, page) VALUES ($1, $2, $3)
  ON CONFLICT (user_id) DO UPDATE SET view_id = EXCLUDED.view_id, page = EXCLUDED.page`;

type NewView = Pick<SavedView, 'name' | 'path' | 'nodes' | 'shared'>;

/** A reader with the codes of all they see by a role. */
interface Eyes {
  readonly id: string;
  readonly codes: readonly string[];
}

@Injectable()
export class SavedViewRepository {
  list(tx: ReadTx, { id, codes }: Eyes, most: number): Promise<SavedView[]> {
    return tx.rows<SavedView>(LIST, [id, codes, most]);
  }

  /** One in sight, also when it was removed. */
  async find(tx: ReadTx, { id, codes }: Eyes, viewId: string): Promise<SavedView | null> {
    return (await tx.rows<SavedView>(FIND, [id, codes, viewId]))[0] ?? null;
  }

  /** One change at a time to what a person keeps; so no name is taken twice. */
  async lock(tx: WriteTx, ownerId: string): Promise<void> {
    await tx.rows(`SELECT id FROM app_user WHERE id = $1 FOR NO KEY UPDATE`, [ownerId]);
  }

  /** The names a person has given, each with its view. */
  namesOf(tx: ReadTx, ownerId: string): Promise<{ readonly id: string; readonly name: string }[]> {
    return tx.rows(`SELECT id, name FROM saved_view WHERE owner_id = $1 AND removed_at IS NULL`, [
      ownerId,
    ]);
  }

  /** The id of the new one. */
  async insert(tx: WriteTx, { name, path, nodes, shared }: NewView, by: Reader): Promise<string> {
    const id = uuid();
    const { actor, now } = by.context;
    await tx.run(INSERT, [id, by.id, actor.name, name, path, nodes, shared, now]);
    return id;
  }

  update(tx: WriteTx, id: string, name: string, shared: boolean): Promise<void> {
    return tx.run(
      `UPDATE saved_view SET name = $2, shared = $3, version = version + 1 WHERE id = $1`,
      [id, name, shared],
    );
  }

  /** null: it stands again. */
  setRemoved(tx: WriteTx, id: string, at: Date | null): Promise<void> {
    return tx.run(`UPDATE saved_view SET removed_at = $2, version = version + 1 WHERE id = $1`, [
      ...[id, at],
    ]);
  }

  /** What was removed before is gone for good, and nothing opens with it. */
  async forget(tx: WriteTx, before: Date): Promise<void> {
    await tx.run(
      `WITH gone AS (DELETE FROM saved_view WHERE removed_at < $1 RETURNING id)
       DELETE FROM opening_view WHERE view_id IN (SELECT id FROM gone)`,
      [before],
    );
  }

  async opening(tx: ReadTx, userId: string): Promise<Opening | null> {
    const asked = `SELECT view_id AS "viewId", page FROM opening_view WHERE user_id = $1`;
    return (await tx.rows<Opening>(asked, [userId]))[0] ?? null;
  }

  /** null: the overview. */
  async open(tx: WriteTx, userId: string, opening: Opening | null): Promise<void> {
    if (opening) await tx.run(OPEN, [userId, opening.viewId, opening.page]);
    else await tx.run(`DELETE FROM opening_view WHERE user_id = $1`, [userId]);
  }
}
