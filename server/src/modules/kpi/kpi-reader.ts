import type { Identity } from '../../platform/context/identity.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { type Scope, withoutPublic } from '../../platform/context/scope.js';

/** Somebody who signed in and looks at what is planned. */
export interface KpiReader {
  /** Row id of the person; never leaves the server. */
  readonly id: string;
  /** The units they see by a role of their own: plans are for the network, not for the public. */
  readonly scope: Scope;
  /** Where they may set targets. */
  readonly charge: Scope;
  readonly now: Date;
}

/** The person behind a caller who holds OWN_ACCOUNT. */
export function toKpiReader({ actor, now }: RequestContext, caller: Identity): KpiReader {
  if (actor.id === null) throw new Error('Not signed in behind the guard');
  const scope = withoutPublic(caller.scopeOf('READ_FIGURES'));
  return { id: actor.id, scope, charge: caller.scopeOf('SET_TARGETS'), now };
}
