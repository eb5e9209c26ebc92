import { AsyncLocalStorage } from 'node:async_hooks';

/** The id of the request at hand, for log lines and error answers only. */
export const requestId = new AsyncLocalStorage<string>();

export function currentRequestId(): string {
  return requestId.getStore() ?? 'none';
}
