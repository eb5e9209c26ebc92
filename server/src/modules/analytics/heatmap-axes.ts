import { invalid } from '../../platform/errors/domain-error.js';
import { months, type Period } from '../../platform/time/period.js';
import {
  type Disaggregation,
  disaggregationsOf,
  getDisaggregation,
  getMetric,
  type MetricDefinition,
  type Split,
  toMetricType,
  toSplit,
} from '../catalogue/index.js';
import { toUnitRef, type UnitOrGroup } from '../network/index.js';
import type { Facts } from './facts.service.js';
import type { HeatmapKeyType } from './heatmap.types.js';

const FIXED = ['month', 'unit', 'space', 'metric'] as const;

type FixedAxis = (typeof FIXED)[number];

/** What a row or column stands for. */
export type Axis =
  { readonly kind: FixedAxis } | { readonly kind: 'option'; readonly list: Disaggregation };

/** Where a cell looks: each axis puts its part in place of the whole. */
export interface Spot {
  readonly metric: MetricDefinition;
  readonly node: UnitOrGroup;
  readonly period: Period;
  readonly options: readonly (readonly [list: string, option: string])[];
}

export interface AxisKey {
  readonly shown: HeatmapKeyType;
  readonly place: (spot: Spot) => Spot;
}

/** @throws AXIS_UNKNOWN */
export function toAxis(name: string, metrics: readonly MetricDefinition[]): Axis {
  const fixed = FIXED.find((axis) => axis === name);
  if (fixed) return { kind: fixed };
  const [metric] = metrics;
  const lists = metric ? disaggregationsOf(metric).map(({ code }) => code) : [];
  if (!metric || !lists.includes(name)) {
    throw invalid('AXIS_UNKNOWN', { axis: name, known: [...FIXED, ...lists].join(', ') });
  }
  for (const other of metrics) getDisaggregation(other, name);
  return { kind: 'option', list: getDisaggregation(metric, name) };
}

export function isSameAxis(a: Axis, b: Axis): boolean {
  const unitLike = (axis: Axis): boolean => axis.kind === 'unit' || axis.kind === 'space';
  if (a.kind === 'option' && b.kind === 'option') return a.list.code === b.list.code;
  return a.kind === b.kind || (unitLike(a) && unitLike(b));
}

/** The metric whose figures answer: options of labels are handed in under cases. */
export function countedOn(axes: readonly Axis[], metric: MetricDefinition): MetricDefinition {
  const split = axes.some(({ kind }) => kind === 'option');
  return split && metric.optionsOf ? getMetric(metric.optionsOf) : metric;
}

export const splitOf = ({ options }: Spot): Split => toSplit(options);

const NOTHING = { name: null, month: null, unit: null, metric: null, option: null };

/** The rows or columns of an axis, in their order. */
export function keysOf(
  axis: Axis,
  facts: Facts,
  question: Spot,
  metrics: readonly MetricDefinition[],
): AxisKey[] {
  switch (axis.kind) {
    case 'month':
      return months(question.period).map((month) => ({
        shown: { ...NOTHING, key: month.from, month: month.from },
        place: (spot) => ({ ...spot, period: month }),
      }));
    case 'unit':
      return facts.nodes.map(unitKey);
    case 'space':
      return [...new Set(facts.nodes.flatMap((node) => facts.directory.within(node)))]
        .filter(({ level }) => level === 'SPACE')
        .map(unitKey);
    case 'metric':
      return metrics.map((metric) => ({
        shown: { ...NOTHING, key: metric.code, name: metric.name, metric: toMetricType(metric) },
        place: (spot) => ({ ...spot, metric }),
      }));
    case 'option':
      return optionKeys(axis.list, facts, metrics);
  }
}

function unitKey(node: UnitOrGroup): AxisKey {
  const unit = toUnitRef(node);
  return {
    shown: { ...NOTHING, key: node.code, name: unit.name, unit },
    place: (spot) => ({ ...spot, node }),
  };
}

/** Only the options that occur: a code list may be much longer than what a center uses. */
function optionKeys(
  list: Disaggregation,
  facts: Facts,
  metrics: readonly MetricDefinition[],
): AxisKey[] {
  const axes: Axis[] = [{ kind: 'option', list }];
  const occurring = new Set(
    metrics.flatMap((metric) => [...facts.fold(countedOn(axes, metric)).options(list.code)]),
  );
  return list.options
    .filter(({ code }) => occurring.has(code))
    .map((option) => ({
      shown: {
        ...NOTHING,
        key: option.code,
        name: option.name,
        option: { ...option, residual: option.residual ?? false },
      },
      place: (spot) => ({ ...spot, options: [...spot.options, [list.code, option.code] as const] }),
    }));
}
