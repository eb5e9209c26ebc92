import {
  toSeriesView,
  type SeriesView,
  type SeriesWords,
} from '../../shared/charts/model/trend-series';
import type { AttendanceQuery } from '../../shared/graphql/generated/graphql';

/** The months of one metric, each beside the same month a year before. */
export function toMonths(data: AttendanceQuery, metric: string, words: SeriesWords): SeriesView {
  const found = data.months.series.filter((each) => each.metric.code === metric);
  return toSeriesView(found, words);
}

/** A line for each format. */
export function toFormats(data: AttendanceQuery, metric: string, words: SeriesWords): SeriesView {
  const found = data.formats.series.filter((each) => each.metric.code === metric);
  return toSeriesView(found, words, ({ unit, option }) => ({
    ...(option ?? unit),
    options: option ? [{ disaggregation: 'format', option }] : [],
  }));
}
