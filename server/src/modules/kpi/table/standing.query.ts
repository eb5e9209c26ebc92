import type { ReadTx } from '../../../platform/database/database.js';
import type { Target } from '../targets/target.js';
import { TARGET_FROM, TARGET_JSON } from '../targets/target.repository.js';
import type { KnownProgramme } from './read-parts.js';

const STANDING = `SELECT
  (SELECT coalesce(json_agg(${TARGET_JSON} ORDER BY v.metric, v.programme), '[]') FROM ${TARGET_FROM}
    JOIN target t ON t.unit = v.unit AND t.metric = v.metric AND t.programme = v.programme
      AND t.fiscal_year = v.fiscal_year AND t.version = v.version
    WHERE v.unit = $1 AND v.fiscal_year = $2 AND NOT v.removed) AS targets,
  (SELECT coalesce(json_agg(DISTINCT jsonb_build_object('code', p.code, 'ja', p.name_ja, 'en', p.name_en)), '[]') FROM programme p
    JOIN org_unit u ON u.id = p.unit_id
    WHERE u.code = $1 AND p.reporter_id = p.unit_id AND p.fiscal_year = $2) AS programmes`;

interface Row {
  readonly targets: readonly Target[];
  readonly programmes: readonly KnownProgramme[];
}

/** The targets of a unit and year that stand, and what it calls its programmes that year. */
export async function readStanding(
  tx: ReadTx,
  { unit, fiscalYear }: { readonly unit: string; readonly fiscalYear: number },
): Promise<Row> {
  const [row] = await tx.rows<Row>(STANDING, [unit, fiscalYear]);
  return row ?? { targets: [], programmes: [] };
}
