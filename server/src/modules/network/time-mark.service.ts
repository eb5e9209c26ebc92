import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Database, type ReadTx, type WriteTx } from '../../platform/database/database.js';
import { SnapshotMemo } from '../../platform/database/snapshot-memo.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { type AuditAction, AuditService, changesBetween } from '../audit/index.js';
import type { Directory, Unit } from './directory.js';
import { getReportingUnit } from './network-get.js';
import { markFields } from './network-text.js';
import { NetworkRepository } from './network.repository.js';
import { NetworkService } from './network.service.js';
import { checkMark } from './time-mark-form.js';
import {
  type GivenMark,
  isMark,
  type MarkKey,
  type NotedMark,
  type TimeMark,
} from './time-mark.js';
import { TimeMarkRepository } from './time-mark.repository.js';

/** What was done to the marks of a unit. */
interface Done {
  readonly action: AuditAction;
  readonly mark: GivenMark;
  readonly changes: ReturnType<typeof changesBetween>;
}

const QUESTIONS = 50;

/** What happened to units that their figures show: moves, other operators, other ways of counting. */
@Injectable()
export class TimeMarkService {
  private readonly found = new SnapshotMemo<readonly TimeMark[]>(QUESTIONS);

  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly codes: NetworkRepository,
    private readonly marks: TimeMarkRepository,
    private readonly audit: AuditService,
  ) {}

  /** Closures among them, for the time axis. */
  find(tx: ReadTx, unitIds: readonly string[]): Promise<readonly TimeMark[]> {
    return this.found.get(tx, unitIds.join(), () => this.marks.find(tx, unitIds));
  }

  /** Adds those that are not there yet. */
  async add(marks: readonly TimeMark[]): Promise<void> {
    await this.database.write(async (tx) => {
      for (const mark of marks) await this.marks.insert(tx, mark);
    });
  }

  /** What was noted of a unit and of those above it, in the order of time. */
  list(ctx: RequestContext, code: string): Promise<NotedMark[]> {
    return this.database.read(async (tx) => {
      const directory = await this.network.inCharge(tx, ctx.scope);
      return this.noted(tx, directory, getReportingUnit(directory, code));
    });
  }

  /** @throws MARK_EXISTS, PERIOD_ORDER, TEXT_INVALID */
  async note(ctx: RequestContext, code: string, given: GivenMark): Promise<NotedMark[]> {
    const mark = checkMark(given);
    return this.change(ctx, code, async (tx, unitId, own) => {
      const key = { ...mark, ja: mark.text.ja };
      if (own.some((other) => isMark(other, key))) {
        throw new DomainError('conflict', 'MARK_EXISTS', { from: mark.from });
      }
      await this.marks.insert(tx, { ...mark, unitId });
      return { action: 'MARK_ADDED', mark, changes: changesBetween({}, markFields(mark)) };
    });
  }

  /** @throws NOT_FOUND */
  remove(ctx: RequestContext, code: string, key: MarkKey): Promise<NotedMark[]> {
    return this.change(ctx, code, async (tx, unitId, own) => {
      const mark = own.find((other) => isMark(other, key));
      if (!mark) throw new DomainError('notFound', 'NOT_FOUND', { code: `${code} ${key.from}` });
      await this.marks.remove(tx, unitId, key);
      return { action: 'MARK_REMOVED', mark, changes: changesBetween(markFields(mark), {}) };
    });
  }

  /** One change at a time, with its entry in the audit trail. */
  private change(
    ctx: RequestContext,
    code: string,
    work: (tx: WriteTx, unitId: string, own: readonly TimeMark[]) => Promise<Done>,
  ): Promise<NotedMark[]> {
    return this.database.write(async (tx) => {
      await this.codes.lock(tx, code);
      const directory = await this.network.inCharge(tx, ctx.scope);
      const unit = getReportingUnit(directory, code);
      const own = await this.marks.noted(tx, [unit.id]);
      const { action, mark, changes } = await work(tx, unit.id, own);
      await this.audit.record(tx, ctx, { action, node: code, subject: mark.text.ja, changes });
      return this.noted(tx, directory, unit);
    });
  }

  private async noted(tx: ReadTx, directory: Directory, unit: Unit): Promise<NotedMark[]> {
    const ids = directory.lineage(unit).map(({ id }) => id);
    const marks = await this.marks.noted(tx, ids);
    return marks.map(({ unitId, ...mark }) => ({ ...mark, unit: directory.unit(unitId) }));
  }
}
