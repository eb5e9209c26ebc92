import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Database, type WriteTx } from '../../platform/database/database.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { AuditService } from '../audit/index.js';
import { NetworkService, type Unit } from '../network/index.js';
import { QualityService } from '../quality/index.js';
import { EventService, type Log, type LogChanges, metricsOfLog } from '../records/index.js';
import { RollupService } from '../rollup/index.js';

export interface LogRequest {
  readonly fileName: string;
  readonly log: Log;
  /** The batch that is running, where the file waited in one. */
  readonly batchId?: string | null;
  /** It says that nothing happened: refused where something did. */
  readonly isNothing?: boolean;
}

/** The log of a center: events, cells and findings are written together, in one transaction. */
@Injectable()
export class LogImportService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly events: EventService,
    private readonly rollup: RollupService,
    private readonly quality: QualityService,
    private readonly audit: AuditService,
  ) {}

  /** What an import would do, and does not. @throws UNKNOWN_UNIT */
  async compareLog(context: RequestContext, { fileName, log }: LogRequest): Promise<LogChanges> {
    const compared = await this.database
      .write(async (tx): Promise<never> => {
        const unit = await this.center(tx, context, log.unitId);
        const part = { reporterId: unit.id, fileName, at: context.now };
        throw new Undone(await this.events.commit(tx, part, log));
      })
      .catch((error: unknown) => error);
    if (compared instanceof Undone) return compared.changes;
    throw compared;
  }

  /** @throws UNKNOWN_UNIT where the log is of no center the caller is in charge of, NO_ACTIVITY_ROWS */
  importLog(
    context: RequestContext,
    { fileName, log, batchId = null, isNothing = false }: LogRequest,
  ): Promise<LogChanges> {
    const events: Iterable<object> = log.events;
    const readOnce = { ...log, events: Array.isArray(events) ? events : once(events) } as Log;
    return this.database.write(async (tx) => {
      const unit = await this.center(tx, context, log.unitId);
      const { dataSet } = log;
      const { id: byId, name: byName } = context.actor;
      const who = { unit: unit.code, byId, byName, ...(isNothing ? NOTHING : {}) };
      const part = { reporterId: unit.id, fileName, at: context.now, batchId, ...who };
      const changes = await this.events.commit(tx, part, readOnce);
      const { superseded: count } = changes;
      if (isNothing && count > 0) throw new DomainError('conflict', 'NO_ACTIVITY_ROWS', { count });
      const { from, to } = log;
      await this.rollup.refreshLog(tx, { reporterId: unit.id, unitId: unit.id, dataSet, from, to });
      await this.quality.refresh(tx, unit.id, metricsOfLog(dataSet), context.now);
      await this.audit.record(tx, context, {
        action: 'IMPORTED',
        node: unit.code,
        subject: fileName,
        changes: toAudit(changes),
      });
      return changes;
    });
  }

  private async center(tx: WriteTx, { scope }: RequestContext, id: string): Promise<Unit> {
    const { units } = await this.network.inCharge(tx, scope);
    const unit = units.find((known) => known.id === id && known.level === 'CENTER');
    if (!unit) throw invalid('UNKNOWN_UNIT', { code: id });
    return unit;
  }
}

/** As what the files handed in show it. */
const NOTHING = { layout: 'no-activity' } as const;

/** Ends a transaction that was only to be looked at. */
class Undone extends Error {
  constructor(readonly changes: LogChanges) {
    super('undone');
  }
}

/** A log may be read from a file: a second attempt at the transaction would find it empty and store that. */
function once<Item>(items: Iterable<Item>): Iterable<Item> {
  let isRead = false;
  return {
    [Symbol.iterator]: () => {
      if (isRead) throw new Error('A log is read once');
      isRead = true;
      return items[Symbol.iterator]();
    },
  };
}

/** How many events came in as what. */
function toAudit({ newEvents, changed, unchanged, superseded, inConflict }: LogChanges) {
  const counts = {
    NEW_EVENTS: newEvents,
    CHANGED_EVENTS: changed,
    UNCHANGED_EVENTS: unchanged,
    SUPERSEDED_EVENTS: superseded,
    BOOKINGS_IN_CONFLICT: inConflict,
  };
  return Object.entries(counts).map(([field, count]) => ({
    field,
    before: null,
    after: String(count),
  }));
}
