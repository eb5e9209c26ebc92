import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Database, type ReadTx, type WriteTx } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Period } from '../../platform/time/period.js';
import { type AuditAction, AuditService, changesBetween } from '../audit/index.js';
import { checkClosure, checkHours, type GivenHours } from './calendar-form.js';
import { CalendarRepository } from './calendar.repository.js';
import { type Calendar, clashing, type Closure, joinUp, type OpeningHours } from './calendar.js';
import { type OpeningCalendarType, toOpeningCalendar } from './calendar.types.js';
import type { Directory, Unit } from './directory.js';
import { getReportingUnit } from './network-get.js';
import { closureFields, hoursFields } from './network-text.js';
import { NetworkRepository } from './network.repository.js';
import { NetworkService } from './network.service.js';
import { OpenTimeWatch } from './open-time-watch.js';

/** What was done to a calendar; null: nothing was to be done. */
interface Done {
  readonly action: AuditAction;
  readonly subject: string;
  readonly changes: ReturnType<typeof changesBetween>;
}

/** What a unit is to have on record of its own. */
export interface GivenCalendar {
  readonly unit: string;
  readonly hours: readonly GivenHours[];
  readonly closures: readonly Closure[];
}

/** The unit whose calendar is changed, and what it has on record itself. */
interface Own extends Calendar {
  readonly unitId: string;
}

const EMPTY: Calendar = { hours: [], closures: [] };

/** When units are open. A unit without hours has those of the nearest above it, and is closed when one above is. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly codes: NetworkRepository,
    private readonly calendars: CalendarRepository,
    private readonly audit: AuditService,
    private readonly watch: OpenTimeWatch,
  ) {}

  openingCalendar(ctx: RequestContext, code: string): Promise<OpeningCalendarType> {
    return this.database.read(async (tx) => {
      const directory = await this.network.directory(tx, ctx.scope);
      return this.joined(tx, directory, getReportingUnit(directory, code));
    });
  }

  async setOpeningHours(
    ctx: RequestContext,
    code: string,
    given: GivenHours,
  ): Promise<OpeningCalendarType> {
    const hours = checkHours(given);
    return this.change(ctx, code, (tx, own) => this.putHours(tx, own, hours));
  }

  removeOpeningHours(
    ctx: RequestContext,
    code: string,
    from: string,
  ): Promise<OpeningCalendarType> {
    return this.change(ctx, code, async (tx, { unitId, ...own }) => {
      const before = own.hours.find((hours) => hours.from === from);
      if (!before) throw unknown(`${code} ${from}`);
      await this.calendars.deleteHours(tx, unitId, from);
      const changes = changesBetween(hoursFields(before.spans), hoursFields(null));
      return { action: 'OPENING_HOURS_CHANGED', subject: from, changes };
    });
  }

  async addClosure(
    ctx: RequestContext,
    code: string,
    given: Closure,
  ): Promise<OpeningCalendarType> {
    const closure = checkClosure(given);
    return this.change(ctx, code, (tx, own) => {
      const clash = clashing(own.closures, closure);
      if (clash) {
        const { from, to } = clash;
        throw new DomainError('conflict', 'CLOSURE_OVERLAPS', { from, to });
      }
      return this.insertClosure(tx, own, closure);
    });
  }

  removeClosure(ctx: RequestContext, code: string, period: Period): Promise<OpeningCalendarType> {
    return this.change(ctx, code, async (tx, { unitId, ...own }) => {
      const closure = own.closures.find(({ from, to }) => from === period.from && to === period.to);
      if (!closure) throw unknown(`${code} ${inWords(period)}`);
      await this.calendars.deleteClosure(tx, unitId, period);
      const changes = changesBetween(closureFields(closure), {});
      return { action: 'CLOSURE_REMOVED', subject: inWords(closure), changes };
    });
  }

  /** Many calendars in one transaction: hours that begin and closures that lie on days that have none yet. */
  async addMissing(ctx: RequestContext, calendars: readonly GivenCalendar[]): Promise<void> {
    await this.database.write(async (tx) => {
      const directory = await this.network.inCharge(tx, ctx.scope);
      for (const { unit: code, ...given } of calendars) {
        await this.codes.lock(tx, code);
        const own = await this.own(tx, getReportingUnit(directory, code));
        const done = await this.fill(tx, own, given);
        for (const each of done) await this.audit.record(tx, ctx, { node: code, ...each });
        if (done.length > 0) await this.watch.changed(tx, own.unitId, 'HOURS');
      }
    });
  }

  private async fill(
    tx: WriteTx,
    own: Own,
    { hours, closures }: Omit<GivenCalendar, 'unit'>,
  ): Promise<Done[]> {
    const done: (Done | null)[] = [];
    for (const given of hours) {
      if (own.hours.some(({ from }) => from === given.from)) continue;
      done.push(await this.putHours(tx, own, checkHours(given)));
    }
    for (const given of closures) {
      if (clashing(own.closures, given)) continue;
      done.push(await this.insertClosure(tx, own, checkClosure(given)));
    }
    return done.filter((each) => each !== null);
  }

  private async putHours(tx: WriteTx, own: Own, hours: OpeningHours): Promise<Done | null> {
    const before = own.hours.find(({ from }) => from === hours.from)?.spans ?? null;
    const changes = changesBetween(hoursFields(before), hoursFields(hours.spans));
    if (changes.length === 0) return null;
    await this.calendars.putHours(tx, own.unitId, hours);
    return { action: 'OPENING_HOURS_CHANGED', subject: hours.from, changes };
  }

  private async insertClosure(tx: WriteTx, { unitId }: Own, closure: Closure): Promise<Done> {
    await this.calendars.insertClosure(tx, unitId, closure);
    const changes = changesBetween({}, closureFields(closure));
    return { action: 'CLOSURE_ADDED', subject: inWords(closure), changes };
  }

  private async own(tx: ReadTx, { id }: Unit): Promise<Own> {
    const known = await this.calendars.find(tx, [id]);
    return { unitId: id, ...(known.get(id) ?? EMPTY) };
  }

  /** One change at a time, with its entry in the audit trail. */
  private change(
    ctx: RequestContext,
    code: string,
    work: (tx: WriteTx, own: Own) => Promise<Done | null>,
  ): Promise<OpeningCalendarType> {
    return this.database.write(async (tx) => {
      await this.codes.lock(tx, code);
      const directory = await this.network.inCharge(tx, ctx.scope);
      const unit = getReportingUnit(directory, code);
      const done = await work(tx, await this.own(tx, unit));
      if (done) {
        await this.audit.record(tx, ctx, { node: code, ...done });
        await this.watch.changed(tx, unit.id, 'HOURS');
      }
      return this.joined(tx, directory, unit);
    });
  }

  private async joined(tx: ReadTx, directory: Directory, unit: Unit): Promise<OpeningCalendarType> {
    const lineage = directory.lineage(unit);
    const found = await this.calendars.find(
      tx,
      lineage.map(({ id }) => id),
    );
    const calendar = joinUp(lineage.map(({ id }) => found.get(id) ?? EMPTY));
    return toOpeningCalendar(unit, lineage, calendar);
  }
}

const inWords = ({ from, to }: Period): string => `${from}–${to}`;

const unknown = (code: string): DomainError => new DomainError('notFound', 'NOT_FOUND', { code });
