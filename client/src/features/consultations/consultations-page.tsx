import { useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { PageHead } from '../../shared/filters/page-head';
import { allYears, toUnitRef, type View } from '../../shared/filters/view';
import { ViewPage } from '../../shared/filters/view-page';
import {
  ConsultationsDocument,
  type ConsultationsQuery,
  type NetworkQuery,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Skeleton } from '../../shared/ui/skeleton';
import { CasesTrend } from './cases-trend';
import { toConsultationsView, type Base } from './consultations-model';
import { toRisingView } from './consultations-rising';
import { MonthsFrame } from './months-frame';
import { RisingFrame } from './rising-frame';
import { SplitFrames } from './split-frames';
import { Topics } from './topics';

export function ConsultationsPage() {
  const t = useTranslations('consultations');
  return (
    <ViewPage title={t('page')}>
      {(network, view) => <ConsultationsContent network={network} view={view} />}
    </ViewPage>
  );
}

function ConsultationsContent({ network, view }: { network: NetworkQuery; view: View }) {
  const app = useTranslations('app');
  const t = useTranslations('consultations');
  const consultations = useQuestion(ConsultationsDocument, {
    ...view,
    fiscalYears: allYears(network, view.fiscalYear),
  });
  return (
    <>
      <PageHead network={network} view={view} kicker={t('page')} />
      {consultations.error && (
        <ErrorNotice error={consultations.error} onRetry={() => void consultations.refetch()} />
      )}
      {consultations.isPending && <Skeleton label={app('loading')} />}
      {consultations.data && (
        <ConsultationsBody network={network} view={view} data={consultations.data} />
      )}
    </>
  );
}

interface ConsultationsBodyProps {
  network: NetworkQuery;
  view: View;
  data: ConsultationsQuery;
}

function ConsultationsBody({ network, view, data }: ConsultationsBodyProps) {
  const t = useTranslations('consultations');
  const format = useFormat();
  const { base = 'cases' }: { base?: Base } = useSearch({ strict: false });
  const consultations = toConsultationsView(data, toUnitRef(network, view.unit), base, {
    fiscalYear: format.fiscalYear,
    text: format.text,
    total: { cases: t('totalCases'), labels: t('totalLabels') },
  });
  const rising = toRisingView(data, toUnitRef(network, view.unit), format.text);
  const { topics, splits } = consultations;
  return (
    <>
      <div className={OVER_TIME}>
        <CasesTrend network={network} view={view} rows={consultations.trend} />
        <MonthsFrame network={network} view={view} data={data} />
      </div>
      <div className={PAIR}>
        <Topics network={network} view={view} base={base} consultations={consultations} />
        {rising && topics.rows.some(({ amount }) => amount !== null) && (
          <RisingFrame network={network} view={view} rising={rising} />
        )}
      </div>
      {splits.length > 0 && <SplitFrames network={network} view={view} splits={splits} />}
    </>
  );
}

/** Months need the wider place. */
const OVER_TIME = 'grid items-start gap-4 *:min-w-0 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]';
const PAIR = 'grid items-start gap-4 *:min-w-0 lg:grid-cols-2';
