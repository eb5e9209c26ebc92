import { Injectable } from '@nestjs/common';
import type { WriteTx } from '../../platform/database/database.js';
import { EventService, type Log, type LogChanges, type LogFile } from '../records/index.js';
import { ReportLockService } from '../reports/index.js';

/** Logs on their way in: what was approved of them stays as it is. */
@Injectable()
export class LogStoreService {
  constructor(
    private readonly events: EventService,
    private readonly locks: ReportLockService,
  ) {}

  /** @throws REPORT_LOCKED where rows of an approved month would be others */
  commit(tx: WriteTx, file: LogFile, log: Log): Promise<LogChanges> {
    return this.locks.guardLog(tx, log, () => this.events.commit(tx, file, log));
  }

  /** What storing it would do, where that is plain. Whether rows of an approved month differ is not: null. */
  async foresee(
    tx: WriteTx,
    reporterId: string,
    log: Log,
    count: number,
  ): Promise<LogChanges | null> {
    if (await this.locks.hasLocked(tx, log)) return null;
    return this.events.foresee(tx, reporterId, log, count);
  }
}
