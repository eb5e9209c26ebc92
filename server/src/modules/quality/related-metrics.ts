import { METRICS } from '../catalogue/index.js';

/** The pairs of metrics a rule may set against each other. */
const PAIRS = METRICS.flatMap(({ code, labelsMetric, optionsOf, cumulativeMetric }) =>
  [labelsMetric, optionsOf, cumulativeMetric].flatMap((other) =>
    other === undefined ? [] : [[code, other] as const],
  ),
);

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
