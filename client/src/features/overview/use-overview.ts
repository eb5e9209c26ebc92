import type { UseQueryResult } from '@tanstack/react-query';
import type { View } from '../../shared/filters/view';
import { OverviewDocument, type OverviewQuery } from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { HEADLINE_METRICS } from './overview-model';

export function useOverview(view: View | null): UseQueryResult<OverviewQuery> {
  return useQuestion(OverviewDocument, view && { ...view, headline: HEADLINE_METRICS });
}
