import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database, type WriteTx } from '../../../platform/database/database.js';
import { DomainError, invalid } from '../../../platform/errors/domain-error.js';
import { type AuditAction, AuditService, changesBetween } from '../../audit/index.js';
import { getMetric } from '../../catalogue/index.js';
import { NetworkService } from '../../network/index.js';
import { toNote } from '../../quality/index.js';
import { checkKey } from '../targets/check-target.js';
import type { TargetKey } from '../targets/target.js';
import type { Remark, RemarkKind } from './remark.js';
import { RemarkRepository } from './remark.repository.js';

const LONGEST = 1_000;
/** For all targets of a unit and year together. */
const MOST_REMARKS = 500;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What directors say of a target: reasons and measures, which alter no figure. */
@Injectable()
export class RemarkService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly remarks: RemarkRepository,
    private readonly audit: AuditService,
  ) {}

  /** @throws UNKNOWN_UNIT, NOT_FOUND without a target, NOTE_INVALID, KEPT_TOO_MANY, as checkKey */
  add(
    context: RequestContext,
    key: TargetKey,
    said: { readonly kind: RemarkKind; readonly text: string },
  ): Promise<Remark> {
    checkKey(key);
    const given = { kind: said.kind, text: toNote(said.text, LONGEST) };
    return this.database.write(async (tx) => {
      (await this.network.inCharge(tx, context.scope)).get(key.unit);
      if (!(await this.remarks.hasTarget(tx, key))) throw notFound(key.metric);
      if ((await this.remarks.count(tx, key)) >= MOST_REMARKS)
        throw invalid('KEPT_TOO_MANY', { max: MOST_REMARKS });
      const { actor, now } = context;
      const author = { id: actor.id, name: actor.name, at: now };
      const remark = await this.remarks.insert(tx, key, given, author);
      await this.note(tx, context, { action: 'KPI_REMARK_ADDED', before: null, after: remark });
      return remark;
    });
  }

  /** Its author takes it away; what it said stays in the trail. @throws NOT_FOUND, NOT_YOURS */
  async remove(context: RequestContext, id: string): Promise<void> {
    if (!ID.test(id)) throw notFound(id);
    await this.database.write(async (tx) => {
      const remark = await this.remarks.lock(tx, id);
      const own = await this.network.inCharge(tx, context.scope);
      if (!remark || !own.find(remark.unit)) throw notFound(id);
      if (remark.authorId !== context.actor.id) throw invalid('NOT_YOURS');
      await this.remarks.remove(tx, id);
      await this.note(tx, context, { action: 'KPI_REMARK_REMOVED', before: remark, after: null });
    });
  }

  private async note(
    tx: WriteTx,
    context: RequestContext,
    { action, before, after }: Noted,
  ): Promise<void> {
    const remark = after ?? before;
    if (!remark) return;
    await this.audit.record(tx, context, {
      ...{ action, node: remark.unit, subject: getMetric(remark.metric).name.ja },
      changes: changesBetween(before ? fields(before) : {}, after ? fields(after) : {}),
    });
  }
}

interface Noted {
  readonly action: AuditAction;
  readonly before: Remark | null;
  readonly after: Remark | null;
}

const notFound = (code: string): DomainError => new DomainError('notFound', 'NOT_FOUND', { code });

function fields({ metric, programme, fiscalYear, text }: Remark): Record<string, string | null> {
  return { metric, programme: programme || null, fiscalYear: String(fiscalYear), text };
}
