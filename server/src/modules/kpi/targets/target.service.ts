import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database, type WriteTx } from '../../../platform/database/database.js';
import { DomainError, invalid } from '../../../platform/errors/domain-error.js';
import { AuditService, changesBetween } from '../../audit/index.js';
import { getMetric } from '../../catalogue/index.js';
import { NetworkService, type UnitOrGroup } from '../../network/index.js';
import type { KpiReader } from '../kpi-reader.js';
import { aimText } from '../words/aim-words.js';
import { checkKey, checkTarget } from './check-target.js';
import { schemeOf } from './scheme-of.js';
import { nameOf, type SaidTarget, type Target, type TargetKey } from './target.js';
import { isSame } from './target-parts.js';
import { TargetRepository } from './target.repository.js';

/** A scorecard of more than a page is read by nobody; and its metrics are asked for at once. */
export const MOST_TARGETS = 50;

/** What became of a change: it holds, or somebody else was first and nothing was written. */
export type Outcome =
  | { readonly state: 'DONE'; readonly node: UnitOrGroup; readonly target: Target }
  | {
      readonly state: 'CONFLICT';
      readonly node: UnitOrGroup;
      /** What was to be said; null: it was to be removed. */
      readonly yours: SaidTarget | null;
      /** What holds; null: nothing was ever said. Removed meanwhile: it says so. */
      readonly theirs: Target | null;
    };

type Conflict = Outcome & { readonly state: 'CONFLICT' };

/** What became of several changes together: all hold, or somebody else was first with some and nothing was written. */
export type ListOutcome =
  | { readonly state: 'DONE'; readonly node: UnitOrGroup; readonly targets: readonly Target[] }
  | { readonly state: 'CONFLICT'; readonly conflicts: readonly (Conflict & { key: TargetKey })[] };

/** A target as it is to be said, and the version that was looked at; 0: none stood. */
export interface ToSet {
  readonly key: TargetKey;
  readonly said: SaidTarget;
  readonly seen: number;
}

interface Change {
  readonly key: TargetKey;
  /** The version that was looked at; 0: none stood. */
  readonly seen: number;
  /** null: the target is removed. */
  readonly said: SaidTarget | null;
}

/** Targets: who sets one looked at a version of it, and writes the next. */
@Injectable()
export class TargetService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly targets: TargetRepository,
    private readonly audit: AuditService,
  ) {}

  /** All that was ever said of a target, the newest first. @throws UNKNOWN_UNIT, as checkKey */
  versions(
    { scope }: KpiReader,
    key: TargetKey,
  ): Promise<{ readonly node: UnitOrGroup; readonly versions: readonly Target[] }> {
    checkKey(key);
    return this.database.read(async (tx) => {
      const node = (await this.network.directory(tx, scope)).get(key.unit);
      return { node, versions: await this.targets.versions(tx, key) };
    });
  }

  /** @throws UNKNOWN_UNIT, TARGET_TOO_MANY, as checkTarget */
  set(context: RequestContext, key: TargetKey, said: SaidTarget, seen: number): Promise<Outcome> {
    return this.change(context, { key, seen, said: checkTarget(key, said) });
  }

  /**
   * Targets of one unit and year, all of them or none. @throws UNKNOWN_UNIT, TARGETS_NONE, TARGET_TWICE, TARGET_TOO_MANY,
   * as checkTarget
   */
  async setAll(context: RequestContext, given: readonly ToSet[]): Promise<ListOutcome> {
    if (given.length > MOST_TARGETS) throw invalid('TARGET_TOO_MANY', { max: MOST_TARGETS });
    const changes = inOneOrder(
      given.map((one) => ({ ...one, said: checkTarget(one.key, one.said) })),
    );
    try {
      return await this.database.write((tx) => this.changeAll(tx, context, changes));
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      return { state: 'CONFLICT', conflicts: error.conflicts };
    }
  }

  /** @throws Overtaken, so that nothing of it is written */
  private async changeAll(
    tx: WriteTx,
    context: RequestContext,
    changes: readonly ToSet[],
  ): Promise<ListOutcome> {
    const first = changes[0]?.key;
    if (!first) throw invalid('TARGETS_NONE');
    const node = (await this.network.inCharge(tx, context.scope)).get(first.unit);
    let kept = await this.targets.count(tx, first);
    const conflicts: (Conflict & { key: TargetKey })[] = [];
    const targets: Target[] = [];
    for (const { key, seen, said } of changes) {
      const before = await this.targets.lock(tx, key, seen === 0);
      const standing = before && !before.removed ? before.version : 0;
      const isThere = before !== null && isSame(before, said);
      if (!isThere && standing !== seen)
        conflicts.push({ key, state: 'CONFLICT', node, yours: said, theirs: before });
      // After the first of them nothing is going to hold.
      if (conflicts.length > 0) continue;
      if (standing === 0 && (kept += 1) > MOST_TARGETS)
        throw invalid('TARGET_TOO_MANY', { max: MOST_TARGETS });
      if (!isThere) await this.write(tx, context, { key, seen, said }, before);
      const target = isThere ? before : await this.targets.lock(tx, key, false);
      if (target) targets.push(target);
    }
    if (conflicts.length > 0) throw new Overtaken(conflicts);
    return { state: 'DONE', node, targets };
  }

  /** @throws UNKNOWN_UNIT, NOT_FOUND, as checkKey */
  remove(context: RequestContext, key: TargetKey, seen: number): Promise<Outcome> {
    checkKey(key);
    return this.change(context, { key, seen, said: null });
  }

  private change(context: RequestContext, change: Change): Promise<Outcome> {
    const { key, seen, said } = change;
    return this.database.write(async (tx) => {
      const node = (await this.network.inCharge(tx, context.scope)).get(key.unit);
      if (said !== null && seen === 0) await this.checkRoom(tx, key);
      const before = await this.targets.lock(tx, key, said !== null && seen === 0);
      const standing = before && !before.removed ? before.version : 0;
      if (said === null && (before === null || standing + seen === 0)) throw notFound(key);
      // Also when it was said before: an answer that was lost on its way is asked for again.
      if (before && said && isSame(before, said)) return { state: 'DONE', node, target: before };
      if (standing !== seen) return { state: 'CONFLICT', node, yours: said, theirs: before };
      await this.write(tx, context, change, before);
      const target = await this.targets.lock(tx, key, false);
      if (!target) throw notFound(key);
      return { state: 'DONE', node, target };
    });
  }

  /** @throws TARGET_TOO_MANY */
  private async checkRoom(tx: WriteTx, key: TargetKey): Promise<void> {
    const kept = await this.targets.count(tx, key);
    if (kept >= MOST_TARGETS) throw invalid('TARGET_TOO_MANY', { max: MOST_TARGETS });
  }

  private async write(
    tx: WriteTx,
    context: RequestContext,
    { key, said }: Change,
    before: Target | null,
  ): Promise<void> {
    // Whoever removes it did not say why it was set.
    const next = said ?? (before && { ...before, reason: '' });
    if (!next) return;
    const version = (before?.version ?? 0) + 1;
    const schemeVersion = schemeOf(next.scheme).version;
    const { actor, now } = context;
    const author = { id: actor.id, name: actor.name, at: now };
    const given = { ...key, ...next, version, schemeVersion, removed: said === null };
    await this.targets.add(tx, given, author, null);
    await this.audit.record(tx, context, {
      action: said === null ? 'TARGET_REMOVED' : 'TARGET_SET',
      node: key.unit,
      subject: getMetric(key.metric).name.ja,
      changes: changesBetween(
        before && !before.removed ? fields(key, before) : {},
        said === null ? {} : fields(key, said),
      ),
    });
  }
}

/** Somebody else was first with some of several targets. */
class Overtaken extends Error {
  constructor(readonly conflicts: readonly (Conflict & { key: TargetKey })[]) {
    super('overtaken');
  }
}

/** Whoever sets several at once locks them in the same order, so that nobody waits for each other. @throws TARGET_TWICE */
function inOneOrder(changes: readonly ToSet[]): ToSet[] {
  const byName = new Map(changes.map((change) => [nameOf(change.key), change]));
  const twice = changes.find((change) => byName.get(nameOf(change.key)) !== change);
  if (twice) throw invalid('TARGET_TWICE', { name: getMetric(twice.key.metric).name.ja });
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
}

const notFound = ({ metric }: TargetKey): DomainError =>
  new DomainError('notFound', 'NOT_FOUND', { code: metric });

/** As the trail keeps it. */
function fields(key: TargetKey, said: SaidTarget): Record<string, string | null> {
  const { metric, programme, fiscalYear } = key;
  const { aim, profile, scheme, baseline, reason, printed } = said;
  return {
    ...{ metric, programme: programme === '' ? null : programme, fiscalYear: String(fiscalYear) },
    target: printed ?? aimText(aim, getMetric(metric)).ja,
    ...{ profile, scheme, reason: reason === '' ? null : reason },
    baseline: baseline === null ? null : String(baseline),
  };
}
