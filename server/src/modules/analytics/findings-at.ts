import { contains, type Period } from '../../platform/time/period.js';
import { isWithin, type MetricDefinition } from '../catalogue/index.js';
import type { Directory, UnitOrGroup } from '../network/index.js';
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

  touching(
    metric: MetricDefinition,
    { node, period, split }: Place,
    definition: string,
  ): StoredFinding[] {
    const ofMetric = this.byMetric.get(metric.code);
    if (!ofMetric) return [];
    const times = this.timesOf(node, period);
    return ofMetric.filter((finding) => {
      const time = times.get(finding.unitId);
      // Of the metrics a finding touches, only the first has the meaning it names.
      const isOfMeaning = finding.metrics[0] !== metric.code || finding.definition === definition;
      return (
        time !== undefined &&
        contains(time, finding.period) &&
        isOfMeaning &&
        isWithin(finding.split, split)
      );
    });
  }

  /** The units within a node, each with the time it belongs to it. */
  private timesOf(node: UnitOrGroup, period: Period): Map<string, Period> {
    const members = node.kind === 'GROUP' ? this.directory.parts(node, period) : [];
    const all = node.kind === 'GROUP' ? members : [{ unit: node, period }];
    return new Map(
      all.flatMap((part) =>
        this.directory.within(part.unit).map(({ id }) => [id, part.period] as const),
      ),
    );
  }
}
