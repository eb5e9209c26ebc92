import type { DrawingProps } from './chart-props';
import { wrapLabel } from './model/wrap-label';

/** The quiet scale beside standing bars. */
export const VALUE_AXIS = {
  allowDecimals: false,
  axisLine: false,
  tickLine: false,
  tick: { fontSize: 12, fill: 'var(--text-quiet)' },
} as const;

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
