import { Injectable } from '@nestjs/common';
import type { Identity } from '../../../platform/context/identity.js';
import { type Scope, withoutPublic } from '../../../platform/context/scope.js';
import { Database, type ReadTx } from '../../../platform/database/database.js';
import { toSpans } from '../../../platform/time/period-form.js';
import type { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import {
  type Directory,
  NetworkService,
  toUnitRef,
  type UnitOrGroup,
} from '../../network/index.js';
import { type DocumentRow, RecordsService } from '../../records/index.js';
import { PlanFiguresService } from '../figures/plan-figures.service.js';
import { MeasureRepository } from './measure.repository.js';
import { toPlan, toVersion } from './plan-mapper.js';
import { concerning, noPlan, seesPlan } from './plan-sight.js';
import { PlanRepository } from './plan.repository.js';
import type { Plan, PlanVersion } from './plan.js';
import type { PlanTreeType } from './plan-tree.types.js';
import type { PlanType } from './plan.types.js';
import { figuresOfResult, toTree, type TreeContent, unmeasuredActions } from './tree-mapper.js';

export interface TreeQuestion {
  readonly plan: string;
  /** null: the newest. */
  readonly version: number | null;
  readonly fiscalYear: number;
  /** Code of a unit or group; null: the unit of the plan, where it is in sight. */
  readonly figuresOf: string | null;
}

/** Plans as they are read. */
@Injectable()
export class PlanTreeService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly records: RecordsService,
    private readonly plans: PlanRepository,
    private readonly measures: MeasureRepository,
    private readonly figures: PlanFiguresService,
  ) {}

  /** The plans that concern a unit or group. @throws UNKNOWN_UNIT */
  list(scope: Scope, unit: string): Promise<PlanType[]> {
    return this.database.read(async (tx) => {
      const directory = await this.network.directory(tx, scope);
      const found = await this.plans.list(tx, concerning(directory, directory.get(unit)));
      const seen = found.filter((plan) => seesPlan(directory, plan));
      const versions = await this.plans.versions(
        tx,
        seen.map(({ code }) => code),
      );
      const documents = await this.documents(tx, [...versions.values()].flat());
      return seen.map((plan) => toPlan(directory, plan, versions.get(plan.code) ?? [], documents));
    });
  }

  /** @throws NOT_FOUND, UNKNOWN_UNIT, FISCAL_YEAR_OUT_OF_RANGE */
  tree(identity: Identity, asked: TreeQuestion): Promise<PlanTreeType> {
    const scope = identity.scopeOf('READ_FIGURES');
    const { fiscalYear } = asked;
    toSpans({ fiscalYear });
    return this.database.read(async (tx) => {
      const directory = await this.network.directory(tx, scope);
      const plan = await this.plans.find(tx, asked.plan);
      if (!plan || !seesPlan(directory, plan)) throw noPlan(asked.plan);
      const versions = (await this.plans.versions(tx, [plan.code])).get(plan.code) ?? [];
      const shown = versionOf(plan, versions, asked.version);
      const content = await this.content(tx, plan, shown.number);
      const unit = asked.figuresOf ?? (directory.find(plan.node) ? plan.node : null);
      if (unit !== null) directory.get(unit);
      const wanted = [
        ...content.indicators,
        ...content.results
          .filter((each) => each.fiscalYear === fiscalYear)
          .flatMap(figuresOfResult),
      ];
      const figuresOf = await this.figures.load(tx, { scope, unit, fiscalYear }, wanted);
      const documents = await this.documents(tx, versions);
      const members = await this.network.directory(tx, withoutPublic(scope));
      return {
        plan: toPlan(directory, plan, versions, documents),
        version: toVersion(shown, documents),
        fiscalYear,
        figuresOf: unitRef(directory, unit),
        may: { edit: await this.mayEdit(tx, identity, plan) },
        ...toTree(content, { fiscalYear, isMember: seesPlan(members, plan) }, figuresOf),
      };
    });
  }

  /** How much of the plans that concern a unit has no figure it is followed by. */
  async unmeasured(
    tx: ReadTx,
    directory: Directory,
    node: UnitOrGroup,
  ): Promise<{ plan: string; name: LocalizedTextType; without: number; actions: number }[]> {
    const found = await this.plans.list(tx, concerning(directory, node));
    const seen = found.filter((plan) => seesPlan(directory, plan));
    const versions = await this.plans.versions(
      tx,
      seen.map(({ code }) => code),
    );
    const counted = seen.map(async (plan) => {
      const newest = versionOf(plan, versions.get(plan.code) ?? [], null);
      const counts = unmeasuredActions(await this.content(tx, plan, newest.number));
      return { plan: plan.code, name: { ja: plan.nameJa, en: plan.nameEn }, ...counts };
    });
    return Promise.all(counted);
  }

  private async content(tx: ReadTx, { code }: Plan, number: number): Promise<TreeContent> {
    return {
      nodes: await this.plans.entries(tx, code, number),
      notes: await this.measures.notes(tx, code),
      indicators: await this.measures.indicators(tx, code),
      results: await this.measures.results(tx, code),
    };
  }

  private async documents(
    tx: ReadTx,
    versions: readonly PlanVersion[],
  ): Promise<ReadonlyMap<string, DocumentRow>> {
    const codes = [...new Set(versions.flatMap(({ document }) => document ?? []))];
    return new Map((await this.records.documents(tx, codes)).map((row) => [row.code, row]));
  }

  private async mayEdit(tx: ReadTx, identity: Identity, { node }: Plan): Promise<boolean> {
    const inCharge = await this.network.inCharge(tx, identity.scopeOf('EDIT_PLANS'));
    return inCharge.find(node) !== null;
  }
}

/** @throws NOT_FOUND */
function versionOf(
  { code }: Plan,
  versions: readonly PlanVersion[],
  number: number | null,
): PlanVersion {
  const found = versions.findLast((each) => number === null || each.number === number);
  if (!found) throw noPlan(`${code} ${number ?? ''}`.trim());
  return found;
}

const unitRef = (directory: Directory, code: string | null) =>
  code === null ? null : toUnitRef(directory.get(code));
