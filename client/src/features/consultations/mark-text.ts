import type { ChartRow } from '../../shared/charts/model/chart-row';

/** 153 (30.2%), kept on one line; nothing where there is no number. */
export function markText(
  { amount }: ChartRow,
  number: (amount: number) => string,
  share: string,
): string {
  if (amount === null) return '';
  return share === '' ? number(amount) : `${number(amount)}\u00a0(${share})`;
}
