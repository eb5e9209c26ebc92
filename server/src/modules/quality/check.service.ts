import { Injectable } from '@nestjs/common';
import type { ReadTx } from '../../platform/database/database.js';
import { keyOf } from './finding-key.js';
import { FindingRepository, type KeyedFinding } from './finding.repository.js';
import { LogEvidenceRepository } from './log-evidence.repository.js';
import { MonthEvidenceRepository } from './month-evidence.repository.js';
import { checkFigures } from './rules/check-figures.js';
import { missingMonth } from './rules/missing-month.js';

/** What the rules say of what a reporter has handed in. */
@Injectable()
export class CheckService {
  constructor(
    private readonly repository: FindingRepository,
    private readonly logs: LogEvidenceRepository,
    private readonly months: MonthEvidenceRepository,
  ) {}

  /** About some metrics, or about all with null; months that are missing are looked for in all of them either way. */
  async check(
    tx: ReadTx,
    reporterId: string,
    metrics: readonly string[] | null,
  ): Promise<KeyedFinding[]> {
    const figures = await this.repository.figures(tx, reporterId, metrics);
    const fromLogs = await this.logs.find(tx, reporterId, metrics);
    const found = checkFigures(figures, fromLogs);
    const missing = missingMonth(await this.months.find(tx, reporterId));
    return [...found, ...missing].map((each) => ({ ...each, key: keyOf(reporterId, each) }));
  }

  /** Who reported months of a unit, or of one below it. */
  reportersOf(tx: ReadTx, unitId: string): Promise<string[]> {
    return this.months.reportersOf(tx, unitId);
  }
}
