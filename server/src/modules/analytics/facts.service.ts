import { Injectable } from '@nestjs/common';
import { type Scope, withoutPublic } from '../../platform/context/scope.js';
import { invalid } from '../../platform/errors/domain-error.js';
import type { ReadTx } from '../../platform/database/database.js';
import type { Period } from '../../platform/time/period.js';
import type { MetricDefinition, Split } from '../catalogue/index.js';
import {
  type Directory,
  type Membership,
  NetworkService,
  OpenDays,
  OpenTimeService,
  type TimeMark,
  TimeMarkService,
  type Unit,
  type UnitOrGroup,
} from '../network/index.js';
import { isSeen, QualityService, type StoredFinding } from '../quality/index.js';
import { type DocumentRow, RecordsService } from '../records/index.js';
import { breakdownsFor, isCrossed } from './breakdowns-read.js';
import type { Cell } from './cell.js';
import type { Evaluated } from './evaluated.js';
import { FindingsAt } from './findings-at.js';
import { Fold } from './fold.js';
import { Marks } from './marks.js';
import { Population, POPULATION } from './population.js';
import { readCells } from './queries/cells.query.js';
import { documentCodes, ValueMapper } from './value-mapper.js';
import type { ValueType } from './value.types.js';

export const MAX_UNITS = 200;
export const MAX_METRICS = 50;

export interface FactsArgs {
  /** What the caller may see; the rest does not exist for the answer. */
  readonly scope: Scope;
  readonly metrics: readonly MetricDefinition[];
  readonly units: readonly string[];
  readonly period: Period;
  /** Codes of metrics whose cells of every period are wanted. */
  readonly anytime?: readonly string[];
  /** The splits asked for; empty text: the total. */
  readonly breakdowns: readonly string[];
  readonly definition: string | null;
  readonly withDays: boolean;
  /** Units beside those asked for, chosen once it is known who is in sight. */
  readonly others?: (directory: Directory) => readonly UnitOrGroup[];
  /** Whether it is asked over time, and so what happened meanwhile. */
  readonly withMarks?: boolean;
  /** Whether it is asked on how many days units were open. */
  readonly withOpenDays?: boolean;
  /** Whether the spaces of a center are asked for one by one. */
  readonly withSpaces?: boolean;
}

/** A place in the figures: whose, when, which option. */
export interface Place {
  readonly node: UnitOrGroup;
  readonly period: Period;
  readonly split: Split;
}

/** What one question needs: who is asked about, what their cells say, and how it leaves the server. */
export interface Facts {
  readonly directory: Directory;
  readonly nodes: readonly UnitOrGroup[];
  fold(metric: MetricDefinition): Fold;
  /** The figures of one meaning of the metric only. */
  foldOf(metric: MetricDefinition, definition: string): Fold;
  readonly marks: Marks;
  /** Those of all units; none unless asked for. */
  readonly openDays: OpenDays;
  population(asOf: string | null): Population;
  /** A value of the metric asked for, with the findings that touch it. `counted` is the metric whose figures answer. */
  toValue(
    metric: MetricDefinition,
    place: Place,
    evaluated: Evaluated,
    counted?: MetricDefinition,
  ): ValueType;
}

export function checkCount(what: string, given: number, max: number): void {
  if (given === 0) throw invalid('EMPTY_LIST', { what });
  if (given > max) throw invalid('TOO_MANY', { what, given, max });
}

/** Reads what a question needs: the directory, the cells in one statement, the documents they name. */
@Injectable()
export class FactsService {
  constructor(
    private readonly network: NetworkService,
    private readonly records: RecordsService,
    private readonly quality: QualityService,
    private readonly timeMarks: TimeMarkService,
    private readonly openTime: OpenTimeService,
  ) {}

  async load(tx: ReadTx, args: FactsArgs): Promise<Facts> {
    checkCount('units', args.units.length, MAX_UNITS);
    checkCount('metrics', args.metrics.length, MAX_METRICS);
    const directory = await this.network.directory(
      tx,
      isCrossed(args.breakdowns) ? withoutPublic(args.scope) : args.scope,
      args.metrics.map(({ domain }) => domain),
    );
    const nodes = [...new Set(args.units)].map((code) => directory.get(code));
    const all = [...new Set([...nodes, ...(args.others?.(directory) ?? [])])];
    const cells = await this.cells(tx, args, directory, all);
    const documents = await this.records.documents(tx, documentCodes(cells));
    const found = await this.quality.find(tx, {
      unitIds: all.flatMap((node) => directory.within(node)).map(({ id }) => id),
      metrics: args.metrics.map(({ code }) => code),
      // A metric read whole may be shown in another period than the one asked for.
      period: hasOther(args.anytime, POPULATION) ? null : args.period,
    });
    const seen = found.filter((finding) => isSeen(directory, finding));
    const marks = args.withMarks ? await this.marks(tx, directory, nodes) : [];
    const openDays = await this.openDays(tx, args, directory, all);
    const loaded = { cells, documents, found: seen, marks, openDays };
    return new LoadedFacts(args, directory, nodes, loaded);
  }

  private cells(
    tx: ReadTx,
    args: FactsArgs,
    directory: Directory,
    nodes: readonly UnitOrGroup[],
  ): Promise<Cell[]> {
    const inside = new Set(nodes.flatMap((node) => directory.within(node)));
    const above = new Set([...inside].flatMap((unit) => directory.lineage(unit)));
    const idsOf = (units: Iterable<Unit>): string[] => [...units].map(({ id }) => id);
    const allowed = this.breakdowns(directory, inside);
    // A population stands with the city above a center.
    const withCities = args.anytime?.includes(POPULATION) ?? false;
    return readCells(tx, {
      metrics: args.metrics.map(({ code }) => code),
      unitIds: idsOf(withCities ? above : inside),
      reporterIds: idsOf(above),
      logs: logged(inside, nodes, args.withSpaces ?? false).flatMap((unit) =>
        directory.lineage(unit).map((above) => ({ unitId: unit.id, reporterId: above.id })),
      ),
      breakdowns: args.breakdowns.filter(allowed),
      summable: [
        ...new Set(
          args.metrics.flatMap((m) => args.breakdowns.flatMap((b) => breakdownsFor(m, b))),
        ),
      ].filter(allowed),
      period: args.period,
      anytime: args.anytime ?? [],
      loggedAnytime: hasOther(args.anytime, POPULATION),
      withDays: args.withDays,
    });
  }

  /** Of the nodes, and of all above and below them. */
  private marks(
    tx: ReadTx,
    directory: Directory,
    nodes: readonly UnitOrGroup[],
  ): Promise<readonly TimeMark[]> {
    const around = nodes.flatMap((node) => directory.within(node));
    const concerned = new Set(around.flatMap((unit) => directory.lineage(unit)));
    return this.timeMarks.find(
      tx,
      [...concerned].map(({ id }) => id),
    );
  }

  /** Of all units that may stand behind a value. A value of another year may be shown: then of any time. */
  private async openDays(
    tx: ReadTx,
    args: FactsArgs,
    directory: Directory,
    nodes: readonly UnitOrGroup[],
  ): Promise<OpenDays> {
    if (!args.withOpenDays) return new OpenDays();
    const inside = new Set(nodes.flatMap((node) => directory.within(node)));
    const open = logged(inside, nodes, args.withSpaces ?? false);
    const units = new Set(open.flatMap((unit) => directory.lineage(unit)));
    const ids = [...units].map(({ id }) => id);
    return this.openTime.openDays(
      tx,
      ids,
      hasOther(args.anytime, POPULATION) ? ANYTIME : args.period,
    );
  }

  /** Crossed figures are not even summed where they may not be seen. */
  private breakdowns(
    directory: Directory,
    inside: ReadonlySet<Unit>,
  ): (breakdown: string) => boolean {
    const mayCross = [...inside].every(({ id }) => directory.seesCrossed(id));
    return (breakdown) => mayCross || !isCrossed([breakdown]);
  }
}

/** A center's log is counted for the center itself: its spaces are read only where they are asked for. */
function logged(
  inside: ReadonlySet<Unit>,
  nodes: readonly UnitOrGroup[],
  withSpaces: boolean,
): Unit[] {
  return [...inside].filter((unit) => unit.level !== 'SPACE' || withSpaces || nodes.includes(unit));
}

interface Loaded {
  readonly cells: readonly Cell[];
  readonly documents: readonly DocumentRow[];
  readonly found: readonly StoredFinding[];
  readonly marks: readonly TimeMark[];
  readonly openDays: OpenDays;
}

class LoadedFacts implements Facts {
  private readonly byMetric: ReadonlyMap<string, readonly Cell[]>;
  private readonly folds = new Map<MetricDefinition, Fold>();
  readonly marks: Marks;
  readonly openDays: OpenDays;
  private readonly findings: FindingsAt;
  private readonly mapper: ValueMapper;

  constructor(
    private readonly args: FactsArgs,
    readonly directory: Directory,
    readonly nodes: readonly UnitOrGroup[],
    private readonly loaded: Loaded,
  ) {
    this.byMetric = Map.groupBy(loaded.cells, (cell) => cell.metric);
    this.marks = new Marks(directory, loaded.marks);
    this.openDays = loaded.openDays;
    this.findings = new FindingsAt(directory, loaded.found);
    this.mapper = new ValueMapper(directory, loaded.documents);
  }

  fold(metric: MetricDefinition): Fold {
    const known = this.folds.get(metric);
    if (known) return known;
    const cells = this.byMetric.get(metric.code) ?? [];
    const fold = new Fold(metric, this.directory, cells, this.definitionFor(metric));
    this.folds.set(metric, fold);
    return fold;
  }

  foldOf(metric: MetricDefinition, definition: string): Fold {
    return new Fold(metric, this.directory, this.byMetric.get(metric.code) ?? [], definition);
  }

  population(asOf: string | null): Population {
    return new Population(this.directory, this.loaded.cells, asOf);
  }

  toValue(
    metric: MetricDefinition,
    place: Place,
    evaluated: Evaluated,
    counted = metric,
  ): ValueType {
    return this.mapper.toValue(
      metric,
      evaluated,
      this.findings.touching(counted, place, evaluated.definition),
    );
  }

  /** A definition named with the question is one of the metric asked for, not of those it is set against. */
  private definitionFor({ variants }: MetricDefinition): string | null {
    const { definition } = this.args;
    return variants.some(({ id }) => id === definition) ? definition : null;
  }
}

const ANYTIME: Period = { from: '0001-01-01', to: '9999-12-31' };

const hasOther = (codes: readonly string[] | undefined, known: string): boolean =>
  codes?.some((code) => code !== known) ?? false;

/** Several units asked for together, as one; a unit that lies within another is not counted twice. */
export function together(directory: Directory, nodes: readonly UnitOrGroup[]): UnitOrGroup {
  const [only] = nodes;
  if (only && nodes.length === 1) return only;
  const asked = nodes.filter((node) => node.kind === 'UNIT');
  const members = new Map<string, Membership>();
  for (const group of nodes.filter((node) => node.kind === 'GROUP')) {
    for (const member of group.members) members.set(member.unitId, member);
  }
  for (const { id } of asked) members.set(id, { unitId: id, from: null, to: null });
  const isInside = ({ unitId }: Membership): boolean =>
    directory
      .lineage(directory.unit(unitId))
      .slice(1)
      .some((above) => members.has(above.id));
  const outermost = [...members.values()].filter((member) => !isInside(member));
  return { kind: 'GROUP', id: '', code: '', names: [], members: outermost, note: null };
}
