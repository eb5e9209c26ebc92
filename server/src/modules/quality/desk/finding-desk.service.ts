import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database, type ReadTx, type WriteTx } from '../../../platform/database/database.js';
import { DomainError, invalid } from '../../../platform/errors/domain-error.js';
import { type Colleague, ColleagueService } from '../../access/index.js';
import { type AuditAction, AuditService } from '../../audit/index.js';
import { type Directory, NetworkService, type Unit } from '../../network/index.js';
import type { StoredFinding } from '../finding.js';
import { isSeen } from '../finding-sight.js';
import { FindingRepository } from '../finding.repository.js';
import { toFindingType } from '../finding-mapper.js';
import type { FindingPersonType, FindingType } from '../finding.types.js';
import { FindingCaseRepository } from './finding-case.repository.js';
import type { FindingStep, Resolution } from './finding-case.js';
import { toNote } from './note-text.js';

/** What was done, for the thread of the finding and for the trail. */
interface Step {
  readonly step: FindingStep;
  readonly action: AuditAction;
  readonly text: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Findings in the hands of people: whose they are, what is said, what became of them. No figure is altered. */
@Injectable()
export class FindingDeskService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly findings: FindingRepository,
    private readonly cases: FindingCaseRepository,
    private readonly colleagues: ColleagueService,
    private readonly audit: AuditService,
  ) {}

  /** Who can see to findings of a unit. @throws UNKNOWN_UNIT */
  async owners(context: RequestContext, code: string): Promise<FindingPersonType[]> {
    return this.database.read(async (tx) => {
      const unit = (await this.network.inCharge(tx, context.scope)).get(code);
      if (unit.kind !== 'UNIT') throw invalid('UNKNOWN_UNIT', { code });
      const people = await this.peopleOf(tx, context, unit);
      return people.map(({ email, name }) => ({ email, name }));
    });
  }

  /** @throws NOT_FOUND, NOTE_INVALID, FINDING_STATE, FINDING_STANDS */
  resolve(
    context: RequestContext,
    key: string,
    { resolution, note }: { readonly resolution: Resolution; readonly note: string },
  ): Promise<FindingType> {
    const text = toNote(note);
    return this.change(context, key, async (tx, finding) => {
      const { state, gone } = finding.said;
      if (resolution === 'CORRECTED' && !gone) throw invalid('FINDING_STANDS');
      if (resolution !== 'CORRECTED' && state !== 'OPEN') throw wrongState(state);
      const decision = { resolution, note: text, by: context.actor.name, at: context.now };
      await this.cases.decide(tx, finding, decision);
      const change = { before: state, after: resolution };
      return { step: resolution, action: 'FINDING_RESOLVED', text, ...change };
    });
  }

  /** @throws NOT_FOUND, NOTE_INVALID, FINDING_STATE */
  reopen(context: RequestContext, key: string, note: string | null): Promise<FindingType> {
    const text = note === null ? '' : toNote(note);
    return this.change(context, key, async (tx, finding) => {
      const { state, gone } = finding.said;
      if (state === 'OPEN' || gone) throw wrongState(state);
      const { name: by } = context.actor;
      await this.cases.decide(tx, finding, { resolution: null, note: null, by, at: context.now });
      const change = { before: state, after: 'OPEN' };
      return { step: 'REOPENED', action: 'FINDING_REOPENED', text, ...change };
    });
  }

  /** `email` null: nobody. @throws NOT_FOUND, FINDING_OWNER */
  assign(context: RequestContext, key: string, email: string | null): Promise<FindingType> {
    return this.change(context, key, async (tx, finding, unit) => {
      const people = email === null ? [] : await this.peopleOf(tx, context, unit);
      const owner = people.find((person) => person.email === email?.trim().toLowerCase()) ?? null;
      if (email !== null && !owner) throw invalid('FINDING_OWNER', { email });
      await this.cases.assign(tx, finding, owner?.id ?? null);
      const change = { before: finding.said.owner?.name ?? null, after: owner?.name ?? null };
      return { step: 'ASSIGNED', action: 'FINDING_ASSIGNED', text: owner?.name ?? '', ...change };
    });
  }

  /** @throws NOT_FOUND, NOTE_INVALID */
  comment(context: RequestContext, key: string, said: string): Promise<FindingType> {
    const text = toNote(said);
    const step = { step: 'COMMENTED', action: 'FINDING_COMMENTED', text } as const;
    return this.change(context, key, () => Promise.resolve({ ...step, before: null, after: text }));
  }

  /** One step at a time. What the caller is not in charge of is not there. @throws NOT_FOUND */
  private change(
    context: RequestContext,
    key: string,
    work: (tx: WriteTx, finding: StoredFinding, unit: Unit) => Promise<Step>,
  ): Promise<FindingType> {
    return this.database.write(async (tx) => {
      const directory = await this.network.inCharge(tx, context.scope);
      await this.cases.lock(tx, key);
      const finding = await this.get(tx, directory, key);
      const unit = directory.unit(finding.unitId);
      const { step, action, text, before, after } = await work(tx, finding, unit);
      await this.cases.comment(tx, finding, { step, text, by: context.actor, at: context.now });
      const subject = `${finding.kind} ${finding.metrics[0]} ${finding.period.from}`;
      const changes = [
        { field: 'metric', before: null, after: finding.metrics[0] },
        { field: FIELDS[action] ?? 'resolution', before, after },
        ...(action === 'FINDING_RESOLVED' ? [{ field: 'note', before: null, after: text }] : []),
      ];
      await this.audit.record(tx, context, { action, node: unit.code, subject, changes });
      return toFindingType(directory, await this.get(tx, directory, key));
    });
  }

  private async get(tx: ReadTx, directory: Directory, key: string): Promise<StoredFinding> {
    const finding = await this.findings.byKey(tx, key);
    const isThere = finding && directory.units.some(({ id }) => id === finding.unitId);
    if (!isThere || !isSeen(directory, finding))
      throw new DomainError('notFound', 'NOT_FOUND', { code: key });
    return finding;
  }

  private peopleOf(tx: ReadTx, { now }: RequestContext, unit: Unit): Promise<Colleague[]> {
    return this.colleagues.of(tx, unit, 'FOLLOW_UP', now);
  }
}

const FIELDS: Partial<Record<AuditAction, string>> = {
  FINDING_ASSIGNED: 'owner',
  FINDING_COMMENTED: 'comment',
};

const wrongState = (state: string): DomainError =>
  new DomainError('conflict', 'FINDING_STATE', { state });
