import { ApiError, toApiError } from './api-error';

interface Refused {
  error?: Parameters<typeof toApiError>[0]['extensions'];
}

/** Hands a file in and gives what the server answers, where it has what is asked for; anything else is an ApiError. */
export async function sendFile<Answer extends object>(
  path: string,
  file: File,
  isAnswer: (answer: Partial<Answer>) => answer is Answer,
): Promise<Answer> {
  const body = new FormData();
  body.append('file', file);
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'x-musubi-request': '1' },
      body,
    });
  } catch {
    throw new ApiError('NETWORK', null, null, null);
  }
  const answer = (await response.json().catch(() => ({}))) as Partial<Answer> & Refused;
  if (isAnswer(answer)) return answer;
  throw toApiError({ extensions: answer.error });
}
