import { Injectable } from '@nestjs/common';
import type { Identity } from '../../../platform/context/identity.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { withoutPublic } from '../../../platform/context/scope.js';
import { Database, type WriteTx } from '../../../platform/database/database.js';
import { invalid } from '../../../platform/errors/domain-error.js';
import { FIRST_YEAR, LAST_YEAR } from '../../../platform/time/period.js';
import { type AuditAction, AuditService, changesBetween } from '../../audit/index.js';
import { type Directory, NetworkService } from '../../network/index.js';
import { toNote } from '../../quality/index.js';
import { type DocumentRow, RecordsService } from '../../records/index.js';
import { checkId, checkVersion, keptSince, notFound } from '../../workspace/index.js';
import { concerning } from '../tree/plan-sight.js';
import type { CollaborationCase, GivenCase } from './case.js';
import { CaseRepository } from './case.repository.js';
import { checkForm, NEWEST_LIST } from './forms.js';

const LONGEST_NAME = 100;
const LONGEST = 1_000;
const NOT_PRINTED = { sincePrinted: null, document: null, line: null };

export interface SeenCases {
  readonly items: readonly CollaborationCase[];
  readonly directory: Directory;
  readonly documents: ReadonlyMap<string, DocumentRow>;
  /** Whether the caller may write one down for the unit asked for, and where they may change one. */
  readonly mayAdd: boolean;
  readonly inCharge: Directory;
  /** Where the reader meets the people of the network. */
  readonly members: Directory;
}

/** Cases of collaboration: read by all who read the unit, written down by those who follow its plans. */
@Injectable()
export class CaseService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly records: RecordsService,
    private readonly cases: CaseRepository,
    private readonly audit: AuditService,
  ) {}

  /** Of the unit or group, of units above and of those below it. @throws UNKNOWN_UNIT */
  list(identity: Identity, unit: string): Promise<SeenCases> {
    return this.database.read(async (tx) => {
      const scope = identity.scopeOf('READ_FIGURES');
      const directory = await this.network.directory(tx, scope);
      const items = await this.cases.list(tx, concerning(directory, directory.get(unit)));
      const codes = [...new Set(items.flatMap(({ document }) => document ?? []))];
      const rows = await this.records.documents(tx, codes);
      const inCharge = await this.network.inCharge(tx, identity.scopeOf('EDIT_PLANS'));
      const members = await this.network.directory(tx, withoutPublic(scope));
      return {
        ...{ items, members, directory, inCharge, mayAdd: inCharge.find(unit) !== null },
        documents: new Map(rows.map((row) => [row.code, row])),
      };
    });
  }

  /** The id of the new one. @throws UNKNOWN_UNIT, NOTE_INVALID, CASE_FORM, CASE_YEAR */
  add(context: RequestContext, unit: string, said: GivenCase): Promise<string> {
    const given = check(said);
    return this.database.write(async (tx) => {
      const node = (await this.network.inCharge(tx, context.scope)).get(unit);
      const by = { name: context.actor.name, at: context.now };
      const added = { given, list: NEWEST_LIST, printed: NOT_PRINTED };
      const id = await this.cases.insert(tx, node.code, added, by);
      await this.note(tx, context, { action: 'CASE_ADDED', node: node.code, before: null, given });
      return id;
    });
  }

  /** @throws NOT_FOUND, REMOVED_MEANWHILE, EDITED_MEANWHILE, as `add` */
  async change(
    context: RequestContext,
    { id, version }: { readonly id: string; readonly version: number },
    said: GivenCase,
  ): Promise<void> {
    const given = check(said);
    await this.database.write(async (tx) => {
      const found = await this.find(tx, context, id);
      checkVersion(found, version);
      if (changesBetween(fields(found), fields(given)).length === 0) return;
      await this.cases.update(tx, id, { given, list: NEWEST_LIST }, context.now);
      const { node } = found;
      await this.note(tx, context, { action: 'CASE_CHANGED', node, before: found, given });
    });
  }

  /** For 30 days it can be brought back. @throws NOT_FOUND, REMOVED_MEANWHILE, EDITED_MEANWHILE */
  async remove(context: RequestContext, id: string, version: number): Promise<void> {
    await this.database.write(async (tx) => {
      const before = await this.find(tx, context, id);
      checkVersion(before, version);
      await this.cases.forget(tx, keptSince(context.now));
      await this.cases.setRemoved(tx, id, context.now);
      const { node } = before;
      await this.note(tx, context, { action: 'CASE_REMOVED', node, before, given: null });
    });
  }

  /** One that stands stays as it is. @throws NOT_FOUND */
  async restore(context: RequestContext, id: string): Promise<void> {
    await this.database.write(async (tx) => {
      const given = await this.find(tx, context, id);
      if (!given.isRemoved) return;
      await this.cases.setRemoved(tx, id, null);
      const { node } = given;
      await this.note(tx, context, { action: 'CASE_RESTORED', node, before: null, given });
    });
  }

  /** What the caller is not in charge of is not there. @throws NOT_FOUND */
  private async find(
    tx: WriteTx,
    { scope }: RequestContext,
    id: string,
  ): Promise<CollaborationCase> {
    const found = await this.cases.lock(tx, checkId(id));
    const inCharge = await this.network.inCharge(tx, scope);
    if (!found || !inCharge.find(found.node)) throw notFound(id);
    return found;
  }

  private async note(
    tx: WriteTx,
    context: RequestContext,
    done: {
      readonly action: AuditAction;
      readonly node: string;
      readonly before: GivenCase | null;
      readonly given: GivenCase | null;
    },
  ): Promise<void> {
    const { action, node, before, given } = done;
    const changes = changesBetween(before ? fields(before) : {}, given ? fields(given) : {});
    const subject = (given ?? before)?.name ?? '';
    await this.audit.record(tx, context, { action, node, subject, changes });
  }
}

/** @throws NOTE_INVALID, CASE_FORM, CASE_YEAR */
function check(said: GivenCase): GivenCase {
  const { sinceYear } = said;
  if (sinceYear !== null && (sinceYear < FIRST_YEAR || sinceYear >= LAST_YEAR))
    throw invalid('CASE_YEAR', { min: FIRST_YEAR, max: LAST_YEAR - 1 });
  const section = said.section?.trim() ? toNote(said.section, LONGEST_NAME) : null;
  return {
    ...said,
    ...{ section, form: checkForm(said.form) },
    ...{ name: toNote(said.name, LONGEST_NAME), text: toNote(said.text, LONGEST) },
  };
}

function fields(given: GivenCase): Readonly<Record<string, string | null>> {
  const { name, text, form, stage, section, sinceYear } = given;
  return { name, text, form, stage, section, since: sinceYear === null ? null : String(sinceYear) };
}
