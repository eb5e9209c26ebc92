import type { Scope } from './scope.js';

/** Who acts: a person who signed in, a machine with a token, somebody passing by, or the server itself. */
export interface Actor {
  readonly kind: 'PERSON' | 'MACHINE' | 'PUBLIC' | 'SYSTEM';
  /** Row id of the person or token; never leaves the server. */
  readonly id: string | null;
  readonly name: string;
}

/** What an operation knows about its caller: the first argument of every use case. */
export interface RequestContext {
  readonly requestId: string;
  readonly actor: Actor;
  /** What this operation, by its permission, may see. */
  readonly scope: Scope;
  readonly now: Date;
}
