import { Injectable } from '@nestjs/common';
import { Database, type WriteTx } from '../../platform/database/database.js';
import { FIRST_YEAR, LAST_YEAR, periodOf } from '../../platform/time/period.js';
import { RollupRepository } from './rollup.repository.js';

interface RebuildReport {
  readonly reporters: number;
  /** Cells that were not what the figures give; 0 when refresh and rebuild agree. */
  readonly differences: number;
}

/** A figure that changed: its metric and period. */
interface Touched {
  readonly metric: string;
  readonly periodFrom: string;
  readonly periodTo: string;
}

const FIRST_DAY = `${FIRST_YEAR}-01-01`;
const LAST_DAY = `${LAST_YEAR}-12-31`;

/** Figures → cells: the same figures always give the same cells. */
@Injectable()
export class RollupService {
  constructor(
    private readonly database: Database,
    private readonly repository: RollupRepository,
  ) {}

  /** Brings the cells of the months the figures touch up to date, within the transaction that changed them. */
  async refresh(tx: WriteTx, reporterId: string, touched: readonly Touched[]): Promise<void> {
    const spans = touched.flatMap((t) => [
      periodOf('MONTH', t.periodFrom).from,
      periodOf('MONTH', t.periodTo).to,
    ]);
    const [from, to] = [spans.sort().at(0), spans.at(-1)];
    if (from === undefined || to === undefined) return;
    const metrics = [...new Set(touched.map((t) => t.metric))];
    await this.repository.refresh(tx, { reporterId, metrics, from, to });
  }

  /** Compares every reporter's cells with its figures and, unless only verifying, writes them anew. */
  async rebuild(options: { verifyOnly: boolean }): Promise<RebuildReport> {
    const reporters = await this.database.read((tx) => this.repository.reporters(tx));
    let differences = 0;
    for (const { reporterId, metrics } of reporters) {
      const all = { reporterId, metrics, from: FIRST_DAY, to: LAST_DAY };
      differences += await this.database.write(async (tx) => {
        const found = await this.repository.countDifferences(tx, all);
        if (!options.verifyOnly) await this.repository.refresh(tx, all);
        return found;
      });
    }
    return { reporters: reporters.length, differences };
  }
}
