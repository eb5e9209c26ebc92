import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database, type WriteTx } from '../../../platform/database/database.js';
import { DomainError, invalid } from '../../../platform/errors/domain-error.js';
import { toSpans } from '../../../platform/time/period-form.js';
import { type AuditAction, AuditService, changesBetween } from '../../audit/index.js';
import { NetworkService } from '../../network/index.js';
import { toNote } from '../../quality/index.js';
import { checkWanted } from '../figures/wanted-figure.js';
import { type By, MeasureRepository } from './measure.repository.js';
import { noPlan } from './plan-sight.js';
import { PlanRepository } from './plan.repository.js';
import {
  type MeasureNote,
  type MeasureResult,
  type Plan,
  PLAN_STATUSES,
  type PlanStatus,
  type PlanVersion,
  type ResultState,
  type StoredNode,
} from './plan.js';
import { keyOf, measuresOf } from './tree-mapper.js';

const LONGEST_SECTION = 100;
const LONGEST = 2_000;

/** An entry of a plan, in the state that was looked at. */
export interface Looked {
  readonly plan: string;
  /** Code of the entry. */
  readonly entry: string;
  /** 0: nothing was said. */
  readonly version: number;
}

/** What happened in a fiscal year; without a state it is taken back. */
export interface GivenOutcome {
  readonly fiscalYear: number;
  readonly state: ResultState | null;
  readonly text: string;
  readonly programmes: readonly string[];
}

export interface GivenIndicator {
  readonly plan: string;
  readonly entry: string;
  readonly metric: string;
  /** Empty: all of the metric. */
  readonly programme: string;
}

/** A plan while something of it is changed; nobody else does meanwhile. */
interface Held {
  readonly tx: WriteTx;
  readonly plan: Plan;
  readonly newest: PlanVersion;
  readonly nodes: readonly StoredNode[];
  readonly by: By;
}

/** A measure with all its places, and what was said of it. */
interface Measure {
  readonly key: string;
  readonly members: readonly string[];
  readonly said: MeasureNote | null;
}

type Fields = Readonly<Record<string, string | null>>;

/** What the owner of a plan says of its measures. What is said of a copy is said of the measure. */
@Injectable()
export class PlanChangeService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly plans: PlanRepository,
    private readonly measures: MeasureRepository,
    private readonly audit: AuditService,
  ) {}

  /** The number of the new version. `seen`: the newest that was looked at. @throws NOT_FOUND, EDITED_MEANWHILE, NOT_A_STEP */
  newVersion(
    context: RequestContext,
    code: string,
    { status, seen }: { readonly status: PlanStatus; readonly seen: number },
  ): Promise<number> {
    return this.holding(context, code, async ({ tx, newest, by }) => {
      checkSeen(newest.number, seen);
      if (PLAN_STATUSES.indexOf(status) < PLAN_STATUSES.indexOf(newest.status))
        throw invalid('NOT_A_STEP');
      const number = newest.number + 1;
      const version = { number, status, authorName: by.name, document: newest.document };
      const unprinted = { printedStatus: null, dated: null };
      await this.plans.insertVersion(tx, code, { ...version, ...unprinted }, by.at);
      await this.plans.copyEntries(tx, code, newest.number);
      const [before, after] = [newest, version].map((each) => ({
        version: String(each.number),
        status: each.status,
      }));
      await this.note(context, { tx, code }, 'PLAN_VERSION_MADE', [before ?? {}, after ?? {}]);
      return number;
    });
  }

  /** The version of what was said. null: nobody is responsible. @throws NOT_FOUND, EDITED_MEANWHILE, NOTE_INVALID */
  setSection(
    context: RequestContext,
    { plan, entry, version }: Looked,
    given: string | null,
  ): Promise<number> {
    const section = given?.trim() ? toNote(given, LONGEST_SECTION) : null;
    return this.holding(context, plan, async (held) => {
      const { tx } = held;
      const { key, said } = await this.measure(held, entry);
      checkSeen(said?.version ?? 0, version);
      await this.measures.setSection(tx, plan, key, section);
      const changes = [{ section: said?.section ?? null }, { section }] as const;
      await this.note(context, { tx, code: `${plan} ${key}` }, 'PLAN_MEASURE_CHANGED', changes);
      return version + 1;
    });
  }

  /** Says which copy counts; null: the marks decide again. @throws NOT_FOUND, EDITED_MEANWHILE, NOT_LISTED_AGAIN */
  confirmCopy(
    context: RequestContext,
    { plan, entry, version }: Looked,
    canonical: string | null,
  ): Promise<number> {
    return this.holding(context, plan, async (held) => {
      const { tx, by } = held;
      const { key, members, said } = await this.measure(held, entry);
      if (members.length < 2) throw invalid('NOT_LISTED_AGAIN', { code: entry });
      if (canonical !== null && !members.includes(canonical)) throw noPlan(canonical);
      checkSeen(said?.version ?? 0, version);
      await this.measures.setCanonical(tx, plan, { node: key, canonical }, by);
      const changes = [{ canonical: said?.canonical ?? null }, { canonical }] as const;
      await this.note(context, { tx, code: `${plan} ${key}` }, 'PLAN_MEASURE_CHANGED', changes);
      return version + 1;
    });
  }

  /** One that is there stays. @throws NOT_FOUND, UNKNOWN_METRIC, UNKNOWN_DISAGGREGATION, UNKNOWN_OPTION */
  async attach(context: RequestContext, given: GivenIndicator): Promise<void> {
    checkWanted(given);
    await this.change(context, given, ['', figureName(given)], (held, { key: node }) =>
      this.measures.addIndicator(held.tx, given.plan, { ...given, node }, held.by),
    );
  }

  /** One that is not there stays away. @throws NOT_FOUND */
  async detach(context: RequestContext, given: GivenIndicator): Promise<void> {
    await this.change(context, given, [figureName(given), ''], async ({ tx }, { members }) => {
      // It may have been attached to any of its places.
      for (const node of members)
        await this.measures.removeIndicator(tx, given.plan, { ...given, node });
    });
  }

  /** The version of the result; null: it is taken back. @throws NOT_FOUND, EDITED_MEANWHILE, NOT_AN_ACTION, … */
  setResult(context: RequestContext, looked: Looked, given: GivenOutcome): Promise<number> {
    const { plan, entry, version } = looked;
    toSpans({ fiscalYear: given.fiscalYear });
    const text = given.state === null ? '' : toNote(given.text, LONGEST);
    for (const programme of given.programmes) checkWanted({ metric: 'session.held', programme });
    return this.holding(context, plan, async (held) => {
      const { tx, by, nodes } = held;
      const measure = await this.measure(held, entry);
      if (nodes.find(({ code }) => code === entry)?.kind !== 'ACTION')
        throw invalid('NOT_AN_ACTION', { code: entry });
      const { fiscalYear, state, programmes } = given;
      const found = (await this.measures.results(tx, plan)).find(
        (each) => measure.members.includes(each.node) && each.fiscalYear === fiscalYear,
      );
      checkSeen(found?.version ?? 0, version);
      const node = found?.node ?? measure.key;
      if (state === null) await this.measures.removeResult(tx, plan, node, fiscalYear);
      else {
        const said = { node, fiscalYear, state, text, programmes };
        await this.measures.setResult(tx, plan, said, by);
      }
      const after = state === null ? {} : resultFields({ state, text, programmes });
      const code = `${plan} ${node} ${fiscalYear}`;
      await this.note(context, { tx, code }, 'PLAN_RESULT_SET', [
        found ? resultFields(found) : {},
        after,
      ]);
      return state === null ? 0 : version + 1;
    });
  }

  private async change(
    context: RequestContext,
    { plan, entry }: GivenIndicator,
    [before, after]: readonly [string, string],
    work: (held: Held, measure: Measure) => Promise<void>,
  ): Promise<void> {
    await this.holding(context, plan, async (held) => {
      const measure = await this.measure(held, entry);
      await work(held, measure);
      const changes = [{ figure: before || null }, { figure: after || null }] as const;
      const code = `${plan} ${measure.key}`;
      await this.note(context, { tx: held.tx, code }, 'PLAN_MEASURE_CHANGED', changes);
    });
  }

  private async measure({ tx, plan, nodes }: Held, entry: string): Promise<Measure> {
    const node = nodes.find(({ code }) => code === entry);
    if (!node || node.kind === 'NOTE') throw noPlan(entry);
    const notes = await this.measures.notes(tx, plan.code);
    const { members } = measuresOf({ nodes, notes }).get(entry) ?? { members: [entry] };
    const key = keyOf(members);
    return { key, members, said: notes.find((note) => note.node === key) ?? null };
  }

  /** The newest version of a plan the caller is in charge of. @throws NOT_FOUND */
  private holding<Result>(
    { scope, actor, now }: RequestContext,
    code: string,
    work: (held: Held) => Promise<Result>,
  ): Promise<Result> {
    return this.database.write(async (tx) => {
      const plan = await this.plans.lock(tx, code);
      const inCharge = await this.network.inCharge(tx, scope);
      if (!plan || !inCharge.find(plan.node)) throw noPlan(code);
      const newest = (await this.plans.versions(tx, [code])).get(code)?.at(-1);
      if (!newest) throw noPlan(code);
      const nodes = await this.plans.entries(tx, code, newest.number);
      return work({ tx, plan, newest, nodes, by: { name: actor.name, at: now } });
    });
  }

  private async note(
    context: RequestContext,
    { tx, code }: { readonly tx: WriteTx; readonly code: string },
    action: AuditAction,
    [before, after]: readonly [Fields, Fields],
  ): Promise<void> {
    const [plan = ''] = code.split(' ');
    const node = (await this.plans.find(tx, plan))?.node ?? null;
    const changes = changesBetween(before, after);
    await this.audit.record(tx, context, { action, node, subject: code, changes });
  }
}

/** Only the state somebody looked at is changed. @throws EDITED_MEANWHILE */
function checkSeen(version: number, seen: number): void {
  if (version !== seen) throw new DomainError('conflict', 'EDITED_MEANWHILE');
}

const figureName = ({ metric, programme }: GivenIndicator): string =>
  programme === '' ? metric : `${metric} ${programme}`;

const resultFields = ({
  state,
  text,
  programmes,
}: Pick<MeasureResult, 'state' | 'text' | 'programmes'>): Fields => ({
  ...{ state, text, programmes: programmes.join(', ') || null },
});
