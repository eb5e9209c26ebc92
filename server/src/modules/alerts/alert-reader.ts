import type { Identity } from '../../platform/context/identity.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { type Scope, withoutPublic } from '../../platform/context/scope.js';

/** Somebody who is told what needs attention. */
export interface AlertReader {
  readonly context: RequestContext;
  /** Row id of the person; never leaves the server. */
  readonly id: string;
  /** What they see by a role of their own: what is published to everybody is nobody's to look after. */
  readonly scope: Scope;
}

/** The person behind a caller who holds OWN_ACCOUNT. */
export function toAlertReader(context: RequestContext, caller: Identity): AlertReader {
  const { id } = context.actor;
  if (id === null) throw new Error('Not signed in behind the guard');
  return { context, id, scope: withoutPublic(caller.scopeOf('READ_FIGURES')) };
}
