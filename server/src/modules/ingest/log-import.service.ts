import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Database, type WriteTx } from '../../platform/database/database.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { AuditService } from '../audit/index.js';
import { NetworkService, type Unit } from '../network/index.js';
import { QualityService } from '../quality/index.js';
import { type Log, type LogChanges, metricsOfLog } from '../records/index.js';
import { RollupService } from '../rollup/index.js';
import { LogStoreService } from './log-store.service.js';

export interface LogRequest {
  readonly fileName: string;
  readonly log: Log;
  /** The batch that is running, where the file waited in one. */
  readonly batchId?: string | null;
  /** It says that nothing happened: refused where something did. */
  readonly isNothing?: boolean;
  /** How many events it has, where somebody counted. */
  readonly count?: number | null;
  /** Told now and then how far it has come. */
  readonly onProgress?: ((progress: LogProgress) => void) | undefined;
}

/** How far a log has come. */
interface LogProgress {
  readonly phase: 'STORING' | 'COUNTING';
  readonly rows: number;
  readonly of: number | null;
}

/** The log of a center: events, cells and findings are written together, in one transaction. */
@Injectable()
export class LogImportService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly events: LogStoreService,
    private readonly rollup: RollupService,
    private readonly quality: QualityService,
    private readonly audit: AuditService,
  ) {}

  /** What an import would do, and does not. @throws UNKNOWN_UNIT, REPORT_LOCKED */
  async compareLog(context: RequestContext, request: LogRequest): Promise<LogChanges> {
    const { fileName, log, count = null } = request;
    const compared = await this.database
      .write(async (tx): Promise<never> => {
        const unit = await this.center(tx, context, log.unitId);
        const part = { reporterId: unit.id, fileName, at: context.now };
        const known = count === null ? null : await this.events.foresee(tx, unit.id, log, count);
        throw new Undone(known ?? (await this.events.commit(tx, part, told(request))));
      })
      .catch((error: unknown) => error);
    if (compared instanceof Undone) return compared.changes;
    throw compared;
  }

  /** @throws UNKNOWN_UNIT where the log is of no center the caller is in charge of, NO_ACTIVITY_ROWS, REPORT_LOCKED */
  importLog(context: RequestContext, request: LogRequest): Promise<LogChanges> {
    const { fileName, log, batchId = null, isNothing = false, onProgress } = request;
    const readOnce = told({ ...request, log: once(log) });
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
      onProgress?.({ phase: 'COUNTING', rows: request.count ?? 0, of: request.count ?? null });
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

const SAID_EVERY = 10_000;

/** The same log; how far it is read is told now and then. */
function told({ log, count = null, onProgress }: LogRequest): Log {
  if (!onProgress) return log;
  const events: Iterable<object> = log.events;
  function* read(): Generator<object> {
    let rows = 0;
    for (const event of events) {
      rows += 1;
      if (rows % SAID_EVERY === 0) onProgress?.({ phase: 'STORING', rows, of: count });
      yield event;
    }
  }
  return { ...log, events: { [Symbol.iterator]: read } } as Log;
}

/** Events that can be read only once: a second attempt at the transaction would find none, and store that. */
function once(log: Log): Log {
  const events: Iterable<object> = log.events;
  const first: unknown = events[Symbol.iterator]();
  if (first !== events) return log;
  let isRead = false;
  const readOnce = {
    [Symbol.iterator]: () => {
      if (isRead) throw new Error('A log is read once');
      isRead = true;
      return events[Symbol.iterator]();
    },
  };
  return { ...log, events: readOnce } as Log;
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
