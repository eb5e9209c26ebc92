import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import type { ReadTx } from '../../../platform/database/database.js';
import type { Target } from '../targets/target.js';
import { TARGET_FROM, TARGET_JSON } from '../targets/target.repository.js';

export interface NamedTarget {
  readonly target: Target;
  /** What the center calls the programme that year; null: it has no name of its own, or there is none. */
  readonly name: BothLanguages | null;
}

/** Of however many units, one statement. */
const STANDING_TARGETS = `SELECT ${TARGET_JSON} AS target,
    CASE WHEN p.code IS NOT NULL THEN json_build_object('ja', p.name_ja, 'en', p.name_en) END AS name
  FROM ${TARGET_FROM}
    JOIN target t ON t.unit = v.unit AND t.metric = v.metric AND t.programme = v.programme
      AND t.fiscal_year = v.fiscal_year AND t.version = v.version
    LEFT JOIN org_unit u ON u.code = v.unit
    LEFT JOIN programme p ON p.reporter_id = u.id AND p.unit_id = u.id AND p.fiscal_year = v.fiscal_year
      AND p.code = v.programme
  WHERE v.unit = ANY($1) AND v.fiscal_year = ANY($2) AND NOT v.removed
  ORDER BY v.unit, v.fiscal_year, v.metric, v.programme`;

export function standingTargets(
  tx: ReadTx,
  units: readonly string[],
  fiscalYears: readonly number[],
): Promise<NamedTarget[]> {
  return tx.rows<NamedTarget>(STANDING_TARGETS, [units, fiscalYears]);
}
