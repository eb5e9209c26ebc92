import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ApiError } from '../graphql/api-error';
import { execute } from '../graphql/execute';
import type { TypedDocumentString } from '../graphql/generated/graphql';
import { isSignInNeeded } from './session';

interface CommandOptions {
  /** Questions whose answers it changes: they are asked anew. */
  refresh?: readonly { toString: () => string }[];
  /** Nobody is asked to sign in for it. */
  withoutSignIn?: boolean;
}

export interface Command<TResult, TVariables> {
  /** Null: it was not done, and `error` says why; or it is already on its way. */
  send: (variables: TVariables) => Promise<TResult | null>;
  pending: boolean;
  error: ApiError | null;
  result: TResult | null;
  /** Another number with each sending: the key of what is said about it. */
  attempt: number;
  reset: () => void;
}

/** Tells the server to do something. What is on its way cannot be sent twice. */
export function useCommand<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  { refresh = [], withoutSignIn = false }: CommandOptions = {},
): Command<TResult, TVariables> {
  const client = useQueryClient();
  const onItsWay = useRef(false);
  const mutation = useMutation<TResult, ApiError, TVariables>({
    mutationFn: (variables) => execute(document, variables),
    networkMode: 'always',
    meta: { withoutSignIn },
    onSuccess: () =>
      Promise.all(refresh.map((each) => client.invalidateQueries({ queryKey: [each.toString()] }))),
  });
  const send = async (variables: TVariables) => {
    if (onItsWay.current) return null;
    onItsWay.current = true;
    try {
      return await mutation.mutateAsync(variables);
    } catch {
      return null;
    } finally {
      onItsWay.current = false;
    }
  };
  return {
    send,
    pending: mutation.isPending,
    // A sign-in is asked for over the page; then it can be sent again.
    error: !withoutSignIn && isSignInNeeded(mutation.error) ? null : mutation.error,
    result: mutation.data ?? null,
    attempt: mutation.submittedAt,
    reset: mutation.reset,
  };
}
