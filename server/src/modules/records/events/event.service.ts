import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import { ImportLogRepository } from '../imports/import-log.repository.js';
import { ObservationRepository } from '../observation.repository.js';
import { BookingRepository } from './booking.repository.js';
import type { Log } from './event.js';
import { EventRepository, type LogScope, type Programme } from './event.repository.js';
import { hashed } from './log-digest.js';
import { type LogPart, logLines } from './log-lines.js';
import { type Difference, LogStageRepository } from './log-stage.repository.js';
import { settleConflicts } from './settle-conflicts.js';

/** What a log did. New, changed and unchanged rows are together those of the log. */
export interface LogChanges {
  readonly newEvents: number;
  /** Under a number that was there, with another content: the one before is superseded. */
  readonly changed: number;
  /** Were there, and are in the log no more. */
  readonly superseded: number;
  readonly unchanged: number;
  /** Bookings of its days that are kept and not counted, because another has their space. */
  readonly inConflict: number;
}

/** A log as it is handed in. */
export interface LogFile {
  readonly reporterId: string;
  readonly fileName: string;
  readonly at: Date;
  /** The batch that is running; without it the log is one of its own. */
  readonly batchId?: string | null;
  /** For a batch of its own: for whom and by whom it is handed in. */
  readonly unit?: string;
  readonly byId?: string | null;
  readonly byName?: string;
  /** Else the one of its data set. */
  readonly layout?: string;
}

/** As many days are settled at once; a crowded year does not have to fit into memory. */
const DAYS_AT_ONCE = 366;

/** The events of logs: each log takes the place of what was there for its unit and days. */
@Injectable()
export class EventService {
  constructor(
    private readonly events: EventRepository,
    private readonly stage: LogStageRepository,
    private readonly bookings: BookingRepository,
    private readonly imports: ImportLogRepository,
    private readonly observations: ObservationRepository,
  ) {}

  /** Stores a log and notes the file it came in with; one import of a reporter at a time. */
  async commit(tx: WriteTx, file: LogFile, log: Log): Promise<LogChanges> {
    const { reporterId, fileName, at } = file;
    await this.observations.lockReporter(tx, reporterId);
    const batchId = file.batchId ?? uuid();
    const [id, digest] = [uuid(), createHash('sha256')];
    const isOwn = batchId !== file.batchId;
    const read = isOwn ? hashed(log, digest) : log;
    const changes = await this.replace(tx, { reporterId, partId: id, at }, read);
    if (isOwn)
      await this.imports.start(tx, {
        ...file,
        id: batchId,
        fileName,
        sha256: digest.digest('hex'),
        layout: file.layout ?? LAYOUT_OF[log.dataSet],
      });
    const { newEvents: newFigures, changed: newVersions, unchanged } = changes;
    const counts = { newFigures, newVersions, unchanged };
    await this.imports.insertPart(tx, { reporterId, id, batchId, at, ...counts });
    await this.imports.finish(tx, batchId, at);
    return changes;
  }

  /**
   * Stores a log in the place of what the reporter handed in for the same unit, data set and days, within the caller's
   * transaction; the caller has locked the reporter. Nothing is deleted: what is no longer so is superseded.
   */
  async replace(tx: WriteTx, part: LogPart, log: Log): Promise<LogChanges> {
    const { unitId, dataSet, from, to } = log;
    const scope = { reporterId: part.reporterId, unitId, dataSet, from, to };
    await this.events.allowLong(tx);
    const spaces = dataSet === 'BOOKING' ? await this.events.spaces(tx, unitId) : NO_SPACES;
    const changes = await this.store(tx, scope, part.partId, logLines(part, log, spaces));
    await this.events.putSpan(tx, part, scope);
    return changes;
  }

  /** What storing a log of so many events would do, where that is plain: nothing is stored for its days. Else null. */
  async foresee(
    tx: ReadTx,
    reporterId: string,
    log: Log,
    count: number,
  ): Promise<LogChanges | null> {
    const { unitId, dataSet, from, to } = log;
    if (dataSet === 'BOOKING') return null;
    if (await this.stage.hasStored(tx, { reporterId, unitId, dataSet, from, to })) return null;
    return toChanges({ ...NOTHING_THERE, come: count }, 0);
  }

  /** What centers plan; a row for the same reporter, unit, year and code is written over. */
  putProgrammes(tx: WriteTx, programmes: readonly Programme[]): Promise<void> {
    return this.events.putProgrammes(tx, programmes);
  }

  /** Takes back what an import brought for a log: what stood before stands again. The caller has locked the reporter. */
  async revert(tx: WriteTx, scope: LogScope, partId: string): Promise<void> {
    await this.events.allowLong(tx);
    await this.stage.fillBefore(tx, scope, partId);
    await this.stage.match(tx, scope);
    await this.exchange(tx, scope, partId);
    await this.events.restoreSpans(tx, scope.reporterId, partId);
  }

  private async store(
    tx: WriteTx,
    scope: LogScope,
    partId: string,
    lines: Iterable<string>,
  ): Promise<LogChanges> {
    const isNew = !(await this.stage.hasStored(tx, scope));
    const copied = isNew ? await this.stage.copy(tx, scope.dataSet, lines) : null;
    if (copied !== null) return toChanges({ ...NOTHING_THERE, come: copied }, 0);
    const come = await this.stage.fill(tx, scope.dataSet, lines);
    const difference = isNew ? { ...NOTHING_THERE, come } : await this.stage.match(tx, scope);
    return toChanges(difference, await this.exchange(tx, scope, partId));
  }

  /** What differs goes and comes. @returns how many bookings are kept and not counted */
  private async exchange(tx: WriteTx, scope: LogScope, partId: string): Promise<number> {
    await this.stage.supersede(tx, scope, partId);
    if (scope.dataSet === 'BOOKING') await this.settle(tx, scope);
    await this.stage.insert(tx, scope);
    const isBooking = scope.dataSet === 'BOOKING';
    const inConflict = isBooking ? await this.bookings.countInConflict(tx, scope) : 0;
    await this.stage.drop(tx);
    return inConflict;
  }

  /** Decides anew about each day of which a booking comes or goes. */
  private async settle(tx: WriteTx, scope: LogScope): Promise<void> {
    const days = await this.bookings.crowdedDays(tx, scope);
    const standBack: string[] = [];
    for (let i = 0; i < days.length; i += DAYS_AT_ONCE) {
      const claims = await this.bookings.claims(tx, scope, days.slice(i, i + DAYS_AT_ONCE));
      for (const ofDay of Map.groupBy(claims, ({ day }) => day).values()) {
        standBack.push(...settleConflicts(ofDay));
      }
    }
    await this.bookings.settle(tx, scope, standBack);
  }
}

const LAYOUT_OF = {
  CONSULTATION: 'consultations',
  BOOKING: 'bookings',
  SESSION: 'sessions',
} as const;
const NO_SPACES: ReadonlySet<string> = new Set();
const NOTHING_THERE: Difference = { unchanged: 0, come: 0, gone: 0, changed: 0 };

function toChanges({ unchanged, come, gone, changed }: Difference, inConflict: number): LogChanges {
  return {
    newEvents: come - changed,
    changed,
    superseded: gone - changed,
    unchanged,
    inConflict,
  };
}
