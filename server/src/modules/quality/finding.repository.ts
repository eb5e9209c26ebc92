import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../platform/database/database.js';
import type { Period } from '../../platform/time/period.js';
import { findMetric } from '../catalogue/index.js';
import type { FindingState } from './desk/finding-case.js';
import type { Finding, FindingKind, StoredFinding } from './finding.js';
import type { RuleFigure } from './rules/figure-set.js';

interface FigureRow extends Omit<RuleFigure, 'metric'> {
  readonly metric: string;
}

interface Row extends Omit<KeyedFinding, 'split' | 'period'>, Period {
  readonly breakdown: string;
  readonly option: string;
}

type FindingRow = Row & Omit<StoredFinding, keyof KeyedFinding>;

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
  /** Without it all that stand; with it, of those that are gone the ones kept for the record, too. */
  readonly states?: readonly FindingState[] | null;
  /** E-mail of who sees to them. */
  readonly owner?: string | null;
}

/** What changes findings: an import, which leaves a trace, or other rules. */
type Cause = 'FIGURES' | 'RULES';

const FIGURES = `SELECT o.unit_id AS "unitId", o.metric, o.definition, o.breakdown, o.option, o.grain,
    o.period_from AS "from", o.period_to AS "to", o.value::float8 AS value, o.numerator::float8 AS numerator,
    o.denominator::float8 AS denominator, o.qualifier, o.status, o.printed, o.ordinal, o.coverage_from AS "coverageFrom", o.coverage_to AS "coverageTo"
  FROM observation o
  WHERE o.reporter_id = $1 AND o.current AND ($2::text[] IS NULL OR o.metric = ANY($2))`;

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

const COLUMNS = `f.key, f.kind, f.severity, f.verdict, f.unit_id AS "unitId", f.metrics, f.definition, f.breakdown, f.option,
  f.against, f.period_from AS "from", f.period_to AS "to", f.numbers, f.hypotheses`;

/** What was said holds for the numbers it was said of. */
const IS_SAID = `c.resolution <> 'CORRECTED' AND c.numbers = f.numbers`;
const STATE = `CASE WHEN f.gone_at IS NOT NULL THEN 'CORRECTED' WHEN ${IS_SAID} THEN c.resolution ELSE 'OPEN' END`;

const COMMENTS = `(SELECT coalesce(jsonb_agg(jsonb_build_object('step', k.step, 'text', k.body, 'by', k.by_name,
    'at', to_char(k.at AT TIME ZONE 'UTC', ${ISO})) ORDER BY k.id), '[]')
  FROM finding_comment k WHERE k.reporter_id = f.reporter_id AND k.key = f.key)`;

const SAID = `jsonb_build_object('state', ${STATE}, 'gone', f.gone_at IS NOT NULL,
  'changed', f.gone_at IS NULL AND c.resolution IS NOT NULL AND NOT (${IS_SAID}),
  'owner', CASE WHEN u.id IS NOT NULL THEN jsonb_build_object('email', u.email, 'name', u.name) END,
  'note', CASE WHEN f.gone_at IS NULL OR c.resolution = 'CORRECTED' THEN c.note END,
  'resolvedBy', CASE WHEN f.gone_at IS NULL OR c.resolution = 'CORRECTED' THEN c.resolved_by END,
  'resolvedAt', to_char(CASE WHEN f.gone_at IS NULL THEN c.resolved_at ELSE f.gone_at END AT TIME ZONE 'UTC', ${ISO}),
  'comments', CASE WHEN c.key IS NULL THEN '[]' ELSE ${COMMENTS} END) AS said`;

const STORED = `SELECT f.reporter_id AS "reporterId", ${COLUMNS},
    to_char(f.found_at AT TIME ZONE 'UTC', ${ISO}) AS "foundAt", ${SAID}
  FROM finding f LEFT JOIN finding_case c ON c.reporter_id = f.reporter_id AND c.key = f.key
    LEFT JOIN app_user u ON u.id = c.owner_id`;

const ORDER = `array_position(ARRAY['CONTRADICTION', 'QUESTION', 'NOTE'], f.severity), f.period_from, f.period_to,
  f.metrics, f.breakdown, f.option, f.kind, f.unit_id, f.key`;

const IN_STATES = `(CASE WHEN $7::text[] IS NULL THEN f.gone_at IS NULL ELSE ${STATE} = ANY($7) END)`;

/** Where states are asked for. */
const OPEN_FIRST = `$7::text[] IS NOT NULL AND ${STATE} <> 'OPEN'`;

const FIND = `${STORED} WHERE ($1::uuid[] IS NULL OR f.unit_id = ANY($1)) AND ($2::text[] IS NULL OR f.metrics && $2)
    AND ($3::date IS NULL OR f.period_to >= $3) AND ($4::date IS NULL OR f.period_from <= $4)
    AND ($5::text[] IS NULL OR f.kind = ANY($5)) AND ${IN_STATES} AND ($8::text IS NULL OR u.email = $8)
  ORDER BY ${OPEN_FIRST}, ${ORDER} LIMIT $6`;

const OF_REPORTER = `SELECT ${COLUMNS} FROM finding f WHERE f.reporter_id = $1 AND f.gone_at IS NULL ORDER BY f.key`;

/** What was found no more (months that are missing are always looked for in all that is reported): kept, where other figures took it away and somebody had said something about it. */
const NO_MORE = `f.reporter_id = $1 AND ($2::text[] IS NULL OR f.metrics && $2 OR f.kind = 'MISSING_MONTH')
  AND f.key <> ALL($3)`;

const KEEP = `UPDATE finding f SET gone_at = $4 WHERE ${NO_MORE} AND f.gone_at IS NULL
  AND EXISTS (SELECT FROM finding_case c WHERE c.reporter_id = f.reporter_id AND c.key = f.key)`;

const DROP = `DELETE FROM finding f WHERE ${NO_MORE} AND f.gone_at IS NULL`;

const UPSERT = `INSERT INTO finding (reporter_id, key, kind, severity, verdict, unit_id, metrics, definition, breakdown,
  option, against, period_from, period_to, numbers, hypotheses, found_at)
SELECT $1, r.key, r.kind, r.severity, r.verdict, r."unitId", r.metrics, r.definition, r.split ->> 'breakdown',
  r.split ->> 'option', r.against, (r.period ->> 'from')::date, (r.period ->> 'to')::date, r.numbers, r.hypotheses, $2
FROM jsonb_to_recordset($3::jsonb) AS r(key text, kind text, severity text, verdict text, "unitId" uuid,
  metrics text[], definition text, split jsonb, against text, period jsonb, numbers jsonb, hypotheses jsonb)
ON CONFLICT (reporter_id, key) DO UPDATE SET severity = EXCLUDED.severity, verdict = EXCLUDED.verdict,
  numbers = EXCLUDED.numbers, hypotheses = EXCLUDED.hypotheses, gone_at = NULL,
  found_at = CASE WHEN finding.gone_at IS NULL THEN finding.found_at ELSE EXCLUDED.found_at END`;

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
    const { states = null, owner = null } = question;
    const rows = await tx.rows<FindingRow>(FIND, [
      ...[unitIds, metrics, period?.from ?? null, period?.to ?? null, kinds, first, states, owner],
    ]);
    return rows.map(toStored);
  }

  /** Whether it stands or is gone. */
  async byKey(tx: ReadTx, key: string): Promise<StoredFinding | null> {
    const [row] = await tx.rows<FindingRow>(`${STORED} WHERE f.key = $1`, [key]);
    return row ? toStored(row) : null;
  }

  /** Those that stand. */
  async ofReporter(tx: ReadTx, reporterId: string): Promise<KeyedFinding[]> {
    const rows = await tx.rows<Row>(OF_REPORTER, [reporterId]);
    return rows.map(toKeyed);
  }

  /** Puts what was found about some metrics, or about all, in the place of what was known; what stays keeps its date. */
  async replace(
    tx: WriteTx,
    scope: { reporterId: string; metrics: readonly string[] | null; at: Date; cause: Cause },
    found: readonly KeyedFinding[],
  ): Promise<void> {
    const noMore = [scope.reporterId, scope.metrics, found.map(({ key }) => key)] as const;
    if (scope.cause === 'FIGURES') await tx.run(KEEP, [...noMore, scope.at]);
    await tx.run(DROP, noMore);
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

function toKeyed<Found extends Row>({ breakdown, option, from, to, ...row }: Found) {
  return { ...row, split: { breakdown, option }, period: { from, to } };
}

const toStored = (row: FindingRow): StoredFinding => toKeyed(row);
