import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { type Scope, withoutPublic } from '../../platform/context/scope.js';
import { Database, type ReadTx } from '../../platform/database/database.js';
import { invalid } from '../../platform/errors/domain-error.js';
import { type PeriodForm, toOneSpan } from '../../platform/time/period-form.js';
import { months, type Period, shiftYears } from '../../platform/time/period.js';
import { todayInJapan } from '../../platform/time/today.js';
import { type Directory, NetworkService, type UnitOrGroup } from '../network/index.js';
import { DATA_SETS, type DataSetName, ReportViewService } from '../reports/index.js';
import { type Asked, type Row, rowOf } from './completeness.js';
import { DutyRepository } from './duty.repository.js';
import { Received } from './received.js';
import { ReceivedQuery } from './received.query.js';

const MAX_UNITS = 200;
const MAX_CELLS = 100_000;

export interface CompletenessAsked {
  readonly units: readonly string[];
  readonly period: PeriodForm;
  readonly dataSets: readonly DataSetName[] | null;
}

export interface Completeness {
  readonly span: Period;
  readonly rows: readonly Row[];
}

/** What came in of what was to come in. */
@Injectable()
export class CompletenessService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly duties: DutyRepository,
    private readonly query: ReceivedQuery,
    private readonly reports: ReportViewService,
  ) {}

  /** @throws UNKNOWN_UNIT, EMPTY_LIST, TOO_MANY, PERIOD_… */
  of({ scope, now }: RequestContext, asked: CompletenessAsked): Promise<Completeness> {
    if (asked.units.length === 0) throw invalid('EMPTY_LIST', { what: 'units' });
    if (asked.units.length > MAX_UNITS) throw tooMany('units', asked.units.length, MAX_UNITS);
    return this.database.read((tx) => this.within(tx, { scope, now }, asked));
  }

  /** The same among other questions of one reading: at most six statements. @throws as `of` */
  async within(
    tx: ReadTx,
    { scope, now }: Pick<RequestContext, 'scope' | 'now'>,
    asked: CompletenessAsked,
  ): Promise<Completeness> {
    const span = toOneSpan(asked.period);
    const dataSets = DATA_SETS.filter((each) => asked.dataSets?.includes(each) ?? true);
    const directory = await this.directory(tx, scope);
    const nodes = asked.units.map((code) => directory.get(code));
    const centers = centersOf(directory, nodes, span);
    const cells = centers.length * dataSets.length * months(span).length;
    if (cells > MAX_CELLS) throw tooMany('cells', cells, MAX_CELLS);
    const received = await this.received(tx, directory, centers, span);
    const said = await this.saidOf(tx, centers);
    const ids = centers.map(({ unit }) => unit.id);
    const standings = await this.reports.standings(tx, ids, span);
    const known = { span, received, standings, today: todayInJapan(now) };
    const rows = centers.flatMap((center) =>
      dataSets.map((dataSet) => {
        const duty = said.get(`${center.unit.id} ${dataSet}`) ?? null;
        return rowOf(center, dataSet, duty && { ...duty, said: true }, known);
      }),
    );
    return { span, rows };
  }

  /** Who owes what is said to members of the network only. */
  private directory(tx: ReadTx, scope: Scope): Promise<Directory> {
    return this.network.directory(tx, withoutPublic(scope));
  }

  private async received(
    tx: ReadTx,
    directory: Directory,
    centers: readonly Asked[],
    span: Period,
  ): Promise<Received> {
    const ids = centers.map(({ unit }) => unit.id);
    const places = centers.flatMap(({ unit }) =>
      directory.within(unit).map(({ id }) => ({ id, center: unit.id })),
    );
    const around = { from: shiftYears(span, -1).from, to: span.to };
    const claims = await this.query.claims(tx, ids, span);
    const firsts = await this.query.firsts(tx, ids);
    return new Received(claims, firsts, await this.query.figures(tx, places, around));
  }

  private async saidOf(tx: ReadTx, centers: readonly Asked[]) {
    const ids = centers.map(({ unit }) => unit.id);
    const rows = await this.duties.list(tx, ids);
    return new Map(rows.map((row) => [`${row.unitId} ${row.dataSet}`, row]));
  }
}

/** The centers in sight, each with the times it belongs to what is asked about, in the order of the network. */
function centersOf(directory: Directory, nodes: readonly UnitOrGroup[], span: Period): Asked[] {
  const times = new Map<string, Period[]>();
  for (const node of nodes) {
    const parts =
      node.kind === 'GROUP' ? directory.parts(node, span) : [{ unit: node, period: span }];
    for (const { unit, period } of parts)
      for (const { id } of directory.within(unit))
        times.set(id, [...(times.get(id) ?? []), period]);
  }
  return directory.units
    .filter(({ id, level }) => level === 'CENTER' && times.has(id))
    .map((unit) => ({ unit, times: times.get(unit.id) ?? [] }));
}

const tooMany = (what: string, given: number, max: number): Error =>
  invalid('TOO_MANY', { what, given, max });
