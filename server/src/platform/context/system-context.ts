import { randomUUID } from 'node:crypto';
import type { RequestContext } from './request-context.js';
import { EVERYTHING } from './scope.js';

/** The context of the command line and of what the server does by itself. */
export function systemContext(now: Date): RequestContext {
  return {
    requestId: randomUUID(),
    actor: { kind: 'SYSTEM', id: null, name: 'musubi' },
    scope: EVERYTHING,
    now,
  };
}
