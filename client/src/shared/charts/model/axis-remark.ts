import type { AxisStep } from './period-axis';

/** What a reader noted, on the time axis of a chart; the words stand beneath it under the same sign. */
export interface AxisRemark {
  sign: string;
  /** Keys of the first and the last step it is about. */
  step: string;
  last: string;
}

/** Facts have numbers, remarks have letters. */
const SIGNS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export const MOST_SIGNS = SIGNS.length;

/** Letters in the order given, as far as they reach; what begins before the axis stands at its beginning. */
export function toRemarks(
  spans: readonly { from: string; to: string }[],
  steps: readonly AxisStep[],
): AxisRemark[] {
  const stepOf = (day: string) => (steps.findLast(({ key }) => key <= day) ?? steps[0])?.key;
  return spans.flatMap(({ from, to }, index): AxisRemark[] => {
    const [sign, step, last] = [SIGNS[index], stepOf(from), stepOf(to)];
    return sign && step && last ? [{ sign, step, last }] : [];
  });
}
