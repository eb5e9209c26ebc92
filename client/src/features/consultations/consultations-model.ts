import type { ParetoRow } from '../../shared/charts/pareto/pareto-row';
import { toChartRow, type ChartRow } from '../../shared/charts/model/chart-row';
import type { Figure } from '../../shared/figures/figure';
import { fiscalYearOf } from '../../shared/format/period';
import type { LocalText } from '../../shared/format/locale';
import type {
  ConsultationsQuery,
  MetricFieldsFragment,
  TopicBreakdownFragment,
  UnitFieldsFragment,
  ValueFieldsFragment,
} from '../../shared/graphql/generated/graphql';

export const BASES = ['cases', 'labels'] as const;
export type Base = (typeof BASES)[number];

/** Further lists by which cases are split, in the order of the page. */
export const SPLITS = ['channel', 'clientType', 'referral', 'field'] as const;
export type SplitName = (typeof SPLITS)[number];

/** An option with the shares and the rank the server gave it. */
export interface TopicRow extends ParetoRow {
  rank: number | null;
}

export interface SplitView {
  name: SplitName;
  rows: TopicRow[];
  total: ChartRow;
}

export interface TopicsView {
  rows: TopicRow[];
  total: ChartRow;
}

export interface ConsultationsView {
  trend: ChartRow[];
  topics: TopicsView;
  /** Only those with figures. */
  splits: SplitView[];
  /** Both totals, to say that one case may carry several topics. */
  cases: Figure;
  labels: Figure;
}

interface Labels {
  fiscalYear: (year: number) => string;
  text: (text: LocalText) => string;
  total: Record<Base, string>;
}

export function toConsultationsView(
  data: ConsultationsQuery,
  unit: UnitFieldsFragment,
  base: Base,
  labels: Labels,
): ConsultationsView {
  const figures = (breakdown: TopicBreakdownFragment) => topicFigures(data, breakdown, unit);
  const chosen = base === 'cases' ? data.byCases : data.byLabels;
  return {
    trend: toTrend(data, unit, labels),
    topics: toTopics(chosen, figures(chosen), labels.total[base], labels),
    splits: SPLITS.map((name): SplitView => ({
      name,
      ...toTopics(data[name], figures(data[name]), labels.total.cases, labels),
    })).filter(({ rows }) => rows.some(({ amount }) => amount !== null)),
    cases: figures(data.byCases)(data.byCases.total, []),
    labels: figures(data.byLabels)(data.byLabels.total, []),
  };
}

/** Every fiscal year asked for keeps its place; one without a value says why. */
function toTrend(
  { cases }: ConsultationsQuery,
  unit: UnitFieldsFragment,
  labels: Labels,
): ChartRow[] {
  return cases.series.flatMap(({ metric, points }) =>
    points.map(({ period, periodTo, value }) =>
      toChartRow({
        key: period,
        label: labels.fiscalYear(fiscalYearOf(period)),
        figure: { metric, unit, period: { from: period, to: periodTo }, options: [], value },
      }),
    ),
  );
}

type ToFigure = (value: ValueFieldsFragment, options: Figure['options']) => Figure;

function topicFigures(
  { metrics }: ConsultationsQuery,
  { metric, from, to }: TopicBreakdownFragment,
  unit: UnitFieldsFragment,
): ToFigure {
  return (value, options) => ({
    // The count of a topic is stored with the cases, whichever base its share refers to.
    metric: options.length > 0 ? metric : metricCountedIn(value.unit, [metric, ...metrics]),
    unit,
    period: { from, to },
    options,
    value,
  });
}

/** All labels together are counted by a metric of their own: the one whose unit the value is in. */
function metricCountedIn(
  unit: string,
  [metric, ...others]: [MetricFieldsFragment, ...MetricFieldsFragment[]],
): MetricFieldsFragment {
  return metric.unit === unit ? metric : (others.find((other) => other.unit === unit) ?? metric);
}

function toTopics(
  breakdown: TopicBreakdownFragment,
  toFigure: ToFigure,
  totalName: string,
  labels: Labels,
): TopicsView {
  const disaggregation = breakdown.by[0]?.code ?? '';
  const rows = breakdown.options.map(({ option, value, residual, ...given }): TopicRow => ({
    ...toChartRow({
      key: option.code,
      label: labels.text(option.name),
      figure: toFigure(value, [{ disaggregation, option }]),
      residual,
    }),
    rank: given.rank,
    share: given.share,
    cumulativeShare: given.cumulativeShare,
  }));
  return {
    rows: rows.sort((a, b) => place(a) - place(b)),
    total: toChartRow({
      key: 'total',
      label: totalName,
      figure: toFigure(breakdown.total, []),
    }),
  };
}

/** By the server's rank; then what has none, and the residual last of all. */
function place({ rank, residual }: TopicRow): number {
  if (residual) return Number.MAX_SAFE_INTEGER;
  return rank ?? Number.MAX_SAFE_INTEGER - 1;
}
