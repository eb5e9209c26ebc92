import { useTranslations } from 'use-intl';
import { PageHead } from '../../shared/filters/page-head';
import { toUnitRef, yearsOf, type View } from '../../shared/filters/view';
import { ViewPage } from '../../shared/filters/view-page';
import type { NetworkQuery, OverviewQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Skeleton } from '../../shared/ui/skeleton';
import { AlertsSection } from './alerts-section';
import { unseenOf, type Alerts } from './alerts-model';
import { EmptyYear } from './empty-year';
import { HeadlineTiles } from './headline-tiles';
import { OverviewCharts } from './overview-charts';
import { toOverviewView } from './overview-model';
import { ReportingRate } from './reporting-rate';
import { ReportMatrix } from './report-matrix';
import { TargetsSection } from './targets-section';
import { ToConfirm } from './to-confirm';
import { useOverview } from './use-overview';
import { useTargets, type TargetCard } from './use-targets';

export function OverviewPage() {
  const t = useTranslations('overview');
  return (
    <ViewPage title={t('page')}>
      {(network, view) => (
        <>
          <OverviewContent network={network} view={view} />
          <ReportMatrix network={network} />
        </>
      )}
    </ViewPage>
  );
}

function OverviewContent({ network, view }: { network: NetworkQuery; view: View }) {
  const app = useTranslations('app');
  const t = useTranslations('overview');
  const overview = useOverview(view);
  const targets = useTargets(view);
  return (
    <>
      <PageHead network={network} view={view} kicker={t('page')} />
      <ReportingRate network={network} view={view} />
      {!targets.isWaiting && !overview.isPending && targets.alerts && (
        <AlertsSection alerts={targets.alerts} view={view} />
      )}
      {overview.error && (
        <ErrorNotice error={overview.error} onRetry={() => void overview.refetch()} />
      )}
      {(overview.isPending || targets.isWaiting) && (
        <div className="min-h-dvh">
          <Skeleton label={app('loading')} blocks={8} />
        </div>
      )}
      {overview.data && !targets.isWaiting && (
        <OverviewBody network={network} view={view} data={overview.data} {...targets} />
      )}
    </>
  );
}

interface OverviewBodyProps {
  network: NetworkQuery;
  view: View;
  data: OverviewQuery;
  card: TargetCard | null;
  alerts: Alerts | null;
}

function OverviewBody({ network, view, data, card, alerts }: OverviewBodyProps) {
  const t = useTranslations('overview');
  const format = useFormat();
  const overview = toOverviewView(data, toUnitRef(network, view.unit), view.fiscalYear, {
    day: format.day,
    text: format.text,
    total: t('total'),
  });
  if (overview.empty && !yearsOf(network, view.unit).includes(view.fiscalYear)) {
    return <EmptyYear network={network} view={view} />;
  }
  return (
    <>
      <HeadlineTiles
        tiles={overview.tiles}
        unreported={overview.unreported}
        targets={card?.rows ?? []}
      />
      {card && <TargetsSection card={card} view={view} fresh={unseenOf(alerts, 'TARGET', view)} />}
      <ToConfirm findings={data.findings} view={view} fresh={unseenOf(alerts, 'FINDING', view)} />
      <OverviewCharts network={network} overview={overview} />
    </>
  );
}
