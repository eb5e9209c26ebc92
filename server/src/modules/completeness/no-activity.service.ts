import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Database } from '../../platform/database/database.js';
import { invalid } from '../../platform/errors/domain-error.js';
import { type Day, periodOf } from '../../platform/time/period.js';
import { todayInJapan } from '../../platform/time/today.js';
import { LogImportService } from '../ingest/index.js';
import { NetworkService, openDuring } from '../network/index.js';
import { centerOf, type DataSetName, LOG_OF } from '../reports/index.js';

/** A report that nothing happened is a report: an empty log of the month, whose zeros are real. */
@Injectable()
export class NoActivityService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly logs: LogImportService,
  ) {}

  /** @throws UNKNOWN_UNIT, NOT_A_CENTER, NO_ACTIVITY_FIGURES, NO_ACTIVITY_MONTH, NO_ACTIVITY_ROWS */
  async report(
    context: RequestContext,
    { unit: code, dataSet, month }: { unit: string; dataSet: DataSetName; month: Day },
  ): Promise<void> {
    const directory = await this.database.read((tx) => this.network.inCharge(tx, context.scope));
    const unit = centerOf(directory, code);
    const log = LOG_OF[dataSet];
    if (log === null) throw invalid('NO_ACTIVITY_FIGURES');
    const days = openDuring(unit, periodOf('MONTH', month));
    const name = month.slice(0, 7);
    // Of days to come nobody can say that nothing happened.
    if (!days || days.to >= todayInJapan(context.now))
      throw invalid('NO_ACTIVITY_MONTH', { month: name });
    await this.logs.importLog(context, {
      fileName: `${name} 活動なし / no activity`,
      log: { unitId: unit.id, dataSet: log, ...days, events: [] },
      isNothing: true,
    });
  }
}
