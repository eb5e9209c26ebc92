import { toChartRow, type ChartRow } from '../../shared/charts/model/chart-row';
import {
  toLooks,
  type ChartSeries,
  type PointChange,
  type SeriesPoint,
} from '../../shared/charts/model/chart-series';
import { toSteps, type AxisStep } from '../../shared/charts/model/period-axis';
import type { Figure } from '../../shared/figures/figure';
import { fiscalYearOf, type Period } from '../../shared/format/period';
import type {
  MetricFieldsFragment,
  TrendsQuery,
  UnitFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import type { SmallChart } from '../../shared/charts/model/small-charts';
import { beginsAnew, toMarks, type TrendsMarks } from './trends-marks';
import {
  toAbsences,
  toRefusals,
  toRemarks,
  type Absence,
  type Refusal,
  type Remark,
} from './trends-remarks';
import { stepsOfYear, yearLines } from './trends-years';
import type { TrendsAnswer } from './use-trends';

type TrendSeries = TrendsQuery['trend']['series'][number];
type TrendPoint = TrendSeries['points'][number];

export interface TrendsView {
  metric: MetricFieldsFragment;
  /** Each line, of a unit or of a year of it. */
  series: ChartSeries[];
  /** The same lines, by unit. */
  charts: SmallChart[];
  steps: AxisStep[];
  period: Period;
  /** Calendar months the mode leaves; null: all. */
  months: number[] | null;
  remarks: Remark[];
  absences: Absence[];
  changes: LatestChange[];
  refusals: Refusal[];
  happened: TrendsMarks;
}

/** The newest step that has a year before. */
export interface LatestChange {
  series: ChartSeries;
  step: Pick<AxisStep, 'label'>;
  now: ChartRow;
  before: ChartRow;
  change: PointChange;
}

interface Labels {
  unitName: (code: string) => string;
  step: (period: Period) => string;
  shortStep: (period: Period) => string;
  shortFiscalYear: (year: number) => string;
}

export function toTrendsView({ trend, choice }: TrendsAnswer, labels: Labels): TrendsView | null {
  const [first] = trend.series;
  if (!first) return null;
  const axis = toSteps(
    first.points.map(({ period, periodTo }) => ({ from: period, to: periodTo })),
    labels,
  );
  const happened = toMarks(trend.marks, axis);
  const looks = toLooks(trend.series.map(({ unit }) => unit.code));
  const overYears = choice.lines === 'years';
  const charts = trend.series.map((each, index): SmallChart => {
    const { code } = each.unit;
    const unit: ChartSeries = {
      key: code,
      name: labels.unitName(code),
      look: looks.get(code) ?? { colour: '', mark: 'circle' },
      lead: index === 0,
      points: each.points.map((point, at) => {
        const made = toPoint(each, point, axis[at]?.label ?? point.period, choice.cumulative);
        return beginsAnew(happened, code, made.key) ? { ...made, isAnew: true } : made;
      }),
    };
    const lines = overYears ? yearLines(unit, labels) : [unit];
    return { key: code, name: unit.name, lines, latest: toLatest(each, labels, choice.cumulative) };
  });
  const several = charts.length > 1;
  const series = charts.flatMap(({ name, lines }) =>
    overYears && several ? lines.map((line) => ({ ...line, name: `${name} ${line.name}` })) : lines,
  );
  const steps = overYears ? stepsOfYear(axis, labels) : axis;
  return {
    metric: first.metric,
    series,
    charts,
    steps,
    period: { from: trend.from, to: trend.to },
    months: trend.months ?? null,
    remarks: toRemarks(series),
    absences: series.flatMap((each) => toAbsences(each, steps)),
    changes: overYears
      ? charts.flatMap(changeOfLatest)
      : series.flatMap((each) => latestChange(each, steps)),
    refusals: series.flatMap((each) => toRefusals(each, steps)),
    happened,
  };
}

/** The answer about one of the units alone; null: about all. */
export function only(answer: TrendsAnswer, unit: string | null): TrendsAnswer {
  const { trend } = answer;
  if (unit === null) return answer;
  const others = new Set(trend.series.map(({ unit: { code } }) => code));
  others.delete(unit);
  return {
    ...answer,
    trend: {
      ...trend,
      series: trend.series.filter(({ unit: { code } }) => code === unit),
      marks: trend.marks.filter(({ unit: { code } }) => !others.has(code)),
    },
  };
}

function toPoint(
  { metric, unit }: TrendSeries,
  point: TrendPoint,
  label: string,
  cumulative: boolean,
): SeriesPoint {
  const row = (value: TrendPoint['value'], years: number) =>
    toChartRow({
      key: point.period,
      label,
      figure: toFigure({ metric, unit, value, period: reachOf(point, cumulative, years) }),
    });
  return {
    ...row(point.value, 0),
    previous: point.previous ? row(point.previous, 1) : null,
    change: toChange(point),
  };
}

function toLatest(series: TrendSeries, labels: Labels, cumulative: boolean): SmallChart['latest'] {
  if (!series.latest) return null;
  const { period, periodTo } = series.latest;
  const label = labels.step({ from: period, to: periodTo });
  const { previous, change, ...now } = toPoint(series, series.latest, label, cumulative);
  return { now, before: previous, change };
}

interface FigureParts {
  metric: MetricFieldsFragment;
  unit: UnitFieldsFragment;
  period: Period;
  value: TrendPoint['value'];
}

function toFigure(parts: FigureParts): Figure {
  return { ...parts, options: [] };
}

/** The days a value is of: a running total reaches back to the start of its fiscal year. */
function reachOf({ period, periodTo }: TrendPoint, cumulative: boolean, yearsBack: number): Period {
  const from = cumulative ? `${fiscalYearOf(period)}-04-01` : period;
  return { from: back(from, yearsBack), to: lastDay(back(periodTo, yearsBack)) };
}

function back(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
}

/** Periods end with a month; February does not end on the same day every year. */
function lastDay(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function toChange({ change, value }: TrendPoint): PointChange | null {
  if (!change) return null;
  const { kind, refused } = change;
  return {
    amount: change.value === null ? null : { kind, value: change.value, unitName: value.unitName },
    refused: refused?.text ?? null,
  };
}

function latestChange(series: ChartSeries, steps: readonly AxisStep[]): LatestChange[] {
  const at = series.points.findLastIndex(({ change, previous }) => change && previous);
  const [point, step] = [series.points[at], steps[at]];
  if (!step || !point?.change || !point.previous) return [];
  return [{ series, step, now: point, before: point.previous, change: point.change }];
}

/** Of years over each other the newest value of all. */
function changeOfLatest({ name, lines, latest }: SmallChart): LatestChange[] {
  const series = lines.at(-1);
  if (!series || !latest?.before || !latest.change) return [];
  const { now, before, change } = latest;
  return [{ series: { ...series, name }, step: { label: now.label }, now, before, change }];
}
