import { useTranslations } from 'use-intl';
import { SeriesFrame } from '../../shared/charts/series/series-frame';
import { toSeriesView, type SeriesView } from '../../shared/charts/model/trend-series';
import { hasValues } from '../../shared/charts/model/chart-row';
import { lastImportOf } from '../../shared/filters/view';
import { fiscalYearPeriod } from '../../shared/format/period';
import type {
  NetworkQuery,
  OccupancyQuery,
  UnitFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { shownName } from './shown-name';

interface UsedFramesProps {
  network: NetworkQuery;
  unit: UnitFieldsFragment;
  fiscalYear: number;
  data: OccupancyQuery;
}

const TIMES = ['space.minutes_booked', 'space.minutes_used'];

/** What was booked and what was used of it, month by month; only a log knows. */
export function UsedFrames({ network, unit, fiscalYear, data }: UsedFramesProps) {
  const t = useTranslations('occupancy');
  const format = useFormat();
  const linesOf = (metrics: readonly string[]): SeriesView =>
    toSeriesView(
      data.trend.series.filter(({ metric }) => metrics.includes(metric.code)),
      format,
      ({ metric }) => ({ code: metric.code, name: metric.name, options: [] }),
    );
  const times = linesOf(TIMES);
  if (!times.series.some(({ points }) => hasValues(points))) return null;
  const space = shownName(network, unit, format.text);
  const id = unit.code.replaceAll('/', '-');
  const shared = {
    level: 2 as const,
    period: fiscalYearPeriod(fiscalYear),
    stepHeader: t('monthColumn'),
    lastImportedAt: lastImportOf(network, unit.code),
  };
  return (
    <>
      <SeriesFrame
        {...shared}
        {...times}
        id={`times-${id}`}
        title={t('timesTitle', { space })}
        withPrevious={false}
        notes={[t('timesNote')]}
      />
      <SeriesFrame
        {...shared}
        {...linesOf(['space.used_share'])}
        id={`used-${id}`}
        title={t('usedTitle', { space })}
        withPrevious
        notes={[t('notedNote')]}
      />
      <SeriesFrame
        {...shared}
        {...linesOf(['space.no_show_rate'])}
        id={`no-show-${id}`}
        title={t('noShowTitle', { space })}
        withPrevious
        notes={[t('notedNote')]}
      />
    </>
  );
}
