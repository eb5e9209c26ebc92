import { groupDigits, shiftPoint } from './decimal-text.js';
import { measureOf } from './number-units.js';

export interface NumberPrint {
  /** As `readNumber` gives it: `千円`, `%`. The number is printed in this unit. */
  readonly unit?: string | null;
  /** With a comma before every three digits. */
  readonly grouping?: boolean;
}

/** A value of `readNumber` as a cell that reads back as the same value: 5000 in `千円` is `5千円`. */
export function printNumber(value: string, { unit, grouping }: NumberPrint = {}): string {
  const number = shiftPoint(value, -(measureOf(unit ?? '')?.power ?? 0));
  return `${grouping ? groupDigits(number) : number}${unit ?? ''}`;
}
