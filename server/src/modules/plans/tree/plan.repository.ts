import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import type { Plan, PlanVersion, StoredNode } from './plan.js';

const PLAN = `SELECT code, node, name_ja AS "nameJa", name_en AS "nameEn", from_year AS "fromYear", to_year AS "toYear"
  FROM plan`;

const VERSIONS = `SELECT plan, number, status, printed_status AS "printedStatus", dated, document,
    author_name AS "authorName", to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "createdAt"
  FROM plan_version WHERE plan = ANY($1) ORDER BY plan, number`;

const ENTRIES = `SELECT code, parent, kind, printed_number AS number, title, body, line, line_to AS "lineTo", mark, remark,
    remark_line AS "remarkLine", listed_title AS "listedTitle", listed_line AS "listedLine", tags
  FROM plan_entry WHERE plan = $1 AND number = $2 ORDER BY position`;

const INSERT_ENTRY = `INSERT INTO plan_entry (plan, number, code, position, parent, kind, printed_number, title, body, line,
    line_to, mark, remark, remark_line, listed_title, listed_line, tags)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`;

const COPY_ENTRIES = `INSERT INTO plan_entry (plan, number, code, position, parent, kind, printed_number, title, body, line,
    line_to, mark, remark, remark_line, listed_title, listed_line, tags)
  SELECT plan, number + 1, code, position, parent, kind, printed_number, title, body, line, line_to, mark, remark,
    remark_line, listed_title, listed_line, tags
  FROM plan_entry WHERE plan = $1 AND number = $2`;

type VersionRow = PlanVersion & { readonly plan: string };

@Injectable()
export class PlanRepository {
  /** Those of the nodes, by their years. */
  list(tx: ReadTx, nodes: readonly string[]): Promise<Plan[]> {
    return tx.rows<Plan>(`${PLAN} WHERE node = ANY($1) ORDER BY from_year DESC NULLS LAST, code`, [
      nodes,
    ]);
  }

  async find(tx: ReadTx, code: string): Promise<Plan | null> {
    return (await tx.rows<Plan>(`${PLAN} WHERE code = $1`, [code]))[0] ?? null;
  }

  /** To change something of it, one at a time. */
  async lock(tx: WriteTx, code: string): Promise<Plan | null> {
    return (await tx.rows<Plan>(`${PLAN} WHERE code = $1 FOR UPDATE`, [code]))[0] ?? null;
  }

  /** By plan, the oldest first. */
  async versions(
    tx: ReadTx,
    plans: readonly string[],
  ): Promise<ReadonlyMap<string, readonly PlanVersion[]>> {
    return Map.groupBy(await tx.rows<VersionRow>(VERSIONS, [plans]), ({ plan }) => plan);
  }

  /** In the order of the print. */
  entries(tx: ReadTx, plan: string, number: number): Promise<StoredNode[]> {
    return tx.rows<StoredNode>(ENTRIES, [plan, number]);
  }

  insert(tx: WriteTx, plan: Plan): Promise<void> {
    const { code, node, nameJa, nameEn, fromYear, toYear } = plan;
    return tx.run(
      `INSERT INTO plan (code, node, name_ja, name_en, from_year, to_year) VALUES ($1, $2, $3, $4, $5, $6)`,
      [code, node, nameJa, nameEn, fromYear, toYear],
    );
  }

  insertVersion(
    tx: WriteTx,
    plan: string,
    version: Omit<PlanVersion, 'createdAt'>,
    at: Date,
  ): Promise<void> {
    const { number, status, printedStatus, dated, document, authorName } = version;
    return tx.run(
      `INSERT INTO plan_version (plan, number, status, printed_status, dated, document, author_name, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [plan, number, status, printedStatus, dated, document, authorName, at],
    );
  }

  async insertEntries(
    tx: WriteTx,
    { plan, number }: { readonly plan: string; readonly number: number },
    nodes: readonly StoredNode[],
  ): Promise<void> {
    for (const [position, node] of nodes.entries()) {
      const { code, parent, kind, title, body, line, lineTo, mark, remark, remarkLine } = node;
      await tx.run(INSERT_ENTRY, [
        ...[plan, number, code, position, parent, kind, node.number, title, body, line, lineTo],
        ...[mark, remark, remarkLine, node.listedTitle, node.listedLine, node.tags],
      ]);
    }
  }

  /** The entries of a version are those of the next, until they are changed. */
  copyEntries(tx: WriteTx, plan: string, from: number): Promise<void> {
    return tx.run(COPY_ENTRIES, [plan, from]);
  }
}
