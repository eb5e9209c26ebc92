import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../shared/charts/chart-frame';
import { BarsChart, DaysChart } from '../../shared/charts/charts';
import { lastImportOf } from '../../shared/filters/view';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import type { OverviewView } from './overview-model';

interface OverviewChartsProps {
  network: NetworkQuery;
  overview: OverviewView;
}

export function OverviewCharts({ network, overview }: OverviewChartsProps) {
  const t = useTranslations('overview');
  if (overview.attendance.length === 0 && overview.loans.length === 0) return null;
  return (
    <section aria-labelledby="charts">
      <h2 id="charts" className="mb-3 text-xl font-bold">
        {t('charts')}
      </h2>
      <div className="grid gap-4 lg:grid-cols-2">
        {overview.attendance.length > 0 && (
          <AttendanceFrame network={network} overview={overview} />
        )}
        {overview.loans.length > 0 && <LoansFrame network={network} overview={overview} />}
      </div>
    </section>
  );
}

function AttendanceFrame({ network, overview }: OverviewChartsProps) {
  const t = useTranslations('overview');
  const { attendance, period, unit } = overview;
  return (
    <ChartFrame
      id="attendance"
      title={t('attendanceTitle')}
      rows={attendance}
      period={period}
      labelHeader={t('dayColumn')}
      valueHeader={t('attendanceColumn')}
      lastImportedAt={lastImportOf(network, unit.code)}
    >
      <DaysChart rows={attendance} unit={unit.code} period={period} />
    </ChartFrame>
  );
}

function LoansFrame({ network, overview }: OverviewChartsProps) {
  const t = useTranslations('overview');
  const { loans, loansTotal, period, unit } = overview;
  return (
    <ChartFrame
      id="loans"
      title={t('loansTitle')}
      rows={loans}
      totals={loansTotal ? [loansTotal] : []}
      period={period}
      labelHeader={t('kindColumn')}
      valueHeader={t('loansColumn')}
      lastImportedAt={lastImportOf(network, unit.code)}
    >
      <BarsChart rows={loans} unit={unit.code} />
    </ChartFrame>
  );
}
