import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import type { DataSet } from './event.js';
import type { LogPart } from './log-lines.js';

/** Whose log it is, and for which days. */
export interface LogScope {
  readonly reporterId: string;
  readonly unitId: string;
  readonly dataSet: DataSet;
  readonly from: string;
  readonly to: string;
}

/** What a center plans in a fiscal year, under its own name. */
export interface Programme {
  readonly reporterId: string;
  readonly unitId: string;
  readonly fiscalYear: number;
  readonly code: string;
  readonly nameJa: string;
  readonly nameEn: string;
  readonly plannedSessions: number | null;
}

/** A space belongs to the first unit above it that is none. */
const SPACES = `WITH RECURSIVE below AS (
    SELECT id FROM org_unit WHERE parent_id = $1 AND level = 'SPACE'
    UNION ALL SELECT u.id FROM org_unit u JOIN below ON u.parent_id = below.id WHERE u.level = 'SPACE')
  SELECT id FROM below`;

const SPAN = `reporter_id, id, import_part_id, unit_id, data_set, period_from, period_to, recorded_at`;

const REPLACE_SPANS = `WITH replaced AS (DELETE FROM event_span WHERE reporter_id = $1 AND unit_id = $2 AND data_set = $3
    AND period_from >= $4 AND period_to <= $5 RETURNING ${SPAN})
  INSERT INTO event_span_replaced (${SPAN}, replaced_by) SELECT ${SPAN}, $6 FROM replaced`;

const RESTORE_SPANS = `WITH back AS (DELETE FROM event_span_replaced WHERE reporter_id = $1 AND replaced_by = $2
    RETURNING ${SPAN}) INSERT INTO event_span (${SPAN}) SELECT ${SPAN} FROM back`;

const SPANS_OF = `SELECT reporter_id AS "reporterId", unit_id AS "unitId", data_set AS "dataSet", period_from AS "from",
    period_to AS "to" FROM event_span WHERE reporter_id = $1 AND import_part_id = $2`;

const LATER = `SELECT DISTINCT b.file_name AS name FROM event_span s
    JOIN event_span own ON own.reporter_id = $1 AND own.import_part_id = $6
    JOIN import_part p ON p.reporter_id = $1 AND p.id = s.import_part_id JOIN import_batch b ON b.id = p.batch_id
  WHERE s.reporter_id = $1 AND s.unit_id = $2 AND s.data_set = $3 AND s.period_from <= $5 AND s.period_to >= $4
    AND s.import_part_id <> $6 AND s.recorded_at >= own.recorded_at AND p.id > own.import_part_id ORDER BY name`;

const REPLACED_BY = `SELECT DISTINCT b.file_name AS name FROM event_span_replaced s
    JOIN import_part p ON p.reporter_id = $1 AND p.id = s.replaced_by JOIN import_batch b ON b.id = p.batch_id
  WHERE s.reporter_id = $1 AND s.import_part_id = $2 ORDER BY name`;

const PROGRAMMES = `INSERT INTO programme (reporter_id, unit_id, fiscal_year, code, name_ja, name_en, planned_sessions)
  SELECT r."reporterId", r."unitId", r."fiscalYear", r.code, r."nameJa", r."nameEn", r."plannedSessions"
  FROM jsonb_to_recordset($1::jsonb) AS r("reporterId" uuid, "unitId" uuid, "fiscalYear" integer, code text,
    "nameJa" text, "nameEn" text, "plannedSessions" integer)
  ON CONFLICT (reporter_id, unit_id, fiscal_year, code) DO UPDATE SET name_ja = EXCLUDED.name_ja,
    name_en = EXCLUDED.name_en, planned_sessions = EXCLUDED.planned_sessions`;

/** What is known about logs, beside their rows. */
@Injectable()
export class EventRepository {
  /** A log of years takes longer than a question may; until the transaction ends. */
  async allowLong(tx: WriteTx): Promise<void> {
    await tx.run(
      `SELECT set_config('statement_timeout', '1h', true), set_config('work_mem', '64MB', true)`,
    );
  }

  async spaces(tx: ReadTx, unitId: string): Promise<ReadonlySet<string>> {
    const rows = await tx.rows<{ id: string }>(SPACES, [unitId]);
    return new Set(rows.map(({ id }) => id));
  }

  /** Notes for which days a log is there; spans that say no more than this one are put by. */
  async putSpan(tx: WriteTx, { partId, at }: LogPart, scope: LogScope): Promise<void> {
    const { reporterId, unitId, dataSet, from, to } = scope;
    await tx.run(REPLACE_SPANS, [reporterId, unitId, dataSet, from, to, partId]);
    await tx.run(
      `INSERT INTO event_span (reporter_id, id, import_part_id, unit_id, data_set, period_from, period_to, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [reporterId, uuid(), partId, unitId, dataSet, from, to, at],
    );
  }

  /** The days an import has brought, as far as no later one has said them anew. */
  spansOf(tx: ReadTx, reporterId: string, partId: string): Promise<LogScope[]> {
    return tx.rows<LogScope>(SPANS_OF, [reporterId, partId]);
  }

  /** Names of the files that came later for a day of a log. */
  async laterFiles(tx: ReadTx, scope: LogScope, partId: string): Promise<string[]> {
    const { reporterId, unitId, dataSet, from, to } = scope;
    const rows = await tx.rows<{ name: string }>(LATER, [
      ...[reporterId, unitId, dataSet, from, to, partId],
    ]);
    return rows.map(({ name }) => name);
  }

  /** Names of the files that have said anew all an import said of days. */
  async replacedBy(tx: ReadTx, reporterId: string, partId: string): Promise<string[]> {
    const rows = await tx.rows<{ name: string }>(REPLACED_BY, [reporterId, partId]);
    return rows.map(({ name }) => name);
  }

  /** What an import said of days is no longer so; what it had taken the place of is again. */
  async restoreSpans(tx: WriteTx, reporterId: string, partId: string): Promise<void> {
    await tx.run(`DELETE FROM event_span WHERE reporter_id = $1 AND import_part_id = $2`, [
      ...[reporterId, partId],
    ]);
    await tx.run(RESTORE_SPANS, [reporterId, partId]);
  }

  async putProgrammes(tx: WriteTx, programmes: readonly Programme[]): Promise<void> {
    if (programmes.length > 0) await tx.run(PROGRAMMES, [JSON.stringify(programmes)]);
  }
}
