import { useTranslations } from 'use-intl';
import {
  ComparisonDocument,
  type CompareChoicesQuery,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { AbsentUnits } from './absent-units';
import { AnswerState } from './answer-state';
import type { AnsweredProps } from './answered';
import { toQuestion } from './compare-choice';
import { CompareFrame } from './compare-frame';
import { toCompareView, type CompareView } from './compare-model';
import { CompareSummary } from './compare-summary';
import { CompareVerdict } from './compare-verdict';
import { EmptyComparison } from './empty-comparison';
import { useLabels } from './use-labels';
import { useWhom } from './use-whom';

interface RanksAnswerProps extends AnsweredProps {
  choices: CompareChoicesQuery;
}

/** Who is how large: the comparable by rank, with the middle of them. */
export function RanksAnswer(props: RanksAnswerProps) {
  const { view, choice, choices } = props;
  const labels = useLabels(props);
  const answer = useQuestion(ComparisonDocument, toQuestion(choice, view.fiscalYear));
  return (
    <AnswerState answer={answer}>
      {(data) => {
        const comparison = toCompareView(data.comparison, labels);
        return comparison.verdict.kind === 'none' ? (
          <EmptyComparison choices={choices} choice={choice} fiscalYear={view.fiscalYear} />
        ) : (
          <RanksBody {...props} comparison={comparison} />
        );
      }}
    </AnswerState>
  );
}

interface RanksBodyProps extends AnsweredProps {
  comparison: CompareView;
}

function RanksBody({ view, choice, lastImportedAt, comparison }: RanksBodyProps) {
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
        <CompareFrame
          view={view}
          lastImportedAt={lastImportedAt}
          comparison={comparison}
          whom={whom}
        />
        <CompareSummary comparison={comparison} />
      </div>
      <AbsentUnits rows={comparison.absent} />
    </>
  );
}
