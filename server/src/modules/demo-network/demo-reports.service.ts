import { Injectable } from '@nestjs/common';
import { type PastStep, ReportHistoryService } from '../reports/index.js';
import { type DemoLog, isFirstVersion } from './demo-logs.js';
import { type DemoNetwork, LEAST_CENTERS } from './demo-network.js';
import type { IdOf } from './demo-places.service.js';
import { REPORTED, reportsOf } from './demo-reports.js';
import { lastDayOf, MONTHS } from './months.js';

/** The reports of the fictional network, as they were submitted, approved, published and amended. */
@Injectable()
export class DemoReportsService {
  private first: PastStep['totals'] = null;

  constructor(private readonly history: ReportHistoryService) {}

  /** The corrected month was submitted with what had come in at first. */
  async noteFirst(log: DemoLog, unitId: string): Promise<void> {
    if (!isFirstVersion(log)) return;
    const start = { from: log.from, to: log.from };
    const place = { id: unitId, center: unitId };
    const totals = await this.history.totals('CONSULTATIONS', [place], start);
    this.first = totals.get(`${unitId} ${log.from}`) ?? null;
  }

  async add({ centers }: DemoNetwork, idOf: IdOf): Promise<void> {
    const places = centers.slice(0, LEAST_CENTERS).flatMap(({ code, spaces }) =>
      [code, ...spaces.map((space) => space.code)].map((each) => ({
        id: idOf(each),
        center: idOf(code),
      })),
    );
    const [first, last] = [MONTHS[0], MONTHS.at(-1)];
    if (!first || !last) return;
    const time = { from: `${first.key}-01`, to: lastDayOf(last) };
    for (const dataSet of REPORTED) {
      const totals = await this.history.totals(dataSet, places, time);
      await this.history.add([...reportsOf(centers, idOf, { dataSet, totals, first: this.first })]);
    }
  }
}
