import { type CompareRow, type Labels, type Reason, toCompareRows } from '../compare-model';
import { toChartRow, type ChartRow } from '../../../shared/charts/model/chart-row';
import type {
  ComparisonFieldsFragment,
  MetricFieldsFragment,
} from '../../../shared/graphql/generated/graphql';

/** A unit with its values of two metrics. */
export interface PairRow {
  key: string;
  label: string;
  lead: boolean;
  across: CompareRow;
  up: CompareRow;
  residents: ChartRow;
  /** May stand beside the others in both. */
  comparable: boolean;
  reasons: Reason[];
}

export interface PairView {
  /** With both values; the number in the picture is the place in this list. */
  drawn: PairRow[];
  /** With one of the two. */
  apart: PairRow[];
  /** With neither. */
  absent: PairRow[];
  medians: { across: number | null; up: number | null };
}

type Comparison = ComparisonFieldsFragment;

export function toPairs(
  [across, up]: readonly [Comparison, Comparison],
  residents: MetricFieldsFragment | null,
  labels: Labels,
): PairView {
  const upRows = byUnit(toCompareRows(up, labels));
  const rows = [...byUnit(toCompareRows(across, labels))].flatMap(([code, row]) => {
    const other = upRows.get(code);
    const answer = across.rows.find(({ unit }) => unit.code === code);
    return other ? [toPair(row, other, residentsOf(row, answer, residents))] : [];
  });
  const count = (pair: PairRow) =>
    [pair.across, pair.up].filter(({ amount }) => amount !== null).length;
  return {
    drawn: rows.filter((pair) => count(pair) === 2),
    apart: rows.filter((pair) => count(pair) === 1),
    absent: rows.filter((pair) => count(pair) === 0),
    medians: { across: across.summary.median, up: up.summary.median },
  };
}

/** One row for each unit: of several meanings the one that may be compared, else the first. */
function byUnit(rows: readonly CompareRow[]): Map<string, CompareRow> {
  const found = new Map<string, CompareRow>();
  for (const row of rows) {
    const known = found.get(row.figure.unit.code);
    if (!known || (!known.comparable && row.comparable)) found.set(row.figure.unit.code, row);
  }
  return found;
}

function toPair(across: CompareRow, up: CompareRow, residents: ChartRow): PairRow {
  return {
    ...{ key: across.figure.unit.code, label: across.label, lead: across.lead },
    ...{ across, up, residents },
    comparable: across.comparable && up.comparable,
    reasons: [...across.reasons, ...up.reasons],
  };
}

function residentsOf(
  { key, label, figure }: CompareRow,
  answer: Comparison['rows'][number] | undefined,
  metric: MetricFieldsFragment | null,
): ChartRow {
  const value = answer?.residents ?? { ...figure.value, value: null, status: 'MISSING' as const };
  return toChartRow({ key, label, figure: { ...figure, metric: metric ?? figure.metric, value } });
}

/** A single mark stands beside nothing. */
export function isDrawable({ drawn }: PairView): boolean {
  return drawn.length > 1;
}
