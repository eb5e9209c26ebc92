import { contains } from '../../platform/time/period.js';
import { isWithin, type MetricDefinition } from '../catalogue/index.js';
import type { Directory } from '../network/index.js';
import type { StoredFinding } from '../quality/index.js';
import type { Place } from './facts.service.js';

/** Findings by the numbers they touch: a value is touched by those about itself and about its parts. */
export class FindingsAt {
  private readonly byMetric = new Map<string, StoredFinding[]>();

  constructor(
    private readonly directory: Directory,
    found: readonly StoredFinding[],
  ) {
    for (const finding of found) {
      for (const metric of finding.metrics) {
        const list = this.byMetric.get(metric);
        if (list) list.push(finding);
        else this.byMetric.set(metric, [finding]);
      }
    }
  }

  touching(metric: MetricDefinition, { node, period, split }: Place): StoredFinding[] {
    const ofMetric = this.byMetric.get(metric.code);
    if (!ofMetric) return [];
    const units = new Set(this.directory.within(node).map(({ id }) => id));
    return ofMetric.filter(
      (finding) =>
        units.has(finding.unitId) &&
        contains(period, finding.period) &&
        isWithin(finding.split, split),
    );
  }
}
