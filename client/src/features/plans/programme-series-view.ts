import type { AxisMark } from '../../shared/charts/model/axis-mark';
import { toChartRow } from '../../shared/charts/model/chart-row';
import { toLooks, type ChartSeries } from '../../shared/charts/model/chart-series';
import type { SeriesView, SeriesWords } from '../../shared/charts/model/trend-series';
import { toSteps } from '../../shared/charts/model/period-axis';
import type {
  MetricFieldsFragment,
  ProgrammeSeriesQuery,
} from '../../shared/graphql/generated/graphql';

export type Followed = ProgrammeSeriesQuery['programmeSeries'];
type Line = Followed['lines'][number];

export type SignedMark = AxisMark & Pick<Followed['marks'][number], 'from' | 'text'>;

const SIGNS = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'];

/** What happened, each under its own sign at the year it holds from. */
export function signed(marks: Followed['marks']): SignedMark[] {
  return marks.flatMap((mark, index) => {
    const sign = SIGNS[index];
    return sign ? [{ ...mark, sign, step: mark.from }] : [];
  });
}

/** The followed programme as the leading line, the others beside it. */
export function toProgrammeLines(
  { unit, lines }: Followed,
  metric: MetricFieldsFragment,
  words: SeriesWords & { lineName: (line: Line) => string; sum: string },
): SeriesView {
  const steps = toSteps(
    (lines[0]?.points ?? []).map(({ period, periodTo }) => ({ from: period, to: periodTo })),
    words,
  );
  const looks = toLooks(lines.map(({ key }) => key));
  const series = lines.map((line): ChartSeries => ({
    key: line.key,
    name: words.lineName(line),
    look: looks.get(line.key) ?? { colour: '', mark: 'circle' },
    lead: line.role === 'FOLLOWED',
    points: line.points.map(({ period, periodTo, options, value, isAnew, isSum }, at) => ({
      ...toChartRow({
        key: period,
        label: steps[at]?.label ?? period,
        figure: {
          ...{ metric, unit, value, period: { from: period, to: periodTo } },
          options: options.map((option) => ({ disaggregation: 'programme', option })),
          isSum: options.length > 1,
        },
      }),
      ...{ previous: null, change: null, isAnew, note: isSum ? words.sum : undefined },
    })),
  }));
  return { series, steps };
}
