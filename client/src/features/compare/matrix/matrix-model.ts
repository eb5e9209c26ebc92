import { type CompareRow, type Labels, toCompareRows } from '../compare-model';
import type {
  ComparisonFieldsFragment,
  MetricFieldsFragment,
  UnitFieldsFragment,
} from '../../../shared/graphql/generated/graphql';

/** A unit with its cells in the order of the metrics; of several meanings a cell has several rows. */
export interface MatrixRow {
  unit: UnitFieldsFragment;
  lead: boolean;
  cells: CompareRow[][];
}

export interface MatrixView {
  /** With at least one value. */
  metrics: { metric: MetricFieldsFragment; hasQuartiles: boolean }[];
  /** Of the domain, without any value. */
  without: MetricFieldsFragment[];
  /** With at least one value. */
  rows: MatrixRow[];
  /** A row of each unit without any. */
  absent: CompareRow[];
}

/** The units keep the order they were asked for, so that they stand where they stood for another domain. */
export function toMatrix(
  comparisons: readonly ComparisonFieldsFragment[],
  units: readonly string[],
  labels: Labels,
): MatrixView {
  const hasValue = ({ rows }: ComparisonFieldsFragment) =>
    rows.some(({ value }) => value.value !== null);
  const shown = comparisons.filter(hasValue);
  const columns = shown.map((comparison) => toCompareRows(comparison, labels));
  const named = new Map(
    comparisons.flatMap(({ rows }) => rows.map((row) => [row.unit.code, row] as const)),
  );
  const rows = units.flatMap((code): MatrixRow[] => {
    const found = named.get(code);
    if (!found) return [];
    const ofUnit = ({ figure }: CompareRow) => figure.unit.code === code;
    const cells = columns.map((column) => column.filter(ofUnit));
    return [{ unit: found.unit, lead: found.lead, cells }];
  });
  const hasAny = ({ cells }: MatrixRow) => cells.flat().some(({ amount }) => amount !== null);
  return {
    metrics: shown.map(({ metric, summary }) => ({ metric, hasQuartiles: summary.q1 !== null })),
    without: comparisons.filter((one) => !hasValue(one)).map(({ metric }) => metric),
    rows: rows.filter(hasAny),
    absent: rows.filter((row) => !hasAny(row)).flatMap(({ cells }) => cells[0]?.[0] ?? []),
  };
}
