import type { Valued } from './figure-set.js';

/** From the first number on, up to but not including the second. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Less than any report prints; sums of decimals are not exact in a computer. */
const TINY = 1e-9;

export const equals = (a: number, b: number): boolean => Math.abs(a - b) < TINY;

/** The number without the last digits, which a computer made up. */
export const plain = (value: number): number => Number(value.toPrecision(12));

export const sum = (values: readonly number[]): number => plain(values.reduce((a, b) => a + b, 0));

const decimalsOf = (digits: string): number => /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;

/**
 * Half of the last place a figure is printed with: 0.005 for 22%, 0.0005 for 22.0%. Where the printed text does not
 * show the number, the places of the value itself count; a rate is then taken to whole percents at least.
 */
export function halfPlace({ value, printed, metric }: Valued): number {
  const scales = metric.unit === 'ratio' ? [100, 1] : [1];
  const digits =
    (printed ?? '')
      .normalize('NFKC')
      .replaceAll(',', '')
      .match(/\d+(?:\.\d+)?/g) ?? [];
  for (const scale of scales) {
    const shown = digits.find((text) => equals(Number(text), value * scale));
    if (shown !== undefined) return 0.5 / 10 ** decimalsOf(shown) / scale;
  }
  const [scale = 1] = scales;
  return 0.5 / 10 ** decimalsOf(String(plain(value * scale))) / scale;
}

export const around = (value: number, half: number): Interval => ({
  from: plain(value - half),
  to: plain(value + half),
});

export const meet = (a: Interval, b: Interval): boolean =>
  a.from < b.to - TINY && b.from < a.to - TINY;

export const lies = (value: number, { from, to }: Interval): boolean =>
  value >= from - TINY && value < to - TINY;

/** Cut off at the last place of a figure, as it is done without rounding. */
export function cutOff(value: number, half: number): number {
  return plain(Math.floor((value + TINY) / (2 * half)) * 2 * half);
}
