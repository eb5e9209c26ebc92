import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import type { TrendsView } from './trends-model';
import type { TrendsAnswer, TrendsQuestion } from './use-trends';

export interface TrendsChartProps {
  network: NetworkQuery;
  question: TrendsQuestion;
  answer: TrendsAnswer;
  shown: TrendsView;
}

/** What an index is at its base. */
export const INDEX_BASE = 100;
