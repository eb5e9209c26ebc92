import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import type { By } from '../tree/measure.repository.js';
import type { CollaborationCase, GivenCase } from './case.js';

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

const CASE = `SELECT id, node, name, body AS text, form_list AS "formList", form, stage, section, since_year AS "sinceYear",
    since_printed AS "sincePrinted", document, line, author_name AS "authorName",
    to_char(created_at AT TIME ZONE 'UTC', ${ISO}) AS "createdAt",
    to_char(changed_at AT TIME ZONE 'UTC', ${ISO}) AS "changedAt", version, removed_at IS NOT NULL AS "isRemoved"
  FROM collaboration_case`;

const INSERT = `INSERT INTO collaboration_case (id, node, name, body, form_list, form, stage, section, since_year, since_printed,
    document, line, author_name, created_at, version)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 1)`;

const UPDATE = `UPDATE collaboration_case SET name = $2, body = $3, form_list = $4, form = $5, stage = $6, section = $7,
    since_year = $8, since_printed = CASE WHEN since_year IS NOT DISTINCT FROM $8 THEN since_printed END,
    changed_at = $9, version = version + 1
  WHERE id = $1`;

/** Where a case is printed. */
export interface PrintedCase {
  readonly sincePrinted: string | null;
  readonly document: string | null;
  readonly line: number | null;
}

@Injectable()
export class CaseRepository {
  /** Those that stand, in the order they were written down. */
  list(tx: ReadTx, nodes: readonly string[]): Promise<CollaborationCase[]> {
    return tx.rows<CollaborationCase>(
      `${CASE} WHERE node = ANY($1) AND removed_at IS NULL ORDER BY id`,
      [nodes],
    );
  }

  /** Removed ones, too. Nobody else changes it until the end. */
  async lock(tx: WriteTx, id: string): Promise<CollaborationCase | null> {
    return (await tx.rows<CollaborationCase>(`${CASE} WHERE id = $1 FOR UPDATE`, [id]))[0] ?? null;
  }

  /** The id of the new one. */
  async insert(
    tx: WriteTx,
    node: string,
    {
      given,
      list,
      printed,
    }: { readonly given: GivenCase; readonly list: string; readonly printed: PrintedCase },
    { name: author, at }: By,
  ): Promise<string> {
    const id = uuid();
    const { name, text, form, stage, section, sinceYear } = given;
    const { sincePrinted, document, line } = printed;
    await tx.run(INSERT, [
      ...[id, node, name, text, list, form, stage, section, sinceYear],
      ...[sincePrinted, document, line, author, at],
    ]);
    return id;
  }

  /** What is printed of the beginning stays as long as its year does. */
  update(
    tx: WriteTx,
    id: string,
    { given, list }: { readonly given: GivenCase; readonly list: string },
    at: Date,
  ): Promise<void> {
    const { name, text, form, stage, section, sinceYear } = given;
    return tx.run(UPDATE, [id, name, text, list, form, stage, section, sinceYear, at]);
  }

  /** null: it stands again. */
  setRemoved(tx: WriteTx, id: string, at: Date | null): Promise<void> {
    return tx.run(
      `UPDATE collaboration_case SET removed_at = $2, version = version + 1 WHERE id = $1`,
      [id, at],
    );
  }

  /** What was removed before is gone for good. */
  forget(tx: WriteTx, before: Date): Promise<void> {
    return tx.run(`DELETE FROM collaboration_case WHERE removed_at < $1`, [before]);
  }

  /** Whether one of that name is there, also removed. */
  async has(tx: WriteTx, node: string, name: string): Promise<boolean> {
    const rows = await tx.rows(`SELECT FROM collaboration_case WHERE node = $1 AND name = $2`, [
      ...[node, name],
    ]);
    return rows.length > 0;
  }
}
