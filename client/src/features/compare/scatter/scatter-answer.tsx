import { useTranslations } from 'use-intl';
import {
  ComparisonsDocument,
  type CompareChoicesQuery,
} from '../../../shared/graphql/generated/graphql';
import { useQuestion } from '../../../shared/graphql/use-question';
import { Notice } from '../../../shared/ui/notice';
import { AbsentUnits } from '../absent-units';
import { AnswerState } from '../answer-state';
import type { AnsweredProps } from '../answered';
import { toQuestions } from '../compare-choice';
import { NothingThere } from '../nothing-there';
import { useLabels } from '../use-labels';
import { ScatterFrame } from './scatter-frame';
import { toPairs } from './scatter-model';

interface ScatterAnswerProps extends AnsweredProps {
  choices: CompareChoicesQuery;
}

const POPULATION = 'population.residents';

/** How two metrics stand beside each other, unit by unit. */
export function ScatterAnswer({ choices, ...props }: ScatterAnswerProps) {
  const { view, choice } = props;
  const t = useTranslations('compareViews.scatter');
  const labels = useLabels(props);
  const answer = useQuestion(ComparisonsDocument, toQuestions(choice, view.fiscalYear));
  const residents = choices.metrics.find(({ code }) => code === POPULATION) ?? null;
  return (
    <AnswerState answer={answer}>
      {({ comparisons: [across, up] }) => {
        if (!across || !up) return <Notice tone="plain">{t('oneMetric')}</Notice>;
        const pairs = toPairs([across, up], residents, labels);
        return pairs.drawn.length > 0 || pairs.apart.length > 0 ? (
          <>
            <ScatterFrame
              {...props}
              metrics={{ across: across.metric, up: up.metric }}
              pairs={pairs}
            />
            <AbsentUnits rows={pairs.absent.map((pair) => pair.across)} />
          </>
        ) : (
          <NothingThere whom={choice.whom} years={[view.fiscalYear]} />
        );
      }}
    </AnswerState>
  );
}
