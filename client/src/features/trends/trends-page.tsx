import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { PageHead } from '../../shared/filters/page-head';
import { toUnitRef, type View } from '../../shared/filters/view';
import { ViewPage } from '../../shared/filters/view-page';
import { fiscalYearPeriod, type Period } from '../../shared/format/period';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Skeleton } from '../../shared/ui/skeleton';
import { TrendsChart } from './trends-chart';
import { TrendsFilter } from './trends-filter';
import { only, toTrendsView } from './trends-model';
import { useTrends, useTrendsQuestion, type TrendsQuestion } from './use-trends';

export function TrendsPage() {
  const t = useTranslations('trends');
  return (
    <ViewPage
      title={t('page')}
      filter={(network, view) => <TrendsFilter network={network} view={view} />}
    >
      {(network, view) => <TrendsContent network={network} view={view} />}
    </ViewPage>
  );
}

interface TrendsContentProps {
  network: NetworkQuery;
  view: View;
}

function TrendsContent({ network, view }: TrendsContentProps) {
  const app = useTranslations('app');
  const t = useTranslations('trends');
  const { question, error, retry } = useTrendsQuestion(network, view);
  return (
    <>
      <PageHead
        network={network}
        view={view}
        kicker={t('page')}
        period={question && toPeriod(question.choice)}
      />
      {error && <ErrorNotice error={error} onRetry={retry} />}
      {!error && !question && <Skeleton label={app('loading')} />}
      {!error && question && <TrendsBody network={network} question={question} />}
    </>
  );
}

const toPeriod = ({ from, to }: TrendsQuestion['choice']): Period => ({
  from: fiscalYearPeriod(from).from,
  to: fiscalYearPeriod(to).to,
});

interface TrendsBodyProps {
  network: NetworkQuery;
  question: TrendsQuestion;
}

function TrendsBody({ network, question }: TrendsBodyProps) {
  const app = useTranslations('app');
  const format = useFormat();
  const trends = useTrends(question.choice);
  const { open } = question.display;
  const shown = useMemo(
    () =>
      trends.data &&
      toTrendsView(only(trends.data, open), {
        unitName: (code) => format.text(toUnitRef(network, code).name),
        step: format.step,
        shortStep: format.shortStep,
        shortFiscalYear: format.shortFiscalYear,
      }),
    [trends.data, open, network, format],
  );
  return (
    <>
      {trends.error && <ErrorNotice error={trends.error} onRetry={() => void trends.refetch()} />}
      {trends.isPending && <Skeleton label={app('loading')} />}
      {trends.data && shown && !trends.error && (
        <div aria-busy={trends.isPlaceholderData}>
          <TrendsChart network={network} question={question} answer={trends.data} shown={shown} />
        </div>
      )}
    </>
  );
}
