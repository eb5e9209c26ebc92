import { useTranslations } from 'use-intl';
import { PageHead } from '../../shared/filters/page-head';
import { lastImportOf, type View } from '../../shared/filters/view';
import { ViewPage } from '../../shared/filters/view-page';
import type { CompareChoicesQuery, NetworkQuery } from '../../shared/graphql/generated/graphql';
import { Notice } from '../../shared/ui/notice';
import { AnswerState } from './answer-state';
import type { AnsweredProps } from './answered';
import { ChangeAnswer } from './change/change-answer';
import type { Choice } from './compare-choice';
import { CompareFilters } from './compare-filters';
import { CompareTabs } from './compare-tabs';
import { MatrixAnswer } from './matrix/matrix-answer';
import { RanksAnswer } from './ranks-answer';
import { ScatterAnswer } from './scatter/scatter-answer';
import { useChoice } from './use-choice';

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

/** One question at a time; which one stands in the address. */
function CompareContent({ network, view }: CompareContentProps) {
  const t = useTranslations('compare');
  const { choices, choice } = useChoice(network, view);
  return (
    <>
      <PageHead network={network} view={view} kicker={t('page')} />
      {choice && <CompareTabs shown={choice.view} />}
      <AnswerState answer={choices}>
        {(data) =>
          choice && (
            <CompareAnswer
              view={view}
              choice={choice}
              choices={data}
              lastImportedAt={lastImportOf(network, view.unit)}
            />
          )
        }
      </AnswerState>
    </>
  );
}

interface CompareAnswerProps extends AnsweredProps {
  choices: CompareChoicesQuery;
}

function CompareAnswer(props: CompareAnswerProps) {
  const t = useTranslations('compare');
  if (props.choice.units.length === 0) return <Notice tone="plain">{t('nobody')}</Notice>;
  return answerFor(props.choice, props);
}

function answerFor({ view }: Choice, props: CompareAnswerProps) {
  switch (view) {
    case 'ranks':
      return <RanksAnswer {...props} />;
    case 'change':
      return <ChangeAnswer {...props} />;
    case 'scatter':
      return <ScatterAnswer {...props} />;
    case 'matrix':
      return <MatrixAnswer {...props} />;
  }
}
