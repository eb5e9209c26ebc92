import type { ReadTx } from '../../../platform/database/database.js';

/** What a center plans of one programme in a fiscal year. */
export interface PlanRow {
  readonly unitId: string;
  readonly code: string;
  readonly nameJa: string;
  readonly nameEn: string;
  /** null: not stated. */
  readonly plannedSessions: number | null;
}

/** The plans of centers, each as it handed it in itself. */
export function readPlans(
  tx: ReadTx,
  unitIds: readonly string[],
  fiscalYear: number,
): Promise<PlanRow[]> {
  return tx.rows<PlanRow>(
    `SELECT unit_id AS "unitId", code, name_ja AS "nameJa", name_en AS "nameEn", planned_sessions AS "plannedSessions"
     FROM programme WHERE reporter_id = ANY($1) AND unit_id = reporter_id AND fiscal_year = $2 ORDER BY unit_id, code`,
    [unitIds, fiscalYear],
  );
}
