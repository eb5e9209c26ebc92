import type { RequestContext } from './request-context.js';
import { currentRequestId } from './request-id.js';
import { EVERYTHING } from './scope.js';

/** The context of the command line and of what the server does by itself. */
export function systemContext(now: Date): RequestContext {
  return {
    requestId: currentRequestId(),
    actor: { kind: 'SYSTEM', id: null, name: 'musubi' },
    scope: EVERYTHING,
    now,
  };
}
