import type { Identity } from '../../platform/context/identity.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { type Scope, withoutPublic } from '../../platform/context/scope.js';

/** Somebody who signed in and reads what a report claims: that is for the network, not for the public. */
export interface ClaimReader {
  readonly context: RequestContext;
  /** The units they see by a role of their own. */
  readonly reads: Scope;
  /** The documents they see. */
  readonly sources: Scope;
  /** Where they may record, link and confirm. */
  readonly charge: Scope;
}

export function toClaimReader(context: RequestContext, caller: Identity): ClaimReader {
  return {
    context,
    reads: withoutPublic(caller.scopeOf('READ_FIGURES')),
    sources: caller.scopeOf('READ_SOURCES'),
    charge: caller.scopeOf('CHECK_CLAIMS'),
  };
}
