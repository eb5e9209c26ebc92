import { disaggregationsOf, isPersonal, type MetricDefinition } from '../catalogue/index.js';

/** Two splits at once that say something of people can point at one. */
export const isCrossed = (breakdowns: readonly string[]): boolean =>
  breakdowns.some((breakdown) => breakdown.split(',').filter(isPersonal).length > 1);

/** The breakdown itself and those one or two single-label disaggregations finer, which may be summed to it. */
export function breakdownsFor(metric: MetricDefinition, breakdown: string): string[] {
  const own = breakdown ? breakdown.split(',') : [];
  const single = disaggregationsOf(metric).filter((d) => !d.multiLabel && !own.includes(d.code));
  const added = single.flatMap((a, i) => [
    [a.code],
    ...single.slice(i + 1).map((b) => [a.code, b.code]),
  ]);
  return [own, ...added.map((more) => [...own, ...more])].map((codes) => codes.sort().join(','));
}
