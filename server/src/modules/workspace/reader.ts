import type { Identity } from '../../platform/context/identity.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { type Scope, withoutPublic } from '../../platform/context/scope.js';

/** Somebody who signed in, and how far they see: what they keep here is theirs. */
export interface Reader {
  readonly context: RequestContext;
  /** Row id of the person; never leaves the server. */
  readonly id: string;
  /** What they may read, what is published to everybody included. */
  readonly reads: Scope;
  /** What they may read by a role of their own: there they meet others of the network. */
  readonly shares: Scope;
  /** What they are in charge of. */
  readonly charge: Scope;
}

/** The person behind a caller who holds OWN_ACCOUNT. */
export function toReader(context: RequestContext, caller: Identity): Reader {
  const { id } = context.actor;
  if (id === null) throw new Error('Not signed in behind the guard');
  const reads = caller.scopeOf('READ_FIGURES');
  const shares = withoutPublic(reads);
  return { context, id, reads, shares, charge: caller.scopeOf('FOLLOW_UP') };
}
