import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../platform/database/database.js';
import type { Period } from '../../platform/time/period.js';
import { findMetric } from '../catalogue/index.js';
import type { Finding, FindingKind, StoredFinding } from './finding.js';
import type { RuleFigure } from './rules/figure-set.js';

interface FigureRow extends Omit<RuleFigure, 'metric'> {
  readonly metric: string;
}

interface FindingRow extends Omit<StoredFinding, 'split' | 'period'>, Period {
  readonly breakdown: string;
  readonly option: string;
}

export interface KeyedFinding extends Finding {
  readonly key: string;
}

/** Which findings are asked for; null: any. */
export interface FindingQuestion {
  readonly unitIds: readonly string[] | null;
  readonly metrics: readonly string[] | null;
  /** Findings whose period has a day in it. */
  readonly period: Period | null;
  readonly kinds?: readonly FindingKind[] | null;
  /** At most so many, the gravest first. */
  readonly first?: number | null;
}

const FIGURES = `SELECT o.unit_id AS "unitId", o.metric, o.definition, o.breakdown, o.option, o.grain,
    o.period_from AS "from", o.period_to AS "to", o.value::float8 AS value, o.denominator::float8 AS denominator,
    o.qualifier, o.status, o.printed, o.ordinal, o.coverage_from AS "coverageFrom", o.coverage_to AS "coverageTo"
  FROM observation o
  WHERE o.reporter_id = $1 AND o.current AND ($2::text[] IS NULL OR o.metric = ANY($2))`;

const COLUMNS = `reporter_id AS "reporterId", key, kind, severity, verdict, unit_id AS "unitId", metrics, definition,
  breakdown, option, against, period_from AS "from", period_to AS "to", numbers, hypotheses,
  to_char(found_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "foundAt"`;

const ORDER = `array_position(ARRAY['CONTRADICTION', 'QUESTION', 'NOTE'], severity), period_from, period_to,
  metrics, breakdown, option, kind, unit_id, key`;

const UPSERT = `INSERT INTO finding (reporter_id, key, kind, severity, verdict, unit_id, metrics, definition, breakdown,
  option, against, period_from, period_to, numbers, hypotheses, found_at)
SELECT $1, r.key, r.kind, r.severity, r.verdict, r."unitId", r.metrics, r.definition, r.split ->> 'breakdown',
  r.split ->> 'option', r.against, (r.period ->> 'from')::date, (r.period ->> 'to')::date, r.numbers, r.hypotheses, $2
FROM jsonb_to_recordset($3::jsonb) AS r(key text, kind text, severity text, verdict text, "unitId" uuid,
  metrics text[], definition text, split jsonb, against text, period jsonb, numbers jsonb, hypotheses jsonb)
ON CONFLICT (reporter_id, key) DO UPDATE SET severity = EXCLUDED.severity, verdict = EXCLUDED.verdict,
  numbers = EXCLUDED.numbers, hypotheses = EXCLUDED.hypotheses`;

@Injectable()
export class FindingRepository {
  /** The current figures of a reporter; `metrics` null: all. */
  async figures(
    tx: ReadTx,
    reporterId: string,
    metrics: readonly string[] | null,
  ): Promise<RuleFigure[]> {
    const rows = await tx.rows<FigureRow>(FIGURES, [reporterId, metrics]);
    return rows.flatMap((row) => {
      const metric = findMetric(row.metric);
      return metric ? [{ ...row, metric }] : [];
    });
  }

  /** The gravest first, then in time. */
  async find(tx: ReadTx, question: FindingQuestion): Promise<StoredFinding[]> {
    const { unitIds, metrics, period, kinds = null, first = null } = question;
    const rows = await tx.rows<FindingRow>(
      `SELECT ${COLUMNS} FROM finding
       WHERE ($1::uuid[] IS NULL OR unit_id = ANY($1)) AND ($2::text[] IS NULL OR metrics && $2)
         AND ($3::date IS NULL OR period_to >= $3) AND ($4::date IS NULL OR period_from <= $4)
         AND ($5::text[] IS NULL OR kind = ANY($5))
       ORDER BY ${ORDER} LIMIT $6`,
      [unitIds, metrics, period?.from ?? null, period?.to ?? null, kinds, first],
    );
    return rows.map(toStored);
  }

  async ofReporter(tx: ReadTx, reporterId: string): Promise<StoredFinding[]> {
    const rows = await tx.rows<FindingRow>(
      `SELECT ${COLUMNS} FROM finding WHERE reporter_id = $1 ORDER BY key`,
      [reporterId],
    );
    return rows.map(toStored);
  }

  /** Puts what was found about some metrics, or about all, in the place of what was known; what stays keeps its date. */
  async replace(
    tx: WriteTx,
    scope: { reporterId: string; metrics: readonly string[] | null; at: Date },
    found: readonly KeyedFinding[],
  ): Promise<void> {
    await tx.run(
      `DELETE FROM finding
       WHERE reporter_id = $1 AND ($2::text[] IS NULL OR metrics && $2) AND key <> ALL($3)`,
      [scope.reporterId, scope.metrics, found.map(({ key }) => key)],
    );
    if (found.length === 0) return;
    await tx.run(UPSERT, [scope.reporterId, scope.at, JSON.stringify(found)]);
  }

  /** Everyone who ever handed something in, or has findings. */
  async reporters(tx: ReadTx): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      `SELECT reporter_id AS id FROM import_part UNION SELECT reporter_id FROM finding ORDER BY id`,
    );
    return rows.map(({ id }) => id);
  }

  /** The version of the rules each reporter was last checked with. */
  async checks(tx: ReadTx): Promise<Map<string, string>> {
    const rows = await tx.rows<{ id: string; rules: string }>(
      `SELECT reporter_id AS id, rules FROM reporter_check`,
    );
    return new Map(rows.map(({ id, rules }) => [id, rules]));
  }

  async noteCheck(
    tx: WriteTx,
    check: { reporterId: string; rules: string; at: Date },
  ): Promise<void> {
    await tx.run(
      `INSERT INTO reporter_check (reporter_id, rules, checked_at) VALUES ($1, $2, $3)
       ON CONFLICT (reporter_id) DO UPDATE SET rules = EXCLUDED.rules, checked_at = EXCLUDED.checked_at`,
      [check.reporterId, check.rules, check.at],
    );
  }
}

function toStored({ breakdown, option, from, to, ...row }: FindingRow): StoredFinding {
  return { ...row, split: { breakdown, option }, period: { from, to } };
}
