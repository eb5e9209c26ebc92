import { Injectable } from '@nestjs/common';
import { Database, type WriteTx } from '../../platform/database/database.js';
import { RollupRepository } from './rollup.repository.js';

export interface RebuildReport {
  readonly reporters: number;
  /** Cells that were not what the figures give; 0 when refresh and rebuild agree. */
  readonly differences: number;
}

/** Figures → cells: the same figures always give the same cells. */
@Injectable()
export class RollupService {
  constructor(
    private readonly database: Database,
    private readonly repository: RollupRepository,
  ) {}

  /** Brings the cells of one reporter up to date within the transaction that changed its figures. */
  refresh(tx: WriteTx, reporterId: string, metrics: readonly string[]): Promise<void> {
    return metrics.length === 0
      ? Promise.resolve()
      : this.repository.refresh(tx, reporterId, metrics);
  }

  /** Compares every reporter's cells with its figures and, unless only verifying, writes them anew. */
  async rebuild(options: { verifyOnly: boolean }): Promise<RebuildReport> {
    const reporters = await this.database.read((tx) => this.repository.reporters(tx));
    let differences = 0;
    for (const { reporterId, metrics } of reporters) {
      differences += await this.database.write(async (tx) => {
        const found = await this.repository.countDifferences(tx, reporterId, metrics);
        if (!options.verifyOnly) await this.repository.refresh(tx, reporterId, metrics);
        return found;
      });
    }
    return { reporters: reporters.length, differences };
  }
}
