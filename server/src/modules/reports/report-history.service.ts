import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Period } from '../../platform/time/period.js';
import { ContentQuery, type Place } from './content.query.js';
import type { DataSetName } from './data-set.js';
import { type PastStep, ReportRepository } from './report.repository.js';
import type { Total } from './totals.js';

/** Totals of many reports of one data set, by center and first day. */
export type TotalsByReport = ReadonlyMap<string, readonly Total[]>;

/** Whole histories at once, as a fictional network has them. */
@Injectable()
export class ReportHistoryService {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportRepository,
    private readonly content: ContentQuery,
  ) {}

  /** As it is counted and reported now, of all reports that begin within the period. */
  async totals(
    dataSet: DataSetName,
    places: readonly Place[],
    period: Period,
  ): Promise<TotalsByReport> {
    const found = await this.database.read((tx) =>
      this.content.totals(tx, dataSet, places, period),
    );
    const byReport = Map.groupBy(found, ({ center, from }) => `${center} ${from}`);
    return new Map(
      [...byReport].map(([key, totals]) => [
        key,
        totals.map(({ center: _, from: __, ...total }) => total),
      ]),
    );
  }

  /** Reports that are not there yet, each with its steps in order. */
  add(steps: readonly PastStep[]): Promise<void> {
    return this.database.write((tx) => this.reports.addPast(tx, steps));
  }
}
