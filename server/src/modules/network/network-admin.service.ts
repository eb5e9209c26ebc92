import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { isEverything } from '../../platform/context/scope.js';
import { Database, type WriteTx } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { AuditService, changesBetween } from '../audit/index.js';
import type { Directory, Membership, Name } from './directory.js';
import {
  checkCode,
  checkLevel,
  checkMembers,
  checkNames,
  checkNewUnit,
  checkNote,
  checkUnit,
  type GivenGroup,
  type GivenMember,
  type GivenNewUnit,
  type GivenUnit,
  isSameGroup,
  isSameUnit,
} from './network-form.js';
import { getGroup, getReportingUnit, getUnit } from './network-get.js';
import { groupFields, unitFields } from './network-text.js';
import { NetworkRepository } from './network.repository.js';
import { NetworkService } from './network.service.js';
import { OpenTimeWatch } from './open-time-watch.js';
import {
  type OrgUnitGroupType,
  type OrgUnitType,
  toOrgUnit,
  toOrgUnitGroup,
} from './network.types.js';

export interface GivenNewGroup extends Omit<GivenGroup, 'names'> {
  readonly code: string;
  readonly name: Name;
}

/**
 * Changes of units and groups. Whoever changes one waits for the one before, so that the audit trail says what truly
 * was there; nothing is ever deleted, for figures refer to it.
 */
@Injectable()
export class NetworkAdminService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly repository: NetworkRepository,
    private readonly audit: AuditService,
    private readonly watch: OpenTimeWatch,
  ) {}

  /** @throws CODE_TAKEN, also for a code out of the caller's sight: codes are one namespace */
  async createUnit(ctx: RequestContext, given: GivenNewUnit): Promise<OrgUnitType> {
    if (!given.parent) requireEverything(ctx, 'createUnit');
    return this.database.write(async (tx) => {
      const { code, level } = given;
      const directory = await this.network.inCharge(tx, ctx.scope);
      const parent = given.parent ? getUnit(directory, given.parent) : null;
      const facts = checkNewUnit(given, parent);
      const id = await this.repository.insertUnit(
        tx,
        { ...facts, code, level },
        parent?.id ?? null,
      );
      await this.watch.changed(tx, id, 'HOURS');
      await this.audit.record(tx, ctx, {
        action: 'UNIT_CREATED',
        node: code,
        subject: given.name.ja.trim(),
        changes: changesBetween({}, { level, parent: parent?.code ?? null, ...unitFields(facts) }),
      });
      return this.unit(tx, ctx, code);
    });
  }

  async updateUnit(ctx: RequestContext, code: string, given: GivenUnit): Promise<OrgUnitType> {
    const facts = checkUnit(given);
    return this.database.write(async (tx) => {
      await this.repository.lock(tx, code);
      const unit = getUnit(await this.network.inCharge(tx, ctx.scope), code);
      checkLevel(unit, facts);
      // A country is in everybody's sight, and in nobody's charge but theirs who have all.
      if (!isSameUnit(unit, facts)) {
        await this.repository.updateUnit(tx, code, facts);
        const isOpening = unit.openedOn !== facts.openedOn || unit.closedOn !== facts.closedOn;
        if (isOpening) await this.watch.changed(tx, unit.id, 'OPENING');
        else if (unit.seats !== facts.seats) await this.watch.changed(tx, unit.id, 'SEATS');
        const subject = facts.names.at(-1)?.ja ?? code;
        const changes = changesBetween(unitFields(unit), unitFields(facts));
        await this.audit.record(tx, ctx, { action: 'UNIT_CHANGED', node: code, subject, changes });
      }
      return this.unit(tx, ctx, code);
    });
  }

  async createGroup(ctx: RequestContext, given: GivenNewGroup): Promise<OrgUnitGroupType> {
    requireEverything(ctx, 'createGroup');
    const code = checkCode(given.code);
    const names = checkNames([given.name]);
    const note = checkNote(given.note);
    checkMembers(given.members);
    return this.database.write(async (tx) => {
      const directory = await this.network.inCharge(tx, ctx.scope);
      const members = toMembers(directory, given.members);
      await this.repository.insertGroup(tx, { code, names, note }, members);
      const changes = changesBetween({}, groupFields({ names, members, note }, directory));
      const subject = given.name.ja.trim();
      await this.audit.record(tx, ctx, { action: 'GROUP_CREATED', node: code, subject, changes });
      return this.group(tx, ctx, code);
    });
  }

  async updateGroup(
    ctx: RequestContext,
    code: string,
    given: GivenGroup,
  ): Promise<OrgUnitGroupType> {
    requireEverything(ctx, 'updateGroup');
    const names = checkNames(given.names);
    const note = checkNote(given.note);
    checkMembers(given.members);
    return this.database.write(async (tx) => {
      await this.repository.lock(tx, code);
      const directory = await this.network.inCharge(tx, ctx.scope);
      const group = getGroup(directory, code);
      const after = { names, note, members: toMembers(directory, given.members) };
      if (!isSameGroup(group, after)) {
        await this.repository.updateGroup(tx, group, after);
        const subject = names.at(-1)?.ja ?? code;
        const before = groupFields(group, directory);
        const changes = changesBetween(before, groupFields(after, directory));
        await this.audit.record(tx, ctx, { action: 'GROUP_CHANGED', node: code, subject, changes });
      }
      return this.group(tx, ctx, code);
    });
  }

  private async unit(tx: WriteTx, ctx: RequestContext, code: string): Promise<OrgUnitType> {
    const directory = await this.network.inCharge(tx, ctx.scope);
    return toOrgUnit(getUnit(directory, code), directory, null);
  }

  private async group(tx: WriteTx, ctx: RequestContext, code: string): Promise<OrgUnitGroupType> {
    const directory = await this.network.inCharge(tx, ctx.scope);
    return toOrgUnitGroup(getGroup(directory, code), directory, null);
  }
}

/** What only those may do who have all: for the others there is no such operation. */
function requireEverything({ scope }: RequestContext, operation: string): void {
  if (!isEverything(scope)) throw new DomainError('notFound', 'NOT_FOUND', { code: operation });
}

function toMembers(directory: Directory, given: readonly GivenMember[]): Membership[] {
  return given.map(({ unit, from = null, to = null }) => ({
    unitId: getReportingUnit(directory, unit).id,
    from,
    to,
  }));
}
