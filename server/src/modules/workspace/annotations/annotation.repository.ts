import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import type { Reader } from '../reader.js';
import type { Annotation, AnnotationQuestion, GivenAnnotation } from './annotation.js';

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

const COLUMNS = `id, node, metric, period_from AS "from", period_to AS "to", body AS text, shared, author_id AS "authorId",
  author_name AS "authorName", to_char(created_at AT TIME ZONE 'UTC', ${ISO}) AS "createdAt",
  to_char(changed_at AT TIME ZONE 'UTC', ${ISO}) AS "changedAt", version, removed_at IS NOT NULL AS "isRemoved"`;

/** One row more than shown would not say how many more there are. */
const LIST = `SELECT ${COLUMNS}, count(*) OVER ()::int AS total FROM annotation
  WHERE node = ANY($1) AND ($2::text IS NULL OR metric IS NULL OR metric = $2)
    AND ($3::date IS NULL OR period_to >= $3) AND ($4::date IS NULL OR period_from <= $4)
    AND (shared OR author_id = $5) AND removed_at IS NULL
  ORDER BY period_from, id LIMIT $6`;

const LOCKED = `SELECT ${COLUMNS} FROM annotation WHERE id = $1 AND (shared OR author_id = $2) FOR UPDATE`;

const INSERT = `INSERT INTO annotation (id, node, metric, period_from, period_to, body, shared, author_id, author_name,
    created_at, version)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)`;

const UPDATE = `UPDATE annotation SET metric = $2, period_from = $3, period_to = $4, body = $5, shared = $6,
    changed_at = $7, version = version + 1
  WHERE id = $1`;

@Injectable()
export class AnnotationRepository {
  /** Those the reader may see, in the order of time, and how many there are in all. */
  async list(
    tx: ReadTx,
    { nodes, metric, period }: AnnotationQuestion,
    { readerId, most }: { readonly readerId: string; readonly most: number },
  ): Promise<{ readonly found: Annotation[]; readonly total: number }> {
    const params = [nodes, metric, period?.from ?? null, period?.to ?? null, readerId, most];
    const rows = await tx.rows<Annotation & { readonly total: number }>(LIST, params);
    return { found: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
  }

  /** One the reader may see as far as its author says; removed ones, too. Nobody else changes it until the end. */
  async lock(tx: WriteTx, id: string, readerId: string): Promise<Annotation | null> {
    return (await tx.rows<Annotation>(LOCKED, [id, readerId]))[0] ?? null;
  }

  /** How many of a person stand; one adding at a time. */
  async count(tx: WriteTx, authorId: string): Promise<number> {
    await tx.rows(`SELECT id FROM app_user WHERE id = $1 FOR NO KEY UPDATE`, [authorId]);
    const [row] = await tx.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM annotation WHERE author_id = $1 AND removed_at IS NULL`,
      [authorId],
    );
    return row?.n ?? 0;
  }

  /** The id of the new one. */
  async insert(
    tx: WriteTx,
    node: string,
    { metric, from, to, text, shared }: GivenAnnotation,
    { id: authorId, context }: Reader,
  ): Promise<string> {
    const id = uuid();
    const by = [authorId, context.actor.name, context.now];
    await tx.run(INSERT, [id, node, metric, from, to, text, shared, ...by]);
    return id;
  }

  update(tx: WriteTx, id: string, given: GivenAnnotation, at: Date): Promise<void> {
    const { metric, from, to, text, shared } = given;
    return tx.run(UPDATE, [id, metric, from, to, text, shared, at]);
  }

  /** null: it stands again. */
  setRemoved(tx: WriteTx, id: string, at: Date | null): Promise<void> {
    return tx.run(`UPDATE annotation SET removed_at = $2, version = version + 1 WHERE id = $1`, [
      ...[id, at],
    ]);
  }

  /** What was removed before is gone for good. */
  forget(tx: WriteTx, before: Date): Promise<void> {
    return tx.run(`DELETE FROM annotation WHERE removed_at < $1`, [before]);
  }
}
