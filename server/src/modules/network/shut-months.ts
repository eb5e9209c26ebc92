import {
  addDays,
  contains,
  months,
  overlap,
  periodOf,
  type Period,
} from '../../platform/time/period.js';

/** Closures in the order of time, those that overlap or follow each other as one. */
export function joinShut(closures: readonly Period[]): Period[] {
  const ordered = [...closures].sort((a, b) => (a.from < b.from ? -1 : 1));
  const joined: Period[] = [];
  for (const { from, to } of ordered) {
    const before = joined.at(-1);
    if (!before || addDays(before.to, 1) < from) joined.push({ from, to });
    else if (before.to < to) joined[joined.length - 1] = { from: before.from, to };
  }
  return joined;
}

/** The months of the time a unit had opened, cut to it, of which every day lies in a closure. The closures are joined. */
export function shutMonths(closures: readonly Period[], open: Period): Period[] {
  return closures.flatMap((closure) => {
    const shut = overlap(closure, open);
    // Only the first and the last month can be cut by it.
    return (shut ? months(shut) : []).filter(({ from }) => {
      const whole = overlap(periodOf('MONTH', from), open);
      return whole !== null && contains(closure, whole);
    });
  });
}
