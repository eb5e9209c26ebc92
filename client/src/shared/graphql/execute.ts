import { ApiError, toApiError } from './api-error';
import type { TypedDocumentString } from './generated/graphql';
import { credentials } from './whose-eyes';

interface Answer<TResult> {
  data?: TResult | null;
  errors?: Parameters<typeof toApiError>[0][];
}

/** One question, one POST. Anything but a full answer is an ApiError. */
export async function execute<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<TResult> {
  const answer = await post<TResult>(
    JSON.stringify({ query: document.toString(), variables }),
    signal,
  );
  const [first] = answer.errors ?? [];
  if (first) throw toApiError(first);
  if (!answer.data) throw new ApiError('UNEXPECTED', null, null, null);
  return answer.data;
}

async function post<TResult>(body: string, signal?: AbortSignal): Promise<Answer<TResult>> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials: credentials(),
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      signal,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('NETWORK', null, null, null);
  }
  try {
    return (await response.json()) as Answer<TResult>;
  } catch {
    throw new ApiError('UNEXPECTED', null, null, null);
  }
}
