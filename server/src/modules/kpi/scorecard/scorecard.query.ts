import type { ReadTx } from '../../../platform/database/database.js';
import { REMARK_JSON } from '../remarks/remark.repository.js';
import type { Remark } from '../remarks/remark.js';
import type { Target } from '../targets/target.js';
import { TARGET_FROM, TARGET_JSON } from '../targets/target.repository.js';
import type { SeenRow } from './changes.js';

export interface PlannedArgs {
  readonly unit: string;
  readonly fiscalYear: number;
  /** The first of the earlier years. */
  readonly since: number;
  readonly readerId: string;
}

/** What is planned and said of a unit in a fiscal year. */
export interface Planned {
  /** Those that stand, of the year and of earlier ones. */
  readonly targets: readonly Target[];
  /** Of the year, the newest first. */
  readonly remarks: readonly Remark[];
  /** What the reader last saw; null: they never looked. */
  readonly look: { readonly at: string; readonly seen: readonly SeenRow[] } | null;
  /** All fiscal years there are targets of, the oldest first. */
  readonly years: readonly number[];
  /** What the center calls its programmes that year. */
  readonly names: readonly { readonly code: string; readonly ja: string; readonly en: string }[];
}

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

/** Whatever the number of targets, one statement. */
const PLANNED = `SELECT
  (SELECT coalesce(json_agg(${TARGET_JSON} ORDER BY v.metric, v.programme), '[]') FROM ${TARGET_FROM}
    JOIN target t ON t.unit = v.unit AND t.metric = v.metric AND t.programme = v.programme
      AND t.fiscal_year = v.fiscal_year AND t.version = v.version
    WHERE v.unit = $1 AND v.fiscal_year BETWEEN $3 AND $2 AND NOT v.removed) AS targets,
  (SELECT coalesce(json_agg(DISTINCT t.fiscal_year ORDER BY t.fiscal_year), '[]') FROM target t
    JOIN target_version v USING (unit, metric, programme, fiscal_year, version) WHERE t.unit = $1 AND NOT v.removed) AS years,
  (SELECT coalesce(json_agg(${REMARK_JSON} ORDER BY r.id DESC), '[]') FROM kpi_remark r
    WHERE r.unit = $1 AND r.fiscal_year = $2) AS remarks,
  (SELECT json_build_object('at', to_char(l.seen_at AT TIME ZONE 'UTC', ${ISO}), 'seen', l.seen) FROM kpi_look l
    WHERE l.user_id = $4 AND l.unit = $1 AND l.fiscal_year = $2) AS look,
  (SELECT coalesce(json_agg(json_build_object('code', p.code, 'ja', p.name_ja, 'en', p.name_en)), '[]') FROM programme p
    JOIN org_unit u ON u.id = p.unit_id
    WHERE u.code = $1 AND p.reporter_id = p.unit_id AND p.fiscal_year = $2) AS names`;

export async function readPlanned(
  tx: ReadTx,
  { unit, fiscalYear, since, readerId }: PlannedArgs,
): Promise<Planned> {
  const [row] = await tx.rows<Planned>(PLANNED, [unit, fiscalYear, since, readerId]);
  return row ?? { targets: [], remarks: [], look: null, years: [], names: [] };
}
