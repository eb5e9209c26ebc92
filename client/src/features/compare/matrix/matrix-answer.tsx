import { ComparisonsDocument } from '../../../shared/graphql/generated/graphql';
import { useQuestion } from '../../../shared/graphql/use-question';
import { AbsentUnits } from '../absent-units';
import { AnswerState } from '../answer-state';
import type { AnsweredProps } from '../answered';
import { toQuestions } from '../compare-choice';
import { NothingThere } from '../nothing-there';
import { useLabels } from '../use-labels';
import { MatrixFrame } from './matrix-frame';
import { toMatrix } from './matrix-model';

/** All metrics of a domain, unit by unit. */
export function MatrixAnswer(props: AnsweredProps) {
  const { view, choice } = props;
  const labels = useLabels(props);
  const answer = useQuestion(ComparisonsDocument, toQuestions(choice, view.fiscalYear));
  return (
    <AnswerState answer={answer}>
      {({ comparisons }) => {
        const matrix = toMatrix(comparisons, choice.units, labels);
        return matrix.metrics.length > 0 ? (
          <>
            <MatrixFrame {...props} matrix={matrix} />
            <AbsentUnits rows={matrix.absent} />
          </>
        ) : (
          <NothingThere whom={choice.whom} years={[view.fiscalYear]} />
        );
      }}
    </AnswerState>
  );
}
