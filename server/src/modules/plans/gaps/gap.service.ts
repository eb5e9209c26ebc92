import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../platform/context/scope.js';
import { Database, type ReadTx } from '../../../platform/database/database.js';
import { toSpans } from '../../../platform/time/period-form.js';
import { findMetric } from '../../catalogue/index.js';
import {
  type Directory,
  NetworkService,
  toUnitRef,
  type Unit,
  type UnitOrGroup,
} from '../../network/index.js';
import { RecordsService } from '../../records/index.js';
import type { PlanFigureType } from '../figures/figure.types.js';
import { PlanFiguresService } from '../figures/plan-figures.service.js';
import { toWanted } from '../figures/wanted-figure.js';
import { toProgramme } from '../programmes/programme-mapper.js';
import { ProgrammeRepository } from '../programmes/programme.repository.js';
import type { YearlyProgramme } from '../programmes/programme.js';
import { PlanTreeService } from '../tree/plan-tree.service.js';
import { type GapEntry, gapsOf } from './gaps.js';
import type { CenterGapsType, PlanGapsType } from './gap.types.js';

interface Asked {
  readonly scope: Scope;
  readonly fiscalYear: number;
}

/** What plans and reports leave open. */
@Injectable()
export class GapService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly records: RecordsService,
    private readonly programmes: ProgrammeRepository,
    private readonly figures: PlanFiguresService,
    private readonly trees: PlanTreeService,
  ) {}

  /** @throws UNKNOWN_UNIT, FISCAL_YEAR_OUT_OF_RANGE */
  gaps(scope: Scope, unit: string, fiscalYear: number): Promise<PlanGapsType> {
    toSpans({ fiscalYear });
    return this.database.read(async (tx) => {
      const directory = await this.network.directory(tx, scope);
      const node = directory.get(unit);
      const known = await this.knownYears(tx, directory, node);
      const centers: CenterGapsType[] = [];
      for (const [center, years] of known)
        if (years.includes(fiscalYear))
          centers.push(await this.ofCenter(tx, center, { scope, fiscalYear }));
      return {
        centers,
        fiscalYears: [...new Set([...known.values()].flat())].sort((a, b) => a - b),
        plans: await this.trees.unmeasured(tx, directory, node),
      };
    });
  }

  private async knownYears(
    tx: ReadTx,
    directory: Directory,
    node: UnitOrGroup,
  ): Promise<ReadonlyMap<Unit, readonly number[]>> {
    const inside = directory.within(node);
    const years = await this.programmes.years(
      tx,
      inside.map(({ code }) => code),
    );
    return new Map(
      inside.flatMap((unit) => {
        const known = years.get(unit.code);
        return known ? [[unit, known] as const] : [];
      }),
    );
  }

  private async ofCenter(
    tx: ReadTx,
    center: Unit,
    { scope, fiscalYear }: Asked,
  ): Promise<CenterGapsType> {
    const programmes = await this.programmes.ofYear(tx, center.code, fiscalYear);
    const asked = { scope, unit: center.code, fiscalYear };
    const wanted = programmes.flatMap(({ figures }) => figures).map(toWanted);
    const figuresOf = await this.figures.load(tx, asked, wanted);
    const codes = [...new Set(programmes.flatMap(({ document }) => document ?? []))];
    const rows = await this.records.documents(tx, codes);
    const documents = new Map(rows.map((row) => [row.code, row]));
    const entries = programmes.map((each) => toEntry(each, figuresOf(each.figures.map(toWanted))));
    const { hasPlan, hasReport, gaps } = gapsOf(entries);
    const find = (code: string | null): YearlyProgramme | undefined =>
      programmes.find((each) => each.code === code);
    return {
      ...{ unit: toUnitRef(center), hasPlan, hasReport },
      gaps: gaps.flatMap(({ kind, code }) => {
        const found = find(code);
        if (!found) return [];
        const within = find(found.parent)?.name ?? null;
        return { kind, within, programme: toProgramme(found, figuresOf, documents) };
      }),
    };
  }
}

function toEntry(each: YearlyProgramme, figures: readonly PlanFigureType[]): GapEntry {
  const { code, parent, planned, result, narrative, outcome } = each;
  return {
    ...{ code, parent, planned, result, narrative, outcome },
    // What is planned is no result.
    hasNumber: figures.some(({ metric, value }) => metric.code !== PLANNED && value?.value != null),
    hasIndicator: figures.some(({ metric }) => findMetric(metric.code)?.logicLevel === 'OUTCOME'),
  };
}

const PLANNED = 'session.planned';
