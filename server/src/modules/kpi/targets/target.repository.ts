import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import type { SaidTarget, Target, TargetAuthor, TargetKey, TargetSource } from './target.js';

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

/** A version `v` with the title of its document `d`, as one JSON object. */
export const TARGET_JSON = `json_build_object('unit', v.unit, 'metric', v.metric, 'programme', v.programme,
  'fiscalYear', v.fiscal_year, 'version', v.version, 'removed', v.removed,
  'aim', json_build_object('type', v.type, 'low', v.low, 'high', v.high, 'dueOn', v.due_on),
  'printed', v.printed, 'profile', v.profile, 'shares', v.shares, 'scheme', v.scheme, 'schemeVersion', v.scheme_version,
  'baseline', v.baseline, 'baselineYear', v.baseline_year, 'reason', v.reason, 'authorName', v.author_name,
  'setAt', to_char(v.set_at AT TIME ZONE 'UTC', ${ISO}), 'document', v.document, 'line', v.line,
  'documentJa', d.title_ja, 'documentEn', d.title_en)`;

export const TARGET_FROM = `target_version v LEFT JOIN source_document d ON d.code = v.document`;

const OF_KEY = `v.unit = $1 AND v.metric = $2 AND v.programme = $3 AND v.fiscal_year = $4`;

const VERSIONS = `SELECT ${TARGET_JSON} AS target FROM ${TARGET_FROM} WHERE ${OF_KEY} ORDER BY v.version DESC`;

const VERSION = `SELECT ${TARGET_JSON} AS target FROM ${TARGET_FROM} WHERE ${OF_KEY} AND v.version = $5`;

const BEGIN = `INSERT INTO target (unit, metric, programme, fiscal_year, version) VALUES ($1, $2, $3, $4, 0)
  ON CONFLICT DO NOTHING`;

const LOCK = `SELECT version FROM target WHERE unit = $1 AND metric = $2 AND programme = $3 AND fiscal_year = $4 FOR UPDATE`;

const COUNT = `SELECT count(*)::int AS n FROM target t JOIN target_version v USING (unit, metric, programme, fiscal_year, version)
  WHERE t.unit = $1 AND t.fiscal_year = $2 AND NOT v.removed`;

const ADD = `WITH said AS (INSERT INTO target_version (unit, metric, programme, fiscal_year, version, removed, type, low, high,
    due_on, printed, profile, shares, scheme, scheme_version, baseline, baseline_year, reason, author_id, author_name,
    set_at, document, line)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)
  RETURNING unit, metric, programme, fiscal_year, version)
  UPDATE target t SET version = said.version FROM said
  WHERE t.unit = said.unit AND t.metric = said.metric AND t.programme = said.programme
    AND t.fiscal_year = said.fiscal_year`;

/** One adding to a unit and year at a time. */
const ONE_BY_ONE = `SELECT pg_advisory_xact_lock(hashtextextended($1, $2))`;

interface Row {
  readonly target: Target;
}

/** A version to be added. */
export interface NewVersion extends TargetKey, SaidTarget {
  readonly version: number;
  readonly removed: boolean;
  readonly schemeVersion: number;
}

const params = ({ unit, metric, programme, fiscalYear }: TargetKey) => [
  ...[unit, metric, programme, fiscalYear],
];

@Injectable()
export class TargetRepository {
  /** All that was ever said of a target, the newest first. */
  async versions(tx: ReadTx, key: TargetKey): Promise<Target[]> {
    return (await tx.rows<Row>(VERSIONS, params(key))).map(({ target }) => target);
  }

  /** Whether anything was ever planned for a unit. */
  async hasAny(tx: ReadTx, unit: string): Promise<boolean> {
    return (await tx.rows(`SELECT 1 FROM target WHERE unit = $1 LIMIT 1`, [unit])).length > 0;
  }

  /** The version that holds, which nobody else changes until the end; null where nothing was ever said. */
  async lock(tx: WriteTx, key: TargetKey, mayBegin: boolean): Promise<Target | null> {
    if (mayBegin) await tx.run(BEGIN, params(key));
    const [row] = await tx.rows<{ version: number }>(LOCK, params(key));
    if (!row || row.version === 0) return null;
    const [found] = await tx.rows<Row>(VERSION, [...params(key), row.version]);
    return found?.target ?? null;
  }

  /** How many targets of a unit and year stand; nobody else adds one until the end. */
  async count(tx: WriteTx, { unit, fiscalYear }: TargetKey): Promise<number> {
    await tx.run(ONE_BY_ONE, [`target ${unit}`, fiscalYear]);
    return (await tx.rows<{ n: number }>(COUNT, [unit, fiscalYear]))[0]?.n ?? 0;
  }

  /** The version that holds from now on; the target was locked before. */
  add(
    tx: WriteTx,
    said: NewVersion,
    author: TargetAuthor,
    source: TargetSource | null,
  ): Promise<void> {
    const { aim, printed, profile, shares, scheme, schemeVersion } = said;
    const { baseline, baselineYear, reason, version, removed } = said;
    return tx.run(ADD, [
      ...[...params(said), version, removed, aim.type, aim.low, aim.high, aim.dueOn, printed],
      ...[profile, shares, scheme, schemeVersion, baseline, baselineYear, reason],
      ...[author.id, author.name, author.at, source?.document ?? null, source?.line ?? null],
    ]);
  }
}
