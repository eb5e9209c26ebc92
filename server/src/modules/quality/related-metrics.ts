import { METRICS } from '../catalogue/index.js';
import { HELD, PARTICIPANTS, SEAT_FILL } from './rules/attendance-above-capacity.js';
import { BOOKED, OUT_OF_HOURS } from './rules/out-of-hours.js';

/** The pairs of metrics a rule may set against each other: those of the catalogue, and those counted from one log. */
const PAIRS = [
  ...METRICS.flatMap(({ code, labelsMetric, optionsOf, cumulativeMetric, capacityMetric }) =>
    [labelsMetric, optionsOf, cumulativeMetric, capacityMetric].flatMap((other) =>
      other === undefined ? [] : [[code, other] as const],
    ),
  ),
  [PARTICIPANTS, HELD] as const,
  [PARTICIPANTS, SEAT_FILL] as const,
  [OUT_OF_HOURS, BOOKED] as const,
];

/** The metrics and all that are set against them, so that a check of them sees every figure it needs. */
export function relatedMetrics(codes: readonly string[]): string[] {
  const related = new Set(codes);
  // A set also visits what is added while it is walked through.
  for (const code of related) {
    for (const [a, b] of PAIRS) {
      if (a === code) related.add(b);
      if (b === code) related.add(a);
    }
  }
  return [...related].sort();
}
