import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { WriteTx } from '../../../platform/database/database.js';
import type { TargetAuthor, TargetKey } from '../targets/target.js';
import type { Remark, RemarkKind } from './remark.js';

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

/** A remark `r` as one JSON object. */
export const REMARK_JSON = `json_build_object('id', r.id, 'unit', r.unit, 'metric', r.metric, 'programme', r.programme,
  'fiscalYear', r.fiscal_year, 'kind', r.kind, 'text', r.body, 'authorId', r.author_id, 'authorName', r.author_name,
  'writtenAt', to_char(r.written_at AT TIME ZONE 'UTC', ${ISO}))`;

const LOCKED = `SELECT ${REMARK_JSON} AS remark FROM kpi_remark r WHERE r.id = $1 FOR UPDATE`;

const COUNT = `SELECT count(*)::int AS n FROM kpi_remark WHERE unit = $1 AND fiscal_year = $2`;

const STANDS = `SELECT 1 FROM target t JOIN target_version v USING (unit, metric, programme, fiscal_year, version)
  WHERE t.unit = $1 AND t.metric = $2 AND t.programme = $3 AND t.fiscal_year = $4 AND NOT v.removed`;

const INSERT = `INSERT INTO kpi_remark (id, unit, metric, programme, fiscal_year, kind, body, author_id, author_name, written_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

@Injectable()
export class RemarkRepository {
  /** One that nobody else removes until the end. */
  async lock(tx: WriteTx, id: string): Promise<Remark | null> {
    return (await tx.rows<{ remark: Remark }>(LOCKED, [id]))[0]?.remark ?? null;
  }

  /** How many there are of a unit and year. */
  async count(tx: WriteTx, { unit, fiscalYear }: TargetKey): Promise<number> {
    return (await tx.rows<{ n: number }>(COUNT, [unit, fiscalYear]))[0]?.n ?? 0;
  }

  /** Whether there is a target to say something of. */
  async hasTarget(tx: WriteTx, key: TargetKey): Promise<boolean> {
    const { unit, metric, programme, fiscalYear } = key;
    return (await tx.rows(STANDS, [unit, metric, programme, fiscalYear])).length > 0;
  }

  /** The new one, as it is kept. */
  async insert(
    tx: WriteTx,
    key: TargetKey,
    { kind, text }: { readonly kind: RemarkKind; readonly text: string },
    { id: authorId, name, at }: TargetAuthor,
  ): Promise<Remark> {
    const id = uuid();
    const { unit, metric, programme, fiscalYear } = key;
    await tx.run(INSERT, [
      ...[id, unit, metric, programme, fiscalYear, kind, text],
      ...[authorId, name, at],
    ]);
    const kept = await this.lock(tx, id);
    if (!kept) throw new Error(`The remark ${id} is not there`);
    return kept;
  }

  remove(tx: WriteTx, id: string): Promise<void> {
    return tx.run(`DELETE FROM kpi_remark WHERE id = $1`, [id]);
  }
}
