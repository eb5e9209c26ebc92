import { ComparisonDocument } from '../../../shared/graphql/generated/graphql';
import { useQuestion } from '../../../shared/graphql/use-question';
import { fiscalYearPeriod } from '../../../shared/format/period';
import { AbsentUnits } from '../absent-units';
import { AnswerState } from '../answer-state';
import type { AnsweredProps } from '../answered';
import { toQuestion } from '../compare-choice';
import { NothingThere } from '../nothing-there';
import { useLabels } from '../use-labels';
import { ChangeFrame } from './change-frame';
import { toChangeView } from './change-model';

/** What has changed since an earlier year, unit by unit. */
export function ChangeAnswer(props: AnsweredProps) {
  const { view, choice } = props;
  const labels = useLabels(props);
  const answer = useQuestion(ComparisonDocument, toQuestion(choice, view.fiscalYear));
  return (
    <AnswerState answer={answer}>
      {({ comparison }) => {
        const changes = toChangeView(comparison, fiscalYearPeriod(choice.since), labels);
        const { drawn, apart, absent } = changes;
        if (drawn.length === 0 && apart.length === 0) {
          return <NothingThere whom={choice.whom} years={[choice.since, view.fiscalYear]} />;
        }
        return (
          <>
            <ChangeFrame {...props} changes={changes} />
            <AbsentUnits rows={absent} />
          </>
        );
      }}
    </AnswerState>
  );
}
