import { Injectable } from '@nestjs/common';
import { EVERYTHING } from '../../../platform/context/scope.js';
import { Database } from '../../../platform/database/database.js';
import { fiscalYear as periodOf } from '../../../platform/time/period.js';
import { FactsService } from '../../analytics/index.js';
import { getMetric } from '../../catalogue/index.js';
import { DEMO_GROUP, demoNetwork, type DemoSize, LEAST_CENTERS } from '../../demo-network/index.js';
import { RemarkRepository } from '../remarks/remark.repository.js';
import { splitOf } from '../scorecard/year-figures.js';
import { FirstTargetsService } from '../targets/first-targets.service.js';
import { demoRemarks } from './demo-remarks.js';
import { DEMO_METRICS, demoTargets, type ValueOf } from './demo-targets.js';

/** What the centers of the fictional network mean to reach, and say of it: from what they reported. */
@Injectable()
export class DemoTargetService {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsService,
    private readonly targets: FirstTargetsService,
    private readonly remarks: RemarkRepository,
  ) {}

  /** Those of as many centers as a demo has, then of the network: with them all of it is there. How many were added. */
  async load(size: DemoSize): Promise<number> {
    if (await this.targets.hasAny(DEMO_GROUP)) return 0;
    const { centers, programmes } = demoNetwork(size);
    const years = [...new Set(programmes.map(({ fiscalYear }) => fiscalYear))].sort();
    let added = 0;
    for (const unit of [...centers.slice(0, LEAST_CENTERS).map(({ code }) => code), DEMO_GROUP]) {
      const valueOf = await this.valuesOf(unit, years);
      for (const fiscalYear of years) {
        const year = { unit, fiscalYear, valueOf, programmes };
        const fresh = await this.targets.add(demoTargets(year));
        if (fresh > 0) await this.say(unit, fiscalYear);
        added += fresh;
      }
    }
    return added;
  }

  private say(unit: string, fiscalYear: number): Promise<void> {
    return this.database.write(async (tx) => {
      for (const { key, said, author } of demoRemarks(unit, fiscalYear)) {
        if (await this.remarks.hasTarget(tx, key)) await this.remarks.insert(tx, key, said, author);
      }
    });
  }

  private async valuesOf(unit: string, years: readonly number[]): Promise<ValueOf> {
    const [first = 0, last = first] = [years[0], years.at(-1)];
    const facts = await this.database.read((tx) =>
      this.facts.load(tx, {
        ...{ scope: EVERYTHING, units: [unit], definition: null, withDays: false },
        metrics: DEMO_METRICS.map(getMetric),
        period: { from: periodOf(first).from, to: periodOf(last).to },
        breakdowns: ['', 'programme'],
      }),
    );
    const node = facts.directory.get(unit);
    return (metric, year, programme = '') => {
      const split = splitOf({ metric, programme });
      return facts.fold(getMetric(metric)).at(node, periodOf(year), split).value;
    };
  }
}
