import type { DrawingProps } from './chart-props';
import type { ChartRow } from './model/chart-row';
import { wrapLabel } from './model/wrap-label';

/** The quiet scale beside standing bars. */
export const VALUE_AXIS = {
  axisLine: false,
  tickLine: false,
  tick: { fontSize: 12, fill: 'var(--text-quiet)' },
} as const;

/** Counts have a scale of whole numbers; a rate or a number set against residents has not. */
export function hasWholeScale(rows: readonly ChartRow[]): boolean {
  return rows.every(({ amount }) => amount === null || Number.isInteger(amount));
}

export const BASE_LINE = { stroke: 'var(--border-strong)' } as const;

/** The name of each row in lines that fit; one without a value says so below it. */
export function axisLabels(
  { rows, absentText }: Pick<DrawingProps, 'rows' | 'absentText'>,
  halfCharacters: number,
): Map<string, string[]> {
  return new Map(
    rows.map((row) => [
      row.key,
      [...wrapLabel(row.label, halfCharacters), ...(row.amount === null ? [absentText(row)] : [])],
    ]),
  );
}
