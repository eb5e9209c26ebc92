import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { WriteTx } from '../../platform/database/database.js';
import { FIRST_YEAR, LAST_YEAR, periodOf } from '../../platform/time/period.js';
import { type OpenTimeChange, OpenTimeWatch } from '../network/index.js';
import { type DataSet, RecordsService } from '../records/index.js';
import { GenerationRepository } from './generation.repository.js';
import { LogCellsService } from './logs/log-cells.service.js';
import type { LogScope } from './logs/log-scope.js';
import { RollupRepository } from './rollup.repository.js';

/** A figure that changed: its metric and period. */
interface Touched {
  readonly metric: string;
  readonly periodFrom: string;
  readonly periodTo: string;
}

/** From the first to the last day a figure can be of. */
export const ALL_TIME = { from: `${FIRST_YEAR}-01-01`, to: `${LAST_YEAR}-12-31` } as const;

/** Which logs have to be counted anew when something about a unit's open time changes. */
const COUNTED_BY: Readonly<Record<OpenTimeChange, readonly DataSet[]>> = {
  HOURS: ['BOOKING'],
  OPENING: ['BOOKING', 'CONSULTATION', 'SESSION'],
  SEATS: ['BOOKING'],
};

/** Told, within the transaction, that a log was counted anew though nothing was handed in. */
type RecountListener = (tx: WriteTx, scope: LogScope) => Promise<void>;

/** Figures and logs → cells: the same facts always give the same cells. */
@Injectable()
export class RollupService implements OnModuleInit {
  private readonly listeners: RecountListener[] = [];

  constructor(
    private readonly records: RecordsService,
    private readonly repository: RollupRepository,
    private readonly logs: LogCellsService,
    private readonly generations: GenerationRepository,
    private readonly openTime: OpenTimeWatch,
  ) {}

  onModuleInit(): void {
    this.openTime.onChange((tx, unitId, change) => this.refreshAround(tx, unitId, change));
  }

  /** Lets later modules follow: what they conclude from the cells changes with them. */
  onRecount(listener: RecountListener): void {
    this.listeners.push(listener);
  }

  /** Brings the cells of the months the figures touch up to date, within the transaction that changed them. */
  async refresh(tx: WriteTx, reporterId: string, touched: readonly Touched[]): Promise<void> {
    const spans = touched.flatMap((t) => [
      periodOf('MONTH', t.periodFrom).from,
      periodOf('MONTH', t.periodTo).to,
    ]);
    const [from, to] = [spans.sort().at(0), spans.at(-1)];
    if (from === undefined || to === undefined) return;
    const metrics = [...new Set(touched.map((t) => t.metric))];
    const live = await this.generations.live(tx);
    await this.repository.refresh(tx, { reporterId, metrics, from, to }, live);
  }

  /** Counts the months a log touches anew, within the transaction that changed it. */
  async refreshLog(tx: WriteTx, scope: LogScope): Promise<void> {
    await this.logs.refresh(tx, scope, await this.generations.live(tx));
  }

  /**
   * Other hours are another share of them: the bookings of the centers concerned are counted anew; where they opened on
   * another day, all their logs. The centers are locked first: one may be handing in its first log, with the hours it saw.
   */
  private async refreshAround(tx: WriteTx, unitId: string, change: OpenTimeChange): Promise<void> {
    const centers = await this.repository.centersAround(tx, unitId);
    for (const center of centers) await this.records.lockReporter(tx, center);
    for (const scope of await this.repository.logsOf(tx, centers, COUNTED_BY[change])) {
      await this.records.lockReporter(tx, scope.reporterId);
      await this.refreshLog(tx, scope);
      for (const listener of this.listeners) await listener(tx, scope);
    }
  }
}
