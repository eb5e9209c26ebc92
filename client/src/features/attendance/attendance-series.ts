import { toChartRow } from '../../shared/charts/model/chart-row';
import { toLooks, type ChartSeries } from '../../shared/charts/model/chart-series';
import { toSteps, type AxisStep } from '../../shared/charts/model/period-axis';
import type { Figure } from '../../shared/figures/figure';
import type { LocalText } from '../../shared/format/locale';
import type { Period } from '../../shared/format/period';
import type {
  AttendanceQuery,
  AttendanceSeriesFragment,
  ValueFieldsFragment,
} from '../../shared/graphql/generated/graphql';

export interface SeriesView {
  series: ChartSeries[];
  steps: AxisStep[];
}

export interface SeriesWords {
  text: (name: LocalText) => string;
  step: (period: Period) => string;
  shortStep: (period: Period) => string;
  shortFiscalYear: (year: number) => string;
}

type Answered = AttendanceQuery['months']['series'][number];

/** The months of one metric, each beside the same month a year before. */
export function toMonths(data: AttendanceQuery, metric: string, words: SeriesWords): SeriesView {
  const found = data.months.series.filter((each) => each.metric.code === metric);
  return toView(found, words, ({ unit }) => unit);
}

/** A line for each format. */
export function toFormats(data: AttendanceQuery, metric: string, words: SeriesWords): SeriesView {
  const found = data.formats.series.filter((each) => each.metric.code === metric);
  return toView(found, words, ({ unit, option }) => option ?? unit);
}

function toView<Series extends AttendanceSeriesFragment>(
  found: readonly Series[],
  words: SeriesWords,
  named: (series: Series) => { code: string; name: LocalText },
): SeriesView {
  const steps = toSteps(
    (found[0]?.points ?? []).map(({ period, periodTo }) => ({ from: period, to: periodTo })),
    words,
  );
  const looks = toLooks(found.map((series) => named(series).code));
  return {
    steps,
    series: found.map((each): ChartSeries => {
      const { code, name } = named(each);
      return {
        key: code,
        name: words.text(name),
        look: looks.get(code) ?? { colour: '', mark: 'circle' },
        lead: true,
        points: each.points.map((point, at) => toPoint(each, point, steps[at]?.label ?? '')),
      };
    }),
  };
}

type Point = AttendanceSeriesFragment['points'][number] & Partial<Answered['points'][number]>;

function toPoint(
  { metric, unit, option }: AttendanceSeriesFragment,
  point: Point,
  label: string,
): ChartSeries['points'][number] {
  const options = option ? [{ disaggregation: 'format', option }] : [];
  const row = (value: ValueFieldsFragment, period: Period) => {
    const figure: Figure = { metric, unit, period, options, value };
    return toChartRow({ key: point.period, label, figure });
  };
  const { previous, change } = point;
  return {
    ...row(point.value, { from: point.period, to: point.periodTo }),
    previous: previous ? row(previous, yearBefore(point)) : null,
    change: change
      ? {
          amount:
            change.value === null
              ? null
              : { kind: change.kind, value: change.value, unitName: point.value.unitName },
          refused: change.refused?.text ?? null,
        }
      : null,
  };
}

/** The same month; February does not end on the same day every year. */
function yearBefore({ period }: Point): Period {
  const [year = 0, month = 0] = period.split('-').map(Number);
  const last = new Date(Date.UTC(year - 1, month, 0)).toISOString().slice(0, 10);
  return { from: `${year - 1}${period.slice(4)}`, to: last };
}
