import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Database } from '../../platform/database/database.js';
import { invalid } from '../../platform/errors/domain-error.js';
import { AuditService, changesBetween } from '../audit/index.js';
import { NetworkService } from '../network/index.js';
import { centerOf, type DataSetName, isOfYear } from '../reports/index.js';
import type { Duty } from './duty.js';
import { DutyRepository, type DutyRow } from './duty.repository.js';

/** null: it follows again from what the unit has handed in. */
export type DutySaid = Omit<Duty, 'said'> | null;

/** Which reports a center owes, as those in charge of it say. */
@Injectable()
export class DutyService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly duties: DutyRepository,
    private readonly audit: AuditService,
  ) {}

  /** @throws UNKNOWN_UNIT, NOT_A_CENTER, PERIOD_ORDER, OUT_OF_RANGE */
  set(
    context: RequestContext,
    code: string,
    dataSet: DataSetName,
    said: DutySaid,
  ): Promise<DutySaid> {
    if (said) check(dataSet, said);
    return this.database.write(async (tx) => {
      const unit = centerOf(await this.network.inCharge(tx, context.scope), code);
      const found = await this.duties.list(tx, [unit.id]);
      const before = found.find((row) => row.dataSet === dataSet) ?? null;
      const changes = changesBetween(toFields(before), toFields(said));
      if (changes.length === 0) return said;
      const by = { name: context.actor.name, at: context.now };
      if (said) await this.duties.put(tx, { ...said, unitId: unit.id, dataSet }, by);
      else await this.duties.remove(tx, unit.id, dataSet);
      await this.audit.record(tx, context, {
        ...{ action: 'DUTY_CHANGED', node: unit.code, subject: dataSet },
        changes: [{ field: 'dataSet', before: null, after: dataSet }, ...changes],
      });
      return said;
    });
  }
}

function check(dataSet: DataSetName, { from, to, dueMonth, dueDay }: NonNullable<DutySaid>): void {
  if (from !== null && to !== null && from > to) throw invalid('PERIOD_ORDER', { from, to });
  checkRange('dueDay', dueDay, 31);
  checkRange('dueMonth', dueMonth, isOfYear(dataSet) ? 12 : 0);
}

function checkRange(what: string, given: number | null, max: number): void {
  if (given !== null && (given < 1 || given > max))
    throw invalid('OUT_OF_RANGE', { what, given, min: 1, max });
}

const text = (value: number | null): string | null => (value === null ? null : String(value));

function toFields(duty: DutyRow | DutySaid): Readonly<Record<string, string | null>> {
  if (!duty) return {};
  const { owed, from, to, dueMonth, dueDay } = duty;
  return { owed: String(owed), from, to, dueMonth: text(dueMonth), dueDay: text(dueDay) };
}
