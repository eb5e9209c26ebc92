import { Injectable } from '@nestjs/common';
import { invalid } from '../../platform/errors/domain-error.js';
import type { ReadTx } from '../../platform/database/database.js';
import type { Period } from '../../platform/time/period.js';
import { disaggregationsOf, type MetricDefinition } from '../catalogue/index.js';
import {
  type Directory,
  type Membership,
  NetworkService,
  type UnitOrGroup,
} from '../network/index.js';
import { RecordsService } from '../records/index.js';
import { Fold } from './fold.js';
import { readCells } from './queries/cells.query.js';
import { documentCodes, ValueMapper } from './value-mapper.js';

export const MAX_UNITS = 200;
export const MAX_METRICS = 50;

export interface FactsArgs {
  readonly metrics: readonly MetricDefinition[];
  readonly units: readonly string[];
  readonly period: Period;
  /** The splits asked for; empty text: the total. */
  readonly breakdowns: readonly string[];
  readonly definition: string | null;
  readonly withDays: boolean;
}

/** What one question needs: who is asked about, what their cells say, and how it leaves the server. */
export interface Facts {
  readonly directory: Directory;
  readonly nodes: readonly UnitOrGroup[];
  readonly mapper: ValueMapper;
  fold(metric: MetricDefinition): Fold;
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
  ) {}

  async load(tx: ReadTx, args: FactsArgs): Promise<Facts> {
    checkCount('units', args.units.length, MAX_UNITS);
    checkCount('metrics', args.metrics.length, MAX_METRICS);
    const directory = await this.network.directory(tx);
    const nodes = [...new Set(args.units)].map((code) => directory.get(code));
    const units = [...new Set(nodes.flatMap((node) => directory.within(node)))];
    const reporters = new Set(units.flatMap((unit) => directory.lineage(unit)));
    const cells = await readCells(tx, {
      metrics: args.metrics.map(({ code }) => code),
      unitIds: units.map(({ id }) => id),
      reporterIds: [...reporters].map(({ id }) => id),
      breakdowns: [
        ...new Set(
          args.metrics.flatMap((m) => args.breakdowns.flatMap((b) => breakdownsFor(m, b))),
        ),
      ],
      period: args.period,
      withDays: args.withDays,
    });
    const documents = await this.records.documents(tx, documentCodes(cells));
    const byMetric = Map.groupBy(cells, (cell) => cell.metric);
    return {
      directory,
      nodes,
      mapper: new ValueMapper(directory, documents),
      fold: (metric) =>
        new Fold(metric, directory, byMetric.get(metric.code) ?? [], args.definition),
    };
  }
}

/** The breakdown itself and those one or two single-label disaggregations finer, which may be summed to it. */
function breakdownsFor(metric: MetricDefinition, breakdown: string): string[] {
  const own = breakdown ? breakdown.split(',') : [];
  const single = disaggregationsOf(metric).filter((d) => !d.multiLabel && !own.includes(d.code));
  const added = single.flatMap((a, i) => [
    [a.code],
    ...single.slice(i + 1).map((b) => [a.code, b.code]),
  ]);
  return [own, ...added.map((more) => [...own, ...more])].map((codes) => codes.sort().join(','));
}

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
