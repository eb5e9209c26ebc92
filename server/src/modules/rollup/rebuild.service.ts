import { Injectable } from '@nestjs/common';
import pLimit from 'p-limit';
import { Database, type ReadTx, type WriteTx } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { METRICS } from '../catalogue/index.js';
import { RecordsService } from '../records/index.js';
import { FORMULA } from './formula.js';
import { GenerationRepository } from './generation.repository.js';
import { LogCellsService } from './logs/log-cells.service.js';
import { RollupRepository } from './rollup.repository.js';
import { ALL_TIME } from './rollup.service.js';

export interface RebuildReport {
  readonly reporters: number;
  /** Cells that are not what the facts give; 0 when refresh and rebuild agree. */
  readonly differences: number;
}

/** As many reporters at once as a small machine has cores. */
const AT_ONCE = 2;

/**
 * All cells anew, as a generation beside the one that is read: readers see the old ones until the last is written, then
 * the new ones. Imports go on meanwhile and write into both.
 */
@Injectable()
export class RebuildService {
  constructor(
    private readonly database: Database,
    private readonly repository: RollupRepository,
    private readonly logs: LogCellsService,
    private readonly generations: GenerationRepository,
    private readonly records: RecordsService,
  ) {}

  /** Compares every reporter's cells with its facts; two at a time, each in a transaction of its own. */
  async verify(): Promise<RebuildReport> {
    const reporters = await this.database.read((tx) => this.repository.reporters(tx));
    const found = await inTurns(reporters, (reporterId) =>
      this.long(reporterId, (tx) => this.compare(tx, reporterId)),
    );
    return { reporters: reporters.length, differences: found.reduce((sum, n) => sum + n, 0) };
  }

  /** Writes and publishes a new generation; how many reporters have one. @throws REBUILD_RUNNING */
  rebuild(): Promise<number> {
    return this.database.write(async (holder) => {
      if (!(await this.generations.isMine(holder))) {
        throw new DomainError('conflict', 'REBUILD_RUNNING');
      }
      const next = await this.begin();
      const reporters = await this.database.read((tx) => this.repository.reporters(tx));
      await inTurns(reporters, (reporterId) => this.fill(reporterId, next));
      await this.publish(next);
      // Also those who came while it ran, and wrote into both.
      const all = await this.database.read((tx) => this.repository.reporters(tx));
      await inTurns(all, (reporterId) =>
        this.long(reporterId, (tx) => this.generations.drop(tx, reporterId, [next])),
      );
      return all.length;
    });
  }

  /** After an upgrade that counts in another way. @returns whether it was needed */
  async catchUp(): Promise<boolean> {
    const isOutdated = await this.database.write((tx) => this.generations.isOutdated(tx, FORMULA));
    if (isOutdated) await this.rebuild();
    return isOutdated;
  }

  private async compare(tx: ReadTx, reporterId: string): Promise<number> {
    const { published } = await this.generations.find(tx);
    const { metrics, logs } = await this.repository.reporter(tx, reporterId);
    // A cell of a metric there is no figure of would be one too many.
    const all = [...new Set([...metrics, ...METRICS.map(({ code }) => code)])];
    const scope = { reporterId, metrics: all, ...ALL_TIME };
    let found = await this.repository.countDifferences(tx, scope, published);
    found += await this.repository.countStray(tx, reporterId, published);
    for (const log of logs) found += await this.logs.countDifferences(tx, log, published);
    return found;
  }

  /** From now on imports write into the new generation, too. */
  private begin(): Promise<number> {
    return this.database.write(async (tx) => {
      await this.generations.takeTime(tx);
      const { published } = await this.generations.lock(tx);
      await this.generations.build(tx, published + 1);
      return published + 1;
    });
  }

  private fill(reporterId: string, generation: number): Promise<void> {
    return this.long(reporterId, async (tx) => {
      // What a rebuild that died left behind, and what an import has written since this one began.
      await this.generations.drop(tx, reporterId, [generation - 1]);
      const { metrics, logs } = await this.repository.reporter(tx, reporterId);
      await this.repository.fill(tx, { reporterId, metrics, ...ALL_TIME }, [generation]);
      for (const log of logs) await this.logs.fill(tx, log, generation);
    });
  }

  private publish(generation: number): Promise<void> {
    return this.database.write(async (tx) => {
      await this.generations.takeTime(tx);
      await this.generations.lock(tx);
      await this.generations.publish(tx, generation, FORMULA);
    });
  }

  /** Alone with a reporter, for as long as it takes. */
  private long<Result>(
    reporterId: string,
    work: (tx: WriteTx) => Promise<Result>,
  ): Promise<Result> {
    return this.database.write(async (tx) => {
      await this.generations.takeTime(tx);
      await this.records.lockReporter(tx, reporterId);
      return work(tx);
    });
  }
}

function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const turn = pLimit(AT_ONCE);
  return Promise.all(items.map((item) => turn(() => work(item))));
}
