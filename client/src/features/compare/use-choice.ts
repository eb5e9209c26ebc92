import { useSearch } from '@tanstack/react-router';
import type { UseQueryResult } from '@tanstack/react-query';
import type { View } from '../../shared/filters/view';
import {
  CompareChoicesDocument,
  type CompareChoicesQuery,
  ComparePeersDocument,
  type NetworkQuery,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { metricOf, toChoice, type Choice } from './compare-choice';
import type { CompareSearch } from './compare-search';
import { leadOfPeers } from './whoms';

const NONE = {};

/** What there is to choose from, and what is chosen; null until it is known. */
export function useChoice(
  network: NetworkQuery,
  view: View,
): { choices: UseQueryResult<CompareChoicesQuery>; choice: Choice | null } {
  const search: CompareSearch = useSearch({ strict: false });
  const choices = useQuestion(CompareChoicesDocument, NONE);
  const { data } = choices;
  const metric = data ? metricOf(data, search) : null;
  const lead = metric && leadOfPeers(network, metric, view.unit);
  const asked = useQuestion(
    ComparePeersDocument,
    lead === null ? null : { lead, fiscalYear: view.fiscalYear },
  );
  // Who chose peers waits for them; for anybody else they are one more offer, which may come late or not at all.
  const isWaiting = (search.with?.startsWith('like.') ?? false) && asked.isLoading;
  if (!data || isWaiting) return { choices, choice: null };
  const peers = asked.data?.peers ?? [];
  return { choices, choice: toChoice({ network, choices: data, peers, view, search }) };
}
