import { useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { PageHead } from '../../shared/filters/page-head';
import type { View } from '../../shared/filters/view';
import { ViewPage } from '../../shared/filters/view-page';
import { ApiError } from '../../shared/graphql/api-error';
import { ScorecardDocument, type NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Notice } from '../../shared/ui/notice';
import { Skeleton } from '../../shared/ui/skeleton';
import { AsOfChoice } from './as-of-choice';
import { KpiDetail } from './kpi-detail';
import { keyOf } from './kpi-model';
import type { KpiSearch } from './kpi-search';
import { ScorecardView } from './scorecard-view';
import { UnknownTarget } from './unknown-target';

/** What a center means to reach in a fiscal year, and how it stands. */
export function KpiPage() {
  const t = useTranslations('kpi');
  return (
    <ViewPage title={t('page')}>
      {(network, view) => <KpiContent network={network} view={view} />}
    </ViewPage>
  );
}

function KpiContent({ network, view }: { network: NetworkQuery; view: View }) {
  const app = useTranslations('app');
  const t = useTranslations('kpi');
  const { kpi, asOf }: KpiSearch = useSearch({ strict: false });
  const answer = useQuestion(ScorecardDocument, { ...view, asOf: asOf ?? null });
  const card = answer.data?.scorecard;
  const row = card?.rows.find((each) => keyOf(each) === kpi);
  return (
    <>
      <PageHead network={network} view={view} kicker={t('page')} />
      <AsOfChoice view={view} asOf={asOf} />
      {answer.error && isClosed(answer.error) && (
        <Notice tone="plain" title={t('closedTitle')}>
          <p>{t('closedText')}</p>
        </Notice>
      )}
      {answer.error && !isClosed(answer.error) && (
        <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} />
      )}
      {answer.isPending && <Skeleton label={app('loading')} blocks={8} />}
      {card && kpi === undefined && (
        <ScorecardView network={network} card={card} isNow={asOf === undefined} />
      )}
      {card && row && <KpiDetail key={kpi} network={network} card={card} row={row} />}
      {card && kpi !== undefined && !row && <UnknownTarget code={kpi} />}
    </>
  );
}

/** Its figures are public, what is planned is not. */
const isClosed = (error: Error): boolean =>
  error instanceof ApiError && error.code === 'UNKNOWN_UNIT';
