import type { Answer } from '../support/test-client.js';

/** ANSWERED: the caller got through, whatever the answer. UNSEEN: as if the thing were not there. CLOSED: as if the operation were not. */
export type Outcome = 'ANSWERED' | 'UNSEEN' | 'CLOSED' | 'SIGN_IN';

export function outcomeOf(operation: string, { errors }: Answer): Outcome {
  const [error] = errors ?? [];
  if (!error) return 'ANSWERED';
  const { code, params } = error.extensions;
  if (code === 'UNEXPECTED' || code === 'DATABASE_UNAVAILABLE')
    throw new Error(JSON.stringify(error));
  if (code === 'BAD_REQUEST') throw new Error(`${operation}: ${JSON.stringify(error)}`);
  if (code === 'SIGN_IN_NEEDED') return 'SIGN_IN';
  if (code === 'UNKNOWN_UNIT') return 'UNSEEN';
  if (code !== 'NOT_FOUND') return 'ANSWERED';
  return params['code'] === operation ? 'CLOSED' : 'UNSEEN';
}
