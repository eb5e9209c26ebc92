import type { Figure } from '../../figures/figure';
import { isPartial, isProvisional } from '../../figures/figure';
import { amountOf, toReading } from '../../figures/reading';

/** One mark of a chart and one row of its table twin: always the same value. */
export interface ChartRow {
  key: string;
  label: string;
  figure: Figure;
  /** Null where nothing is drawn. */
  amount: number | null;
  partial: boolean;
  provisional: boolean;
  /** A remainder such as "other": quiet, last, without rank. */
  residual: boolean;
}

interface RowParts {
  key: string;
  label: string;
  figure: Figure;
  residual?: boolean;
}

export function toChartRow({ key, label, figure, residual = false }: RowParts): ChartRow {
  return {
    key,
    label,
    figure,
    amount: amountOf(toReading(figure.value)),
    partial: isPartial(figure),
    provisional: isProvisional(figure),
    residual,
  };
}

export function hasValues(rows: readonly ChartRow[]): boolean {
  return rows.some(({ amount }) => amount !== null);
}

/** Which kinds of mark a chart shows, for its legend. */
export interface Legend {
  reported: boolean;
  partial: boolean;
  provisional: boolean;
  residual: boolean;
}

export function toLegend(rows: readonly ChartRow[]): Legend {
  const drawn = rows.filter(({ amount }) => amount !== null);
  return {
    reported: drawn.some((row) => !row.partial && !row.provisional && !row.residual),
    partial: drawn.some(({ partial }) => partial),
    provisional: drawn.some(({ provisional }) => provisional),
    residual: drawn.some(({ residual }) => residual),
  };
}
