import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { execute } from './execute';
import type { TypedDocumentString } from './generated/graphql';

/** What an answer is kept under. */
export function questionKey<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables | null,
) {
  return [document.toString(), variables] as const;
}

/** A question as a cache of answers takes it. */
export function questionOf<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables | null,
) {
  return queryOptions({
    queryKey: questionKey(document, variables),
    queryFn: ({ signal }) => execute(document, variables as TVariables, signal),
  });
}

/** Asks once and keeps the answer for a while; `null` variables mean "not yet". */
export function useQuestion<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables | null,
): UseQueryResult<TResult> {
  return useQuery({ ...questionOf(document, variables), enabled: variables !== null });
}
