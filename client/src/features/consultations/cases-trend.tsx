import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../shared/charts/chart-frame';
import { ColumnsChart } from '../../shared/charts/charts';
import type { ChartRow } from '../../shared/charts/model/chart-row';
import { lastImportOf, type View } from '../../shared/filters/view';
import { fiscalYearPeriod } from '../../shared/format/period';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';

interface CasesTrendProps {
  network: NetworkQuery;
  view: View;
  rows: ChartRow[];
}

export function CasesTrend({ network, view, rows }: CasesTrendProps) {
  const t = useTranslations('consultations');
  const first = rows[0]?.figure.period ?? fiscalYearPeriod(view.fiscalYear);
  const last = rows.at(-1)?.figure.period ?? first;
  return (
    <ChartFrame
      id="cases"
      level={2}
      title={t('trendTitle')}
      rows={rows}
      period={{ from: first.from, to: last.to }}
      labelHeader={t('yearColumn')}
      valueHeader={t('casesColumn')}
      lastImportedAt={lastImportOf(network, view.unit)}
    >
      <ColumnsChart rows={rows} unit={view.unit} beside />
    </ChartFrame>
  );
}
