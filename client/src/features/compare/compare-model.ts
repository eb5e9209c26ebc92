import { toChartRow, type ChartRow } from '../../shared/charts/model/chart-row';
import type { LocalText } from '../../shared/format/locale';
import { fiscalYearPeriod } from '../../shared/format/period';
import type {
  ComparisonFieldsFragment,
  IncomparableReason,
  MetricFieldsFragment,
} from '../../shared/graphql/generated/graphql';

type Comparison = ComparisonFieldsFragment;
export type Summary = Comparison['summary'];
export type Reason = Comparison['rows'][number]['reasons'][number];

/** A unit of the comparison with what the server says about its place. */
export interface CompareRow extends ChartRow {
  /** Null wherever it may not be ranked. */
  rank: number | null;
  /** Its rank, or the one it would have. */
  place: number | null;
  quartile: number | null;
  distanceToMedian: number | null;
  lead: boolean;
  comparable: boolean;
  /** It is a value of another fiscal year than the one asked for. */
  otherPeriod: boolean;
  /** Not in the group in that year. */
  outside: boolean;
  /** Nothing is wrong with the value but that it has no other beside it. */
  alone: boolean;
  reasons: Reason[];
}

/** What differs, in the words of a reader: several reasons of the server may be one cause. */
export const CAUSES = ['counting', 'period', 'survey'] as const;
export type Cause = (typeof CAUSES)[number];

export type Verdict =
  | { kind: 'none' }
  | { kind: 'single' }
  | { kind: 'apart'; causes: Cause[] }
  | { kind: 'ranked'; count: number; apart: number; causes: Cause[] };

export interface CompareView {
  metric: MetricFieldsFragment;
  /** By rank. */
  ranked: CompareRow[];
  /** With a value that may not be ranked; the lead first. */
  apart: CompareRow[];
  /** Without a value, each saying why. */
  absent: CompareRow[];
  summary: Summary;
  verdict: Verdict;
}

/** What the rows of an answer are named and measured by. */
export interface Labels {
  text: (text: LocalText) => string;
  fiscalYear: number;
  outside: readonly string[];
}

/** The rows of an answer, in its order. */
export function toCompareRows(comparison: Comparison, labels: Labels): CompareRow[] {
  const repeated = repeatedUnits(comparison);
  return comparison.rows.map((row) => toRow(comparison, row, { ...labels, repeated }));
}

export function toCompareView(comparison: Comparison, labels: Labels): CompareView {
  const rows = toCompareRows(comparison, labels);
  const valued = rows.filter(({ amount }) => amount !== null);
  const ranked = inOrder(valued.filter(({ comparable }) => comparable));
  const others = valued.filter(({ comparable }) => !comparable);
  const apart = valued.length === 1 ? others.map(asTheOnlyOne) : leadFirst(others);
  return {
    metric: comparison.metric,
    ranked,
    apart,
    absent: rows.filter(({ amount }) => amount === null),
    summary: comparison.summary,
    verdict: toVerdict(ranked, apart),
  };
}

function toRow(
  { metric }: Comparison,
  row: Comparison['rows'][number],
  { text, fiscalYear, outside, repeated }: Labels & { repeated: ReadonlySet<string> },
): CompareRow {
  const { unit, value, comparable } = row;
  const period = { from: row.period, to: row.periodTo };
  const isOutside = outside.includes(unit.code);
  return {
    ...toChartRow({
      key: `${unit.code} ${value.definitionId}`,
      label: repeated.has(unit.code) ? labelWithMeaning(metric, row, text) : text(unit.name),
      figure: { metric, unit, period, options: [], value },
    }),
    rank: comparable && !isOutside ? row.rank : null,
    place: row.rank,
    quartile: row.quartile,
    distanceToMedian: row.distanceToMedian,
    lead: row.lead,
    comparable,
    otherPeriod: row.period !== fiscalYearPeriod(fiscalYear).from,
    outside: isOutside,
    alone: !comparable && row.reasons.every(({ code }) => code === 'NOTHING_TO_COMPARE'),
    reasons: row.reasons,
  };
}

/** Units that answered in several meanings have a row for each. */
function repeatedUnits({ rows }: Comparison): Set<string> {
  const codes = rows.map(({ unit }) => unit.code);
  return new Set(codes.filter((code, index) => codes.indexOf(code) !== index));
}

function labelWithMeaning(
  metric: Comparison['metric'],
  { unit, value }: Comparison['rows'][number],
  text: Labels['text'],
): string {
  const meaning = metric.definitions.find(({ id }) => id === value.definitionId);
  return meaning ? `${text(unit.name)} ${text(meaning.name)}` : text(unit.name);
}

const ABOUT_ITSELF: readonly IncomparableReason[] = ['OTHER_PERIOD', 'PARTIAL'];

/** There is no other value it differs from: only what is said of itself stays. */
function asTheOnlyOne(row: CompareRow): CompareRow {
  const reasons = row.reasons.filter(({ code }) => ABOUT_ITSELF.includes(code));
  return { ...row, alone: true, reasons };
}

function leadFirst(rows: CompareRow[]): CompareRow[] {
  return rows.toSorted((a, b) => Number(b.lead) - Number(a.lead));
}

/** As the server has them, but a unit outside the group before the one whose place it would take. */
function inOrder(rows: CompareRow[]): CompareRow[] {
  const place = ({ place: rank }: CompareRow): number => rank ?? Number.MAX_SAFE_INTEGER;
  return rows.toSorted((a, b) => place(a) - place(b) || Number(b.outside) - Number(a.outside));
}

function toVerdict(ranked: CompareRow[], apart: CompareRow[]): Verdict {
  const causes = causesOf(apart);
  if (ranked.length > 0) {
    // Who is not in the group is shown, but is none of those compared.
    const count = ranked.filter(({ outside }) => !outside).length;
    return { kind: 'ranked', count, apart: apart.length, causes };
  }
  if (apart.length === 0) return { kind: 'none' };
  return apart.length === 1 ? { kind: 'single' } : { kind: 'apart', causes };
}

const CAUSE_OF: Record<IncomparableReason, Cause | null> = {
  SCOPE: 'counting',
  MULTI_LABEL: 'counting',
  DENOMINATOR: 'counting',
  DEFINITION: 'counting',
  OTHER_PERIOD: 'period',
  PARTIAL: 'period',
  QUESTION: 'survey',
  BASE: 'survey',
  SURVEY: 'survey',
  NO_VALUE: null,
  NOTHING_TO_COMPARE: null,
};

export function causesOf(rows: readonly CompareRow[]): Cause[] {
  const found = new Set(rows.flatMap(({ reasons }) => reasons.map(({ code }) => CAUSE_OF[code])));
  return CAUSES.filter((cause) => found.has(cause));
}
