import { useSearch } from '@tanstack/react-router';
import type { UseQueryResult } from '@tanstack/react-query';
import type { View } from '../../shared/filters/view';
import {
  CompareChoicesDocument,
  type CompareChoicesQuery,
  type NetworkQuery,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { toChoice, type Choice } from './compare-choice';
import type { CompareSearch } from './compare-search';

const NONE = {};

/** What there is to choose from, and what is chosen; null until it is known. */
export function useChoice(
  network: NetworkQuery,
  view: View,
): { choices: UseQueryResult<CompareChoicesQuery>; choice: Choice | null } {
  const search: CompareSearch = useSearch({ strict: false });
  const choices = useQuestion(CompareChoicesDocument, NONE);
  const { data } = choices;
  return { choices, choice: data ? toChoice({ network, choices: data, view, search }) : null };
}
