import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../platform/context/scope.js';
import type { ReadTx } from '../../../platform/database/database.js';
import {
  type Day,
  fiscalYear,
  fiscalYearOf,
  type Period,
  periodOf,
} from '../../../platform/time/period.js';
import { todayInJapan } from '../../../platform/time/today.js';
import { CompletenessService } from '../../completeness/index.js';
import { OffPaceService } from '../../kpi/index.js';
import { type Directory, NetworkService, type UnitOrGroup } from '../../network/index.js';
import { QualityService } from '../../quality/index.js';
import { type Alert, type AlertKind, inOrder } from './alert.js';
import { fromFinding } from './from-findings.js';
import { fromReports } from './from-reports.js';
import { fromTarget } from './from-targets.js';

/** So many findings one answer looks at, the gravest first. */
const MOST_FINDINGS = 300;
/** As many units as completeness takes at once. */
const AT_ONCE = 200;

export interface AlertQuestion {
  /** What the person sees by a role of their own. */
  readonly scope: Scope;
  readonly now: Date;
  /** Codes of units and groups, with everything below them; null: all in the scope. */
  readonly units: readonly string[] | null;
  readonly kinds: readonly AlertKind[];
}

export interface Standing {
  readonly alerts: readonly Alert[];
  /** More findings are open than were looked at. */
  readonly isCut: boolean;
}

interface Asked extends AlertQuestion {
  readonly directory: Directory;
  readonly nodes: readonly UnitOrGroup[];
  readonly today: Day;
  /** This fiscal year and the one before, whose reports and results are still awaited. */
  readonly years: readonly [number, number];
}

/** What needs attention now: read from scorecards, reports and findings as they stand. */
@Injectable()
export class AlertsService {
  constructor(
    private readonly network: NetworkService,
    private readonly targets: OffPaceService,
    private readonly reports: CompletenessService,
    private readonly quality: QualityService,
  ) {}

  /** At most thirteen statements for up to 200 units. @throws UNKNOWN_UNIT */
  async standing(tx: ReadTx, question: AlertQuestion): Promise<Standing> {
    const directory = await this.network.directory(tx, question.scope);
    const today = todayInJapan(question.now);
    const year = fiscalYearOf(today);
    const nodes = nodesOf(directory, question.units);
    const asked: Asked = { ...question, directory, nodes, today, years: [year - 1, year] };
    const wants = (kind: AlertKind): boolean => question.kinds.includes(kind) && nodes.length > 0;
    const found = wants('FINDING') ? await this.findings(tx, asked) : NONE;
    const alerts = [
      ...(wants('TARGET') ? await this.offPace(tx, asked) : []),
      ...(wants('REPORT') ? await this.late(tx, asked) : []),
      ...found.alerts,
    ];
    return { alerts: inOrder(alerts), isCut: found.isCut };
  }

  private async offPace(tx: ReadTx, asked: Asked): Promise<Alert[]> {
    const { scope, directory, nodes, years, today } = asked;
    const groups = asked.units === null ? directory.groups : [];
    const all = new Set([...nodes, ...groups, ...unitsOf(directory, nodes)]);
    const units = [...all].map(({ code }) => code);
    const question = { scope, units, fiscalYears: years, asOf: today };
    return (await this.targets.find(tx, question)).map(fromTarget);
  }

  private async late(tx: ReadTx, { scope, now, nodes, years, today }: Asked): Promise<Alert[]> {
    const period = { from: fiscalYear(years[0]).from, to: periodOf('MONTH', today).to };
    const alerts: Alert[] = [];
    for (let at = 0; at < nodes.length; at += AT_ONCE) {
      const units = nodes.slice(at, at + AT_ONCE).map(({ code }) => code);
      const asked = { units, period, dataSets: null };
      const { rows } = await this.reports.within(tx, { scope, now }, asked);
      alerts.push(...rows.flatMap(fromReports));
    }
    // A center may be asked for twice, also as one of a group.
    return [...new Map(alerts.map((alert) => [alert.key, alert])).values()];
  }

  private async findings(tx: ReadTx, { directory, nodes, years }: Asked): Promise<Standing> {
    const span: Period = { from: fiscalYear(years[0]).from, to: fiscalYear(years[1]).to };
    const found = await this.quality.find(tx, {
      ...{ metrics: null, period: span, states: ['OPEN'] as const, first: MOST_FINDINGS + 1 },
      unitIds: unitsOf(directory, nodes).map(({ id }) => id),
    });
    const alerts = found.slice(0, MOST_FINDINGS).flatMap((one) => fromFinding(directory, one));
    return { alerts, isCut: found.length > MOST_FINDINGS };
  }
}

const NONE: Standing = { alerts: [], isCut: false };

/** Those asked for; else every unit that nothing in sight stands above. */
function nodesOf(directory: Directory, codes: readonly string[] | null): readonly UnitOrGroup[] {
  if (codes) return [...new Set(codes)].map((code) => directory.get(code));
  const ids = new Set(directory.units.map(({ id }) => id));
  return directory.units.filter(({ parentId }) => parentId === null || !ids.has(parentId));
}

/** All units below, as far as they are in sight. */
function unitsOf(directory: Directory, nodes: readonly UnitOrGroup[]) {
  const inside = new Set(nodes.flatMap((node) => directory.within(node)));
  return directory.units.filter((unit) => inside.has(unit));
}
