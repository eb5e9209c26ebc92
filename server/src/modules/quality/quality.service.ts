import { isDeepStrictEqual } from 'node:util';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type ReadTx, type WriteTx } from '../../platform/database/database.js';
import { SnapshotMemo } from '../../platform/database/snapshot-memo.js';
import { OpenTimeWatch } from '../network/index.js';
import { metricsOfLog, RecordsService } from '../records/index.js';
import { RollupService } from '../rollup/index.js';
import { CheckService } from './check.service.js';
import type { StoredFinding } from './finding.js';
import {
  FindingRepository,
  type FindingQuestion,
  type KeyedFinding,
} from './finding.repository.js';
import { relatedMetrics } from './related-metrics.js';
import { RULES_VERSION } from './rules/check-figures.js';

/** Few: a question about a whole network may bring hundreds of findings. */
const QUESTIONS = 20;

/** What is doubtful in figures and logs: always just what the rules say of those that are there. */
@Injectable()
export class QualityService implements OnModuleInit {
  private readonly found = new SnapshotMemo<readonly StoredFinding[]>(QUESTIONS);

  constructor(
    private readonly database: Database,
    private readonly records: RecordsService,
    private readonly rollup: RollupService,
    private readonly repository: FindingRepository,
    private readonly checks: CheckService,
    private readonly openTime: OpenTimeWatch,
  ) {}

  onModuleInit(): void {
    this.rollup.onRecount((tx, { reporterId, dataSet }) =>
      this.refresh(tx, reporterId, metricsOfLog(dataSet), new Date()),
    );
    this.openTime.onChange((tx, unitId, change) =>
      change === 'SEATS' ? Promise.resolve() : this.refreshMonths(tx, unitId, new Date()),
    );
  }

  /** The gravest first, then in time; always in the same order. */
  find(tx: ReadTx, question: FindingQuestion): Promise<readonly StoredFinding[]> {
    const key = JSON.stringify(question);
    return this.found.get(tx, key, () => this.repository.find(tx, question));
  }

  /** Checks metrics whose figures changed, and those set against them, within the transaction that changed them. */
  async refresh(
    tx: WriteTx,
    reporterId: string,
    metrics: readonly string[],
    at: Date,
  ): Promise<void> {
    if (metrics.length > 0) await this.replace(tx, reporterId, relatedMetrics(metrics), at);
  }

  /** Other closures and opening days make other months one that nobody owed a report of. */
  private async refreshMonths(tx: WriteTx, unitId: string, at: Date): Promise<void> {
    for (const reporterId of await this.checks.reportersOf(tx, unitId)) {
      await this.records.lockReporter(tx, reporterId);
      await this.replace(tx, reporterId, [], at);
    }
  }

  private async replace(
    tx: WriteTx,
    reporterId: string,
    metrics: readonly string[],
    at: Date,
  ): Promise<void> {
    const found = await this.checks.check(tx, reporterId, metrics);
    await this.repository.replace(tx, { reporterId, metrics, at, cause: 'FIGURES' }, found);
  }

  /** Checks everyone whose findings come from other rules than those of today. */
  async recheckStale(at: Date): Promise<void> {
    const stale = await this.database.read(async (tx) => {
      const checks = await this.repository.checks(tx);
      const reporters = await this.repository.reporters(tx);
      return reporters.filter((id) => checks.get(id) !== RULES_VERSION);
    });
    for (const id of stale) await this.recheck(id, { verifyOnly: false }, at);
  }

  /** Compares everyone's findings with what the rules say today and, unless only verifying, writes them anew: how many differed. */
  async rebuild(options: { verifyOnly: boolean }, at: Date): Promise<number> {
    const reporters = await this.database.read((tx) => this.repository.reporters(tx));
    let differences = 0;
    for (const id of reporters) differences += await this.recheck(id, options, at);
    return differences;
  }

  private recheck(reporterId: string, options: { verifyOnly: boolean }, at: Date): Promise<number> {
    return this.database.write(async (tx) => {
      await this.records.lockReporter(tx, reporterId);
      const found = await this.checks.check(tx, reporterId, null);
      const stored = await this.repository.ofReporter(tx, reporterId);
      if (!options.verifyOnly) {
        const scope = { reporterId, metrics: null, at, cause: 'RULES' } as const;
        await this.repository.replace(tx, scope, found);
        await this.repository.noteCheck(tx, { reporterId, rules: RULES_VERSION, at });
      }
      return countDifferences(stored, found);
    });
  }
}

/** How many findings are gone, new, or say something else. */
function countDifferences(stored: readonly KeyedFinding[], found: readonly KeyedFinding[]): number {
  const known = new Map(stored.map((finding) => [finding.key, finding]));
  const same = found.filter((finding) => isDeepStrictEqual(known.get(finding.key), finding));
  return new Set([...known.keys(), ...found.map(({ key }) => key)]).size - same.length;
}
