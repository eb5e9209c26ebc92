import { useTranslations } from 'use-intl';
import { toSeriesView } from '../../shared/charts/model/trend-series';
import { SeriesFrame } from '../../shared/charts/series/series-frame';
import { lastImportOf, type View } from '../../shared/filters/view';
import { fiscalYearPeriod } from '../../shared/format/period';
import type { ConsultationsQuery, NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';

interface MonthsFrameProps {
  network: NetworkQuery;
  view: View;
  data: ConsultationsQuery;
}

/** Cases month by month, beside the year before. */
export function MonthsFrame({ network, view, data }: MonthsFrameProps) {
  const t = useTranslations('consultationViews');
  const format = useFormat();
  return (
    <SeriesFrame
      {...toSeriesView(data.months.series, format)}
      id="months"
      level={2}
      title={t('monthsTitle')}
      period={fiscalYearPeriod(view.fiscalYear)}
      stepHeader={t('monthColumn')}
      withPrevious
      empty={t('monthsEmpty')}
      lastImportedAt={lastImportOf(network, view.unit)}
    />
  );
}
