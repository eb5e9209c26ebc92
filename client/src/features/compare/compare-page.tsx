import { useTranslations } from 'use-intl';
import { PageHead } from '../../shared/filters/page-head';
import type { View } from '../../shared/filters/view';
import { ViewPage } from '../../shared/filters/view-page';
import {
  ComparisonDocument,
  type CompareChoicesQuery,
  type NetworkQuery,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Notice } from '../../shared/ui/notice';
import { Skeleton } from '../../shared/ui/skeleton';
import { AbsentUnits } from './absent-units';
import { toQuestion, type Choice } from './compare-choice';
import { CompareFilters } from './compare-filters';
import { CompareFrame } from './compare-frame';
import { toCompareView, type CompareView } from './compare-model';
import { CompareSummary } from './compare-summary';
import { CompareVerdict } from './compare-verdict';
import { EmptyComparison } from './empty-comparison';
import { useChoice } from './use-choice';
import { useWhom } from './use-whom';

export function ComparePage() {
  const t = useTranslations('compare');
  return (
    <ViewPage
      title={t('page')}
      filter={(network, view) => <CompareFilters network={network} view={view} />}
    >
      {(network, view) => <CompareContent network={network} view={view} />}
    </ViewPage>
  );
}

interface CompareContentProps {
  network: NetworkQuery;
  view: View;
}

function CompareContent({ network, view }: CompareContentProps) {
  const t = useTranslations('compare');
  const app = useTranslations('app');
  const { choices, choice } = useChoice(network, view);
  return (
    <>
      <PageHead network={network} view={view} kicker={t('page')} />
      {choices.error && (
        <ErrorNotice error={choices.error} onRetry={() => void choices.refetch()} />
      )}
      {choices.isPending && <Skeleton label={app('loading')} />}
      {choices.data && choice && (
        <CompareAnswer network={network} view={view} choices={choices.data} choice={choice} />
      )}
    </>
  );
}

interface CompareAnswerProps extends CompareContentProps {
  choices: CompareChoicesQuery;
  choice: Choice;
}

function CompareAnswer(props: CompareAnswerProps) {
  const { view, choices, choice } = props;
  const app = useTranslations('app');
  const t = useTranslations('compare');
  const format = useFormat();
  const question = toQuestion(choice, view.fiscalYear);
  const answer = useQuestion(ComparisonDocument, question);
  if (!question) return <Notice tone="plain">{t('nobody')}</Notice>;
  if (answer.error) {
    return <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  }
  if (!answer.data) return <Skeleton label={app('loading')} />;
  const comparison = toCompareView(answer.data.comparison, {
    text: format.text,
    fiscalYear: view.fiscalYear,
    outside: choice.outside,
  });
  if (comparison.verdict.kind === 'none') {
    return <EmptyComparison choices={choices} choice={choice} fiscalYear={view.fiscalYear} />;
  }
  return <CompareBody {...props} comparison={comparison} />;
}

interface CompareBodyProps extends CompareAnswerProps {
  comparison: CompareView;
}

function CompareBody({ network, view, choice, comparison }: CompareBodyProps) {
  const t = useTranslations('compare');
  const format = useFormat();
  const whom = useWhom()(choice.whom);
  const title = t(choice.perResidents ? 'titlePerResidents' : 'title', {
    year: format.fiscalYear(view.fiscalYear),
    metric: format.text(choice.metric.name),
    whom,
  });
  const hasSummary = comparison.ranked.length > 0;
  return (
    <>
      <CompareVerdict view={comparison} title={title} sameYearOnly={!choice.nearest} />
      <div
        className={`grid items-start gap-4 *:min-w-0 ${hasSummary ? 'lg:grid-cols-[minmax(0,5fr)_minmax(0,2fr)]' : ''}`}
      >
        <CompareFrame network={network} view={view} comparison={comparison} whom={whom} />
        <CompareSummary comparison={comparison} />
      </div>
      <AbsentUnits rows={comparison.absent} />
    </>
  );
}
