import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { ReadTx, WriteTx } from '../../platform/database/database.js';
import type { MarkKey, TimeMark } from './time-mark.js';

type MarkRow = Omit<TimeMark, 'text'> & { readonly ja: string; readonly en: string };

const NOTED = `SELECT unit_id AS "unitId", metric, kind, breaks, period_from AS "from", period_to AS "to",
    text_ja AS ja, text_en AS en FROM time_mark WHERE unit_id = ANY($1)`;
const IN_ORDER = `ORDER BY "from", "unitId", ja`;

const OWN = `${NOTED} ${IN_ORDER}`;

/** A closure of a week or more shows in the figures; the days of the New Year are everybody's. */
const MARKS = `${NOTED} UNION ALL
  SELECT unit_id, NULL, 'CLOSURE', false, period_from, period_to, reason_ja, reason_en
  FROM closure WHERE unit_id = ANY($1) AND period_to - period_from >= 6 ${IN_ORDER}`;

const toMark = ({ ja, en, ...mark }: MarkRow): TimeMark => ({ ...mark, text: { ja, en } });

@Injectable()
export class TimeMarkRepository {
  /** In the order of time; long closures among them. */
  async find(tx: ReadTx, unitIds: readonly string[]): Promise<TimeMark[]> {
    return (await tx.rows<MarkRow>(MARKS, [unitIds])).map(toMark);
  }

  /** What somebody noted, in the order of time. */
  async noted(tx: ReadTx, unitIds: readonly string[]): Promise<TimeMark[]> {
    return (await tx.rows<MarkRow>(OWN, [unitIds])).map(toMark);
  }

  /** Adds one unless the same is there. */
  insert(tx: WriteTx, mark: TimeMark): Promise<void> {
    const { unitId, metric, kind, breaks, from, to, text } = mark;
    return tx.run(
      `INSERT INTO time_mark (id, unit_id, metric, kind, breaks, period_from, period_to, text_ja, text_en)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9 WHERE NOT EXISTS (SELECT FROM time_mark
         WHERE unit_id = $2 AND metric IS NOT DISTINCT FROM $3 AND kind = $4 AND period_from = $6 AND text_ja = $8)`,
      [uuid(), unitId, metric, kind, breaks, from, to, text.ja, text.en],
    );
  }
  remove(tx: WriteTx, unitId: string, { metric, kind, from, ja }: MarkKey): Promise<void> {
    return tx.run(
      `DELETE FROM time_mark WHERE unit_id = $1 AND metric IS NOT DISTINCT FROM $2 AND kind = $3
         AND period_from = $4 AND text_ja = $5`,
      [unitId, metric, kind, from, ja],
    );
  }
}
