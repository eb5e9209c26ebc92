import {
  toSeriesView,
  type SeriesView,
  type SeriesWords,
} from '../../shared/charts/model/answered-series';
import type { AttendanceQuery } from '../../shared/graphql/generated/graphql';

/** The months of one metric, each beside the same month a year before. */
export function toMonths(data: AttendanceQuery, metric: string, words: SeriesWords): SeriesView {
  return toSeriesView(
    data.months.series.filter((each) => each.metric.code === metric).map(wholeUnit),
    words,
  );
}

const wholeUnit = <Series extends object>(series: Series) => ({ ...series, option: null });

/** A line for each format. */
export function toFormats(data: AttendanceQuery, metric: string, words: SeriesWords): SeriesView {
  const found = data.formats.series.filter((each) => each.metric.code === metric);
  return toSeriesView(found, words, 'format');
}
