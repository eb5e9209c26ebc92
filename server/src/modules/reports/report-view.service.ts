import { Injectable } from '@nestjs/common';
import type { Identity } from '../../platform/context/identity.js';
import type { Permission } from '../../platform/context/permission.js';
import { withoutPublic } from '../../platform/context/scope.js';
import { Database, type ReadTx } from '../../platform/database/database.js';
import type { Period } from '../../platform/time/period.js';
import { type Directory, NetworkService, openDuring, type Unit } from '../network/index.js';
import { centerOf } from './center-of.js';
import { ContentQuery } from './content.query.js';
import type { DataSetName } from './data-set.js';
import { actionsIn, DRAFT, type ReportAction, type Standing } from './life-cycle.js';
import { placesOf } from './places.js';
import { type AskedReport, toReportPeriod } from './report-period.js';
import { ReportRepository, type StandingRow, type Which } from './report.repository.js';
import type { Step, Total } from './totals.js';

/** Who takes a step holds this for the center. */
const PERMISSION_OF = {
  SUBMIT: 'SUBMIT_REPORT',
  RETURN: 'APPROVE_REPORT',
  APPROVE: 'APPROVE_REPORT',
  PUBLISH: 'PUBLISH',
  AMEND: 'APPROVE_REPORT',
} as const satisfies Record<ReportAction, Permission>;

const NEED_CONTENT: readonly ReportAction[] = ['SUBMIT', 'APPROVE'];

/** A report as it is looked at. */
export interface Report {
  readonly unit: Unit;
  readonly dataSet: DataSetName;
  readonly period: Period;
  readonly standing: Standing;
  readonly isThere: boolean;
  /** Steps that come next, and of them those the caller may take. */
  readonly next: readonly ReportAction[];
  readonly actions: readonly ReportAction[];
  readonly steps: readonly Step[];
  /** As it is counted and reported today. */
  readonly today: readonly Total[];
  readonly directory: Directory;
}

@Injectable()
export class ReportViewService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly reports: ReportRepository,
    private readonly content: ContentQuery,
  ) {}

  /** For members: in public nobody sees how far a report is. @throws UNKNOWN_UNIT, NOT_A_CENTER, REPORT_PERIOD */
  view(identity: Identity, { unit: code, dataSet, period: form }: AskedReport): Promise<Report> {
    const period = toReportPeriod(dataSet, form);
    return this.database.read(async (tx) => {
      const scope = withoutPublic(identity.scopeOf('READ_FIGURES'));
      const directory = await this.network.directory(tx, scope);
      const unit = centerOf(directory, code);
      const which = { unitId: unit.id, dataSet, period };
      const standing = await this.standing(tx, which);
      const [open, places] = [openDuring(unit, period), placesOf(directory, unit)];
      const start = { from: period.from, to: period.from };
      const next = actionsIn(standing);
      const isThere = open !== null && (await this.content.isThere(tx, which, places, open));
      const possible = isThere ? next : next.filter((each) => !NEED_CONTENT.includes(each));
      return {
        ...{ unit, dataSet, period, standing, directory, next, isThere },
        actions: await this.allowed(tx, identity, unit, possible),
        steps: await this.reports.steps(tx, which),
        today: await this.content.totals(tx, dataSet, places, start),
      };
    });
  }

  /** Where the reports of centers stand that anybody has submitted; by unit, data set and first day. */
  async standings(
    tx: ReadTx,
    unitIds: readonly string[],
    span: Period,
  ): Promise<ReadonlyMap<string, StandingRow>> {
    const rows = await this.reports.standings(tx, unitIds, span);
    return new Map(rows.map((row) => [standingKey(row.unitId, row.dataSet, row.from), row]));
  }

  private async standing(tx: ReadTx, { unitId, dataSet, period }: Which): Promise<Standing> {
    const found = await this.standings(tx, [unitId], period);
    return found.get(standingKey(unitId, dataSet, period.from)) ?? DRAFT;
  }

  private async allowed(
    tx: ReadTx,
    identity: Identity,
    { id }: Unit,
    next: readonly ReportAction[],
  ): Promise<ReportAction[]> {
    const allowed: ReportAction[] = [];
    for (const action of next) {
      const { units } = await this.network.inCharge(tx, identity.scopeOf(PERMISSION_OF[action]));
      if (units.some((unit) => unit.id === id)) allowed.push(action);
    }
    return allowed;
  }
}

export const standingKey = (unitId: string, dataSet: DataSetName, from: string): string =>
  `${unitId} ${dataSet} ${from}`;
