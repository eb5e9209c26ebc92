import type { MetricDefinition } from '../catalogue/index.js';
import type { Cell } from './cell.js';

/** A figure comes before a log of the same unit, unless the unit chose otherwise; single days come last. */
function rankOf({ origin, recordsLead }: Cell): number {
  if (origin === 'RECORDS') return recordsLead ? 0 : 2;
  return origin === 'FIGURE' ? 1 : 3;
}

/**
 * Cells of the same unit, split and period, the one that counts first; `lineage`: who may report of it, the unit itself
 * first. Without those of another meaning: that is not another opinion on the same number.
 */
export function inRank(
  cells: readonly Cell[],
  lineage: readonly string[],
  metric: MetricDefinition,
): Cell[] {
  const placeOf = ({ definition }: Cell): number =>
    metric.variants.findIndex(({ id }) => id === definition);
  const [first, ...others] = [...cells].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      lineage.indexOf(a.reporterId) - lineage.indexOf(b.reporterId) ||
      placeOf(a) - placeOf(b),
  );
  if (!first) return [];
  return [first, ...others.filter(({ definition }) => definition === first.definition)];
}
