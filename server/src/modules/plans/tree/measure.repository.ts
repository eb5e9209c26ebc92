import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import type { Indicator, MeasureNote, MeasureResult } from './plan.js';

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

const NOTES = `SELECT entry AS node, section, canonical, confirmed_by AS "confirmedBy",
    to_char(confirmed_at AT TIME ZONE 'UTC', ${ISO}) AS "confirmedAt", version
  FROM plan_measure WHERE plan = $1`;

const RESULTS = `SELECT entry AS node, fiscal_year AS "fiscalYear", state, body AS text, programmes,
    author_name AS "authorName", to_char(changed_at AT TIME ZONE 'UTC', ${ISO}) AS "changedAt", version
  FROM plan_result WHERE plan = $1 ORDER BY fiscal_year, entry`;

const SET_SECTION = `INSERT INTO plan_measure (plan, entry, section, version) VALUES ($1, $2, $3, 1)
  ON CONFLICT (plan, entry) DO UPDATE SET section = EXCLUDED.section, version = plan_measure.version + 1`;

const SET_CANONICAL = `INSERT INTO plan_measure (plan, entry, canonical, confirmed_by, confirmed_at, version)
  VALUES ($1, $2, $3, $4, $5, 1)
  ON CONFLICT (plan, entry) DO UPDATE SET canonical = EXCLUDED.canonical, confirmed_by = EXCLUDED.confirmed_by,
    confirmed_at = EXCLUDED.confirmed_at, version = plan_measure.version + 1`;

const SET_RESULT = `INSERT INTO plan_result (plan, entry, fiscal_year, state, body, programmes, author_name, changed_at, version)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)
  ON CONFLICT (plan, entry, fiscal_year) DO UPDATE SET state = EXCLUDED.state, body = EXCLUDED.body,
    programmes = EXCLUDED.programmes, author_name = EXCLUDED.author_name, changed_at = EXCLUDED.changed_at,
    version = plan_result.version + 1`;

export type GivenResult = Omit<MeasureResult, 'version' | 'authorName' | 'changedAt'>;

/** Who wrote something, and when. */
export interface By {
  readonly name: string;
  readonly at: Date;
}

/** What was said of the entries of a plan; the caller holds its lock. */
@Injectable()
export class MeasureRepository {
  notes(tx: ReadTx, plan: string): Promise<MeasureNote[]> {
    return tx.rows<MeasureNote>(NOTES, [plan]);
  }

  indicators(tx: ReadTx, plan: string): Promise<Indicator[]> {
    return tx.rows<Indicator>(
      `SELECT entry AS node, metric, programme FROM plan_indicator WHERE plan = $1 ORDER BY entry, metric, programme`,
      [plan],
    );
  }

  /** Of all years. */
  results(tx: ReadTx, plan: string): Promise<MeasureResult[]> {
    return tx.rows<MeasureResult>(RESULTS, [plan]);
  }

  setSection(tx: WriteTx, plan: string, node: string, section: string | null): Promise<void> {
    return tx.run(SET_SECTION, [plan, node, section]);
  }

  /** Which copy of a measure counts; null: nobody says so any more. */
  setCanonical(
    tx: WriteTx,
    plan: string,
    { node, canonical }: Pick<MeasureNote, 'node' | 'canonical'>,
    { name, at }: By,
  ): Promise<void> {
    const by = canonical === null ? [null, null] : [name, at];
    return tx.run(SET_CANONICAL, [plan, node, canonical, ...by]);
  }

  addIndicator(tx: WriteTx, plan: string, indicator: Indicator, { name, at }: By): Promise<void> {
    const { node, metric, programme } = indicator;
    return tx.run(
      `INSERT INTO plan_indicator (plan, entry, metric, programme, author_name, added_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
      [plan, node, metric, programme, name, at],
    );
  }

  removeIndicator(tx: WriteTx, plan: string, indicator: Indicator): Promise<void> {
    const { node, metric, programme } = indicator;
    return tx.run(
      `DELETE FROM plan_indicator WHERE plan = $1 AND entry = $2 AND metric = $3 AND programme = $4`,
      [plan, node, metric, programme],
    );
  }

  setResult(tx: WriteTx, plan: string, given: GivenResult, { name, at }: By): Promise<void> {
    const { node, fiscalYear, state, text, programmes } = given;
    return tx.run(SET_RESULT, [plan, node, fiscalYear, state, text, programmes, name, at]);
  }

  removeResult(tx: WriteTx, plan: string, node: string, fiscalYear: number): Promise<void> {
    return tx.run(`DELETE FROM plan_result WHERE plan = $1 AND entry = $2 AND fiscal_year = $3`, [
      ...[plan, node, fiscalYear],
    ]);
  }
}
