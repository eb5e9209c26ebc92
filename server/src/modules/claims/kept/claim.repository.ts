import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import type {
  Claim,
  ClaimedDocument,
  ClaimQuestion,
  Confirmation,
  GivenClaim,
  Reading,
  Sayer,
} from './claim.js';

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

/** A claim `c` with the title of its document `d`, as one JSON object. */
const CLAIM = `json_build_object('id', c.id, 'document', c.document, 'line', c.line, 'sentence', c.sentence, 'unit', c.unit,
  'fiscalYear', c.fiscal_year, 'kind', c.kind, 'version', c.version, 'isRemoved', c.removed_at IS NOT NULL,
  'link', CASE WHEN c.metric IS NULL THEN NULL ELSE json_build_object('metric', c.metric, 'breakdown', c.breakdown,
    'option', c.option, 'comparison', c.comparison) END,
  'recordedBy', c.recorded_by, 'recordedAt', to_char(c.recorded_at AT TIME ZONE 'UTC', ${ISO}), 'linkedBy', c.linked_by, 'linkedAt', to_char(c.linked_at AT TIME ZONE 'UTC', ${ISO}),
  'confirmation', CASE WHEN c.verdict IS NULL THEN NULL ELSE json_build_object('verdict', c.verdict, 'computed', c.computed,
    'note', c.note, 'by', c.confirmed_by, 'at', to_char(c.confirmed_at AT TIME ZONE 'UTC', ${ISO})) END,
  'documentJa', d.title_ja, 'documentEn', d.title_en) AS claim`;

const FROM = `claim c JOIN source_document d ON d.code = c.document`;

const LIST = `SELECT ${CLAIM}, count(*) OVER ()::int AS total FROM ${FROM}
  WHERE c.unit = ANY($1) AND ($2::text IS NULL OR c.document = $2) AND ($3::int IS NULL OR c.fiscal_year = $3)
    AND c.removed_at IS NULL
  ORDER BY c.document, c.line, c.id LIMIT $4`;

const DOCUMENTS = `SELECT c.document AS code, d.title_ja AS "titleJa", d.title_en AS "titleEn", count(*)::int AS count,
    (count(*) FILTER (WHERE c.verdict IS NULL))::int AS unconfirmed FROM ${FROM}
  WHERE c.unit = ANY($1) AND ($2::text IS NULL OR c.document = $2) AND ($3::int IS NULL OR c.fiscal_year = $3)
    AND c.removed_at IS NULL
  GROUP BY c.document, d.title_ja, d.title_en ORDER BY c.document`;

const LOCKED = `SELECT ${CLAIM} FROM ${FROM} WHERE c.id = $1 FOR UPDATE OF c`;

/** One adding to a document at a time. */
const COUNT = `SELECT count(*)::int AS n FROM claim
  WHERE document = (SELECT code FROM source_document WHERE code = $1 FOR NO KEY UPDATE) AND removed_at IS NULL`;

const INSERT = `INSERT INTO claim (id, document, line, sentence, unit, fiscal_year, kind, metric, breakdown, option, comparison,
    recorded_by, recorded_at, linked_by, linked_at, seed, version)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 1) ON CONFLICT (seed) DO NOTHING
  RETURNING id`;

/** What was confirmed was confirmed of the link before. */
const LINK = `UPDATE claim SET fiscal_year = $2, kind = $3, metric = $4, breakdown = $5, option = $6, comparison = $7,
    linked_by = $8, linked_at = $9, verdict = NULL, computed = NULL, note = NULL, confirmed_by = NULL, confirmed_at = NULL,
    version = version + 1
  WHERE id = $1`;

const CONFIRM = `UPDATE claim SET verdict = $2, computed = $3, note = $4, confirmed_by = $5, confirmed_at = $6,
    version = version + 1
  WHERE id = $1`;

const RECORDED = `SELECT line, sentence FROM claim WHERE document = $1 AND removed_at IS NULL`;

const UNITS = `SELECT DISTINCT u.code FROM observation o JOIN source_document d ON d.id = o.document_id
    JOIN org_unit u ON u.id = o.unit_id
  WHERE d.code = $1 ORDER BY u.code`;

interface Row {
  readonly claim: Claim;
}

const linkOf = ({ link }: Reading): (string | null)[] => [
  ...[link?.metric ?? null, link?.breakdown ?? null, link?.option ?? null],
  link?.comparison ?? null,
];

@Injectable()
export class ClaimRepository {
  /** Those of the units, by document and line, and how many there are in all. */
  async list(
    tx: ReadTx,
    { units, document, fiscalYear }: ClaimQuestion,
    most: number,
  ): Promise<{ readonly found: Claim[]; readonly total: number }> {
    const rows = await tx.rows<Row & { readonly total: number }>(LIST, [
      ...[units, document, fiscalYear, most],
    ]);
    return { found: rows.map(({ claim }) => claim), total: rows[0]?.total ?? 0 };
  }

  /** The documents they stand in, with how many of each. */
  documents(
    tx: ReadTx,
    { units, document, fiscalYear }: ClaimQuestion,
  ): Promise<ClaimedDocument[]> {
    return tx.rows(DOCUMENTS, [units, document, fiscalYear]);
  }

  /** One nobody else changes until the end; removed ones, too. */
  async lock(tx: WriteTx, id: string): Promise<Claim | null> {
    return (await tx.rows<Row>(LOCKED, [id]))[0]?.claim ?? null;
  }

  /** How many of a document stand; nobody else adds one until the end. */
  async count(tx: WriteTx, document: string): Promise<number> {
    return (await tx.rows<{ n: number }>(COUNT, [document]))[0]?.n ?? 0;
  }

  /** What is recorded of a document already. */
  recorded(tx: ReadTx, document: string): Promise<{ line: number; sentence: string }[]> {
    return tx.rows(RECORDED, [document]);
  }

  /** Codes of the units the document has figures of. */
  async unitsOf(tx: ReadTx, document: string): Promise<string[]> {
    return (await tx.rows<{ code: string }>(UNITS, [document])).map(({ code }) => code);
  }

  /** The id of the new one; null: one of that seed was recorded before, and stays as it is. */
  async insert(
    tx: WriteTx,
    claim: GivenClaim,
    { name, at }: Sayer,
    seed: string | null = null,
  ): Promise<string | null> {
    const { document, line, sentence, unit, fiscalYear, kind, link } = claim;
    const rows = await tx.rows<{ id: string }>(INSERT, [
      ...[uuid(), document, line, sentence, unit, fiscalYear, kind, ...linkOf(claim)],
      ...[name, at, link && name, link && at, seed],
    ]);
    return rows[0]?.id ?? null;
  }

  link(tx: WriteTx, id: string, reading: Reading, { name, at }: Sayer): Promise<void> {
    const { fiscalYear, kind } = reading;
    return tx.run(LINK, [id, fiscalYear, kind, ...linkOf(reading), name, at]);
  }

  /** null: no verdict stands any more. */
  confirm(
    tx: WriteTx,
    id: string,
    given: Pick<Confirmation, 'verdict' | 'computed' | 'note'> | null,
    { name, at }: Sayer,
  ): Promise<void> {
    const said = given
      ? [given.verdict, given.computed, given.note, name, at]
      : [null, null, null, null, null];
    return tx.run(CONFIRM, [id, ...said]);
  }

  /** null: it stands again. */
  setRemoved(tx: WriteTx, id: string, at: Date | null): Promise<void> {
    return tx.run(`UPDATE claim SET removed_at = $2, version = version + 1 WHERE id = $1`, [
      ...[id, at],
    ]);
  }

  /** What was removed before is gone for good; but that a seed was removed stays known, or it would come again. */
  forget(tx: WriteTx, before: Date): Promise<void> {
    return tx.run(`DELETE FROM claim WHERE removed_at < $1 AND seed IS NULL`, [before]);
  }
}
