import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { ReadTx, WriteTx } from '../../platform/database/database.js';
import type { Figure, StoredFigure } from './figure.js';

/** What of a figure is counted into cells. */
export type Touched = Pick<Figure, 'metric' | 'periodFrom' | 'periodTo'>;

const COLUMNS = `o.unit_id AS "unitId", o.metric, o.definition, o.breakdown, o.option, o.grain,
  o.period_from AS "periodFrom", o.period_to AS "periodTo", trim_scale(o.value)::text AS value,
  trim_scale(o.numerator)::text AS numerator, trim_scale(o.denominator)::text AS denominator, o.qualifier, o.status,
  o.coverage_from AS "coverageFrom", o.coverage_to AS "coverageTo", o.as_of AS "asOf", o.ordinal, o.document_id AS "documentId",
  o.line, o.printed, o.note_ja AS "noteJa", o.note_en AS "noteEn", o.id, o.version`;

const INSERT = `INSERT INTO observation (reporter_id, id, import_part_id, unit_id, metric, definition, breakdown, option,
  grain, period_from, period_to, version, current, value, numerator, denominator, qualifier, status, coverage_from,
  coverage_to, as_of, ordinal, document_id, line, printed, note_ja, note_en, recorded_at)
SELECT $1, r.id, $2, r."unitId", r.metric, r.definition, r.breakdown, r.option, r.grain, r."periodFrom", r."periodTo",
  coalesce((SELECT max(o.version) FROM observation o WHERE o.reporter_id = $1 AND o.unit_id = r."unitId"
    AND o.metric = r.metric AND o.definition = r.definition AND o.breakdown = r.breakdown AND o.option = r.option
    AND o.period_from = r."periodFrom" AND o.period_to = r."periodTo"), 0) + 1, true, r.value, r.numerator, r.denominator, r.qualifier, r.status, r."coverageFrom", r."coverageTo",
  r."asOf", r.ordinal, r."documentId", r.line, r.printed, r."noteJa", r."noteEn", $3
FROM jsonb_to_recordset($4::jsonb) AS r(id uuid, "unitId" uuid, metric text, definition text, breakdown text,
  option text, grain text, "periodFrom" date, "periodTo" date, value numeric, numerator numeric,
  denominator numeric, qualifier text, status text, "coverageFrom" date, "coverageTo" date, "asOf" date,
  ordinal integer, "documentId" uuid, line integer, printed text, "noteJa" text, "noteEn" text)`;

const SAME = `x.unit_id = o.unit_id AND x.metric = o.metric AND x.definition = o.definition AND x.breakdown = o.breakdown
  AND x.option = o.option AND x.period_from = o.period_from AND x.period_to = o.period_to`;

const LATER = `SELECT DISTINCT b.file_name AS name FROM observation o
    JOIN observation x ON x.reporter_id = $1 AND ${SAME} AND x.version > o.version AND NOT x.reverted
    JOIN import_part p ON p.reporter_id = $1 AND p.id = x.import_part_id JOIN import_batch b ON b.id = p.batch_id
  WHERE o.reporter_id = $1 AND o.import_part_id = $2 ORDER BY name`;

const TAKE_BACK = `UPDATE observation SET current = false, reverted = true WHERE reporter_id = $1 AND import_part_id = $2
  RETURNING metric, period_from AS "periodFrom", period_to AS "periodTo"`;

const RESTORE = `UPDATE observation SET current = true WHERE reporter_id = $1 AND id IN (
  SELECT (SELECT x.id FROM observation x WHERE x.reporter_id = $1 AND ${SAME} AND NOT x.reverted ORDER BY x.version DESC LIMIT 1)
  FROM observation o WHERE o.reporter_id = $1 AND o.import_part_id = $2)`;

@Injectable()
export class ObservationRepository {
  /** One import of a reporter at a time, until the transaction ends. */
  async lockReporter(tx: WriteTx, reporterId: string): Promise<void> {
    await tx.rows(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [reporterId]);
  }

  current(tx: ReadTx, reporterId: string, metrics: readonly string[]): Promise<StoredFigure[]> {
    return tx.rows<StoredFigure>(
      `SELECT ${COLUMNS} FROM observation o WHERE o.reporter_id = $1 AND o.metric = ANY($2) AND o.current`,
      [reporterId, metrics],
    );
  }

  async supersede(tx: WriteTx, reporterId: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await tx.run(`UPDATE observation SET current = false WHERE reporter_id = $1 AND id = ANY($2)`, [
      reporterId,
      ids,
    ]);
  }

  async insert(
    tx: WriteTx,
    part: { reporterId: string; partId: string; at: Date },
    figures: readonly Figure[],
  ): Promise<void> {
    if (figures.length === 0) return;
    const rows = figures.map((figure) => ({ ...figure, id: uuid() }));
    await tx.run(INSERT, [part.reporterId, part.partId, part.at, JSON.stringify(rows)]);
  }

  /** Names of the files that brought a later version of one of an import's figures. */
  async laterFiles(tx: ReadTx, reporterId: string, partId: string): Promise<string[]> {
    const rows = await tx.rows<{ name: string }>(LATER, [reporterId, partId]);
    return rows.map(({ name }) => name);
  }

  /** Takes back the figures of an import: the versions before them count again. @returns what was touched */
  async revert(tx: WriteTx, reporterId: string, partId: string): Promise<Touched[]> {
    const touched = await tx.rows<Touched>(TAKE_BACK, [reporterId, partId]);
    await tx.run(RESTORE, [reporterId, partId]);
    return touched;
  }

  async any(tx: ReadTx): Promise<boolean> {
    return (await tx.rows(`SELECT 1 FROM observation LIMIT 1`)).length > 0;
  }
}
