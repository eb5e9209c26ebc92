import { ApiError, toApiError } from '../../shared/graphql/api-error';

interface Refused {
  error?: Parameters<typeof toApiError>[0]['extensions'];
}

/** Hands a file in to be looked at; nothing of it counts yet. @returns the id it is kept under */
export async function uploadFile(file: File, unit: string): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  const query = new URLSearchParams({ stage: 'true', ...(unit ? { unit } : {}) });
  let response: Response;
  try {
    response = await fetch(`/imports?${query.toString()}`, {
      method: 'POST',
      headers: { 'x-musubi-request': '1' },
      body,
    });
  } catch {
    throw new ApiError('NETWORK', null, null, null);
  }
  const answer = (await response.json().catch(() => ({}))) as { id?: string } & Refused;
  if (answer.id) return answer.id;
  throw toApiError({ extensions: answer.error });
}
