import {
  disaggregationsOf,
  isPersonal,
  type MetricDefinition,
  type Split,
} from '../catalogue/index.js';

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

/** Of some breakdowns those one step finer than the split by lists that are not multi-label, the first of them first. */
export function finerBreakdowns(
  metric: MetricDefinition,
  split: Split,
  breakdowns: readonly string[],
): string[] {
  const has = split.breakdown ? split.breakdown.split(',') : [];
  const order = disaggregationsOf(metric)
    .filter((d) => !d.multiLabel)
    .map((d) => d.code);
  return breakdowns
    .filter((breakdown) => {
      const parts = breakdown ? breakdown.split(',') : [];
      const added = parts.filter((part) => !has.includes(part));
      return (
        parts.length > has.length &&
        has.every((part) => parts.includes(part)) &&
        added.every((part) => order.includes(part))
      );
    })
    .sort((a, b) => a.length - b.length || order.indexOf(a) - order.indexOf(b));
}
