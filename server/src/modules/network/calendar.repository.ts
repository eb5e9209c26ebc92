import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../platform/database/database.js';
import type { Day, Period } from '../../platform/time/period.js';
import { type Calendar, type Closure, inOrder, type OpeningHours } from './calendar.js';

interface HoursRow extends OpeningHours {
  readonly unitId: string;
}

interface ClosureRow extends Period {
  readonly unitId: string;
  readonly ja: string;
  readonly en: string;
}

const HOURS_SQL = `SELECT h.unit_id AS "unitId", h.valid_from AS "from",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('day', s.day, 'opens', s.opens_at, 'closes', s.closes_at)), '[]')
      FROM opening_span s WHERE s.unit_id = h.unit_id AND s.valid_from = h.valid_from) AS spans
  FROM opening_hours h WHERE h.unit_id = ANY($1) ORDER BY h.unit_id, h.valid_from`;

const CLOSURES_SQL = `SELECT unit_id AS "unitId", period_from AS "from", period_to AS "to", reason_ja AS ja, reason_en AS en
  FROM closure WHERE unit_id = ANY($1) ORDER BY unit_id, period_from`;

@Injectable()
export class CalendarRepository {
  /** What each of the units itself has on record, by its id. */
  async find(tx: ReadTx, unitIds: readonly string[]): Promise<Map<string, Calendar>> {
    const hours = await tx.rows<HoursRow>(HOURS_SQL, [unitIds]);
    const closures = await tx.rows<ClosureRow>(CLOSURES_SQL, [unitIds]);
    const own = (unitId: string): Calendar => ({
      hours: hours
        .filter((row) => row.unitId === unitId)
        .map(({ from, spans }) => ({ from, spans: inOrder(spans) })),
      closures: closures
        .filter((row) => row.unitId === unitId)
        .map(({ from, to, ja, en }) => ({ from, to, reason: { ja, en } })),
    });
    return new Map(unitIds.map((unitId) => [unitId, own(unitId)]));
  }

  /** Puts hours in the place of those that begin the same day. */
  async putHours(tx: WriteTx, unitId: string, { from, spans }: OpeningHours): Promise<void> {
    await this.deleteSpans(tx, unitId, from);
    await tx.run(
      `INSERT INTO opening_hours (unit_id, valid_from) VALUES ($1, $2)
       ON CONFLICT (unit_id, valid_from) DO NOTHING`,
      [unitId, from],
    );
    await tx.run(
      `INSERT INTO opening_span (unit_id, valid_from, day, opens_at, closes_at)
       SELECT $1, $2, s.day, s.opens, s.closes
       FROM jsonb_to_recordset($3::jsonb) AS s(day text, opens integer, closes integer)`,
      [unitId, from, JSON.stringify(spans)],
    );
  }

  async deleteHours(tx: WriteTx, unitId: string, from: Day): Promise<void> {
    await this.deleteSpans(tx, unitId, from);
    await tx.run(`DELETE FROM opening_hours WHERE unit_id = $1 AND valid_from = $2`, [
      unitId,
      from,
    ]);
  }

  insertClosure(tx: WriteTx, unitId: string, { from, to, reason }: Closure): Promise<void> {
    return tx.run(
      `INSERT INTO closure (unit_id, period_from, period_to, reason_ja, reason_en)
       VALUES ($1, $2, $3, $4, $5)`,
      [unitId, from, to, reason.ja, reason.en],
    );
  }

  deleteClosure(tx: WriteTx, unitId: string, { from, to }: Period): Promise<void> {
    return tx.run(
      `DELETE FROM closure WHERE unit_id = $1 AND period_from = $2 AND period_to = $3`,
      [unitId, from, to],
    );
  }

  private deleteSpans(tx: WriteTx, unitId: string, from: Day): Promise<void> {
    return tx.run(`DELETE FROM opening_span WHERE unit_id = $1 AND valid_from = $2`, [
      unitId,
      from,
    ]);
  }
}
