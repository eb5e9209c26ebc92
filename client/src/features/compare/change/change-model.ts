import type { DumbbellRow } from '../../../shared/charts/dumbbell/dumbbell-chart';
import { toChartRow, type ChartRow } from '../../../shared/charts/model/chart-row';
import type { ChangeAmount } from '../../../shared/format/change';
import type { LocalText } from '../../../shared/format/locale';
import type { Period } from '../../../shared/format/period';
import type { ComparisonFieldsFragment } from '../../../shared/graphql/generated/graphql';
import { type CompareRow, type Labels, toCompareRows } from '../compare-model';

/** A unit with its value of then and of now; the change is the server's. */
export interface ChangeRow extends CompareRow {
  before: ChartRow;
  change: ChangeAmount | null;
  /** Why the server gives no change although both values are there. */
  refused: { code: string; text: LocalText } | null;
}

export interface ChangeView {
  metric: ComparisonFieldsFragment['metric'];
  /** With a change; the largest first. */
  drawn: ChangeRow[];
  /** With one value or two, but no change that may stand beside the others. */
  apart: ChangeRow[];
  /** Without a value in either year. */
  absent: ChangeRow[];
}

export function toChangeView(
  comparison: ComparisonFieldsFragment,
  since: Period,
  labels: Labels,
): ChangeView {
  const rows = toCompareRows(comparison, labels).map((row, at) =>
    toChangeRow(row, comparison.rows[at], since),
  );
  const isAbsent = ({ amount, before }: ChangeRow) => amount === null && before.amount === null;
  const isDrawn = (row: ChangeRow) => row.change !== null && (row.comparable || row.alone);
  return {
    metric: comparison.metric,
    drawn: rows.filter(isDrawn).toSorted((a, b) => (b.change?.value ?? 0) - (a.change?.value ?? 0)),
    apart: rows
      .filter((row) => !isDrawn(row) && !isAbsent(row))
      .toSorted((a, b) => Number(b.lead) - Number(a.lead)),
    absent: rows.filter(isAbsent),
  };
}

function toChangeRow(
  row: CompareRow,
  answer: ComparisonFieldsFragment['rows'][number] | undefined,
  period: Period,
): ChangeRow {
  const { key, label, figure } = row;
  const value = answer?.earlier ?? figure.value;
  const { kind, value: amount, refused = null } = answer?.change ?? {};
  const change =
    kind && amount !== null && amount !== undefined
      ? { kind, value: amount, unitName: figure.value.unitName }
      : null;
  const before = toChartRow({ key: `${key} before`, label, figure: { ...figure, period, value } });
  return { ...row, before, change, refused };
}

export function toDumbbell(row: ChangeRow, say: (change: ChangeAmount) => string): DumbbellRow {
  const { key, label, lead, before, change } = row;
  return { key, label, lead, before, after: row, change: change ? say(change) : '' };
}
