import type { Reason } from '../compare-model';
import { type CompareRow, type Labels, toCompareRows } from '../compare-model';
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
  /** With one of the two at most. */
  apart: PairRow[];
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
  const hasBoth = (pair: PairRow) => pair.across.amount !== null && pair.up.amount !== null;
  return {
    drawn: rows.filter(hasBoth),
    apart: rows.filter((pair) => !hasBoth(pair)),
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
    reasons: [...across.reasons, ...up.reasons].filter(({ code }) => code !== 'NO_VALUE'),
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
