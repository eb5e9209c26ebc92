import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { ReadTx, WriteTx } from '../../platform/database/database.js';
import type { Figure, StoredFigure } from './figure.js';

/** A figure on its way into the table. */
export interface NewVersion {
  readonly figure: Figure;
  readonly version: number;
}

const COLUMNS = `o.unit_id AS "unitId", o.metric, o.definition, o.breakdown, o.option, o.grain,
  o.period_from AS "periodFrom", o.period_to AS "periodTo", trim_scale(o.value)::text AS value,
  trim_scale(o.numerator)::text AS numerator, trim_scale(o.denominator)::text AS denominator, o.qualifier, o.status,
  o.coverage_from AS "coverageFrom", o.coverage_to AS "coverageTo", o.as_of AS "asOf", o.ordinal, o.document_id AS "documentId",
  o.line, o.printed, o.note_ja AS "noteJa", o.note_en AS "noteEn", o.id, o.version`;

const INSERT = `INSERT INTO observation (reporter_id, id, import_part_id, unit_id, metric, definition, breakdown, option,
  grain, period_from, period_to, version, current, value, numerator, denominator, qualifier, status, coverage_from,
  coverage_to, as_of, ordinal, document_id, line, printed, note_ja, note_en, recorded_at)
SELECT $1, r.id, $2, r."unitId", r.metric, r.definition, r.breakdown, r.option, r.grain, r."periodFrom", r."periodTo",
  r.version, true, r.value, r.numerator, r.denominator, r.qualifier, r.status, r."coverageFrom", r."coverageTo",
  r."asOf", r.ordinal, r."documentId", r.line, r.printed, r."noteJa", r."noteEn", $3
FROM jsonb_to_recordset($4::jsonb) AS r(id uuid, "unitId" uuid, metric text, definition text, breakdown text,
  option text, grain text, "periodFrom" date, "periodTo" date, version integer, value numeric, numerator numeric,
  denominator numeric, qualifier text, status text, "coverageFrom" date, "coverageTo" date, "asOf" date,
  ordinal integer, "documentId" uuid, line integer, printed text, "noteJa" text, "noteEn" text)`;

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
    versions: readonly NewVersion[],
  ): Promise<void> {
    if (versions.length === 0) return;
    const rows = versions.map(({ figure, version }) => ({ ...figure, version, id: uuid() }));
    await tx.run(INSERT, [part.reporterId, part.partId, part.at, JSON.stringify(rows)]);
  }

  async any(tx: ReadTx): Promise<boolean> {
    return (await tx.rows(`SELECT 1 FROM observation LIMIT 1`)).length > 0;
  }
}
