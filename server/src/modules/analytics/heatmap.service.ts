import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Database } from '../../platform/database/database.js';
import { invalid } from '../../platform/errors/domain-error.js';
import { inSlices } from '../../platform/event-loop/turns.js';
import { type PeriodForm, toOneSpan } from '../../platform/time/period-form.js';
import {
  checkDefinition,
  getMetric,
  type MetricDefinition,
  toMetricType,
  toSplit,
} from '../catalogue/index.js';
import { toUnitRef } from '../network/index.js';
import { checkCount, type Facts, FactsService, MAX_METRICS, together } from './facts.service.js';
import {
  type Axis,
  type AxisKey,
  countedOn,
  isSameAxis,
  keysOf,
  splitOf,
  type Spot,
  toAxis,
} from './heatmap-axes.js';
import type { HeatmapCellType, HeatmapType } from './heatmap.types.js';

const MAX_CELLS = 10_000;

export interface HeatmapQuestion {
  readonly metrics: readonly string[];
  readonly units: readonly string[];
  readonly period: PeriodForm;
  readonly rows: string;
  readonly columns: string;
  readonly definition: string | null;
}

interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

@Injectable()
export class HeatmapService {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsService,
  ) {}

  /** Metrics on two axes, each with its margin: the value of a whole row or column, as published or joined. */
  async heatmap({ scope }: RequestContext, question: HeatmapQuestion): Promise<HeatmapType> {
    checkCount('metrics', question.metrics.length, MAX_METRICS);
    const metrics = [...new Set(question.metrics)].map(getMetric);
    const { definition } = question;
    if (definition) metrics.forEach((metric) => checkDefinition(metric, definition));
    const period = toOneSpan(question.period);
    const axes = toAxes(question, metrics);
    const facts = await this.database.read((tx) =>
      this.facts.load(tx, {
        scope,
        metrics: [...new Set([...metrics, ...metrics.map((m) => countedOn(list(axes), m))])],
        units: question.units,
        period,
        breakdowns: breakdownsOf(list(axes)),
        definition,
        withDays: false,
        withSpaces: list(axes).some(({ kind }) => kind === 'space'),
      }),
    );
    const whole = toWhole(facts, metrics, period);
    const rowKeys = keysOf(axes.rows, facts, whole, metrics);
    const columnKeys = keysOf(axes.columns, facts, whole, metrics);
    checkCells(rowKeys.length * columnKeys.length);
    const cell = (row: AxisKey | null, column: AxisKey | null): HeatmapCellType =>
      toCell(facts, axes, whole, [row, column]);
    const [overRows, overColumns] = [axes.rows, axes.columns].map(({ kind }) => kind !== 'metric');
    return {
      rows: question.rows,
      columns: question.columns,
      ...period,
      rowKeys: rowKeys.map(({ shown }) => shown),
      columnKeys: columnKeys.map(({ shown }) => shown),
      cells: (
        await inSlices(rowKeys, (row) => columnKeys.map((column) => cell(row, column)))
      ).flat(),
      rowTotals: overColumns ? rowKeys.map((row) => cell(row, null)) : [],
      columnTotals: overRows ? columnKeys.map((column) => cell(null, column)) : [],
      total: overRows && overColumns ? cell(null, null) : null,
    };
  }
}

const list = ({ rows, columns }: Axes): Axis[] => [rows, columns];

/** @throws AXIS_UNKNOWN, AXES_CLASH, ONE_METRIC */
function toAxes({ rows, columns }: HeatmapQuestion, metrics: readonly MetricDefinition[]): Axes {
  const axes = { rows: toAxis(rows, metrics), columns: toAxis(columns, metrics) };
  if (isSameAxis(axes.rows, axes.columns)) throw invalid('AXES_CLASH', { rows, columns });
  const byMetric = list(axes).some(({ kind }) => kind === 'metric');
  if (metrics.length > 1 && !byMetric) throw invalid('ONE_METRIC');
  return axes;
}

function checkCells(given: number): void {
  if (given > MAX_CELLS) throw invalid('TOO_MANY', { what: 'cells', given, max: MAX_CELLS });
}

/** The total, each list of options, and the two crossed. */
function breakdownsOf(axes: readonly Axis[]): string[] {
  const lists = axes.flatMap((axis) => (axis.kind === 'option' ? [axis.list.code] : []));
  return ['', ...lists, toSplit(lists.map((code) => [code, ''])).breakdown];
}

function toWhole(
  { directory, nodes }: Facts,
  [metric]: readonly MetricDefinition[],
  period: Spot['period'],
): Spot {
  if (!metric) throw invalid('EMPTY_LIST', { what: 'metrics' });
  return { metric, node: together(directory, nodes), period, options: [] };
}

function toCell(
  facts: Facts,
  axes: Axes,
  whole: Spot,
  keys: readonly [row: AxisKey | null, column: AxisKey | null],
): HeatmapCellType {
  const spot = keys.reduce((at, key) => key?.place(at) ?? at, whole);
  const { metric, node, period } = spot;
  const counted = countedOn(spot.options.length > 0 ? list(axes) : [], metric);
  const split = splitOf(spot);
  const value = facts.fold(counted).at(node, period, split);
  return {
    row: keys[0]?.shown.key ?? null,
    column: keys[1]?.shown.key ?? null,
    metric: toMetricType(metric),
    unit: node.code === '' ? null : toUnitRef(node),
    period: period.from,
    periodTo: period.to,
    value: facts.toValue(metric, { node, period, split }, value, counted),
  };
}
