import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Permission } from './permission.js';
import type { Actor } from './request-context.js';
import type { Scope } from './scope.js';

export interface Moment {
  readonly snapshot: string | null;
  readonly today: string;
}

/** Who sent a request, and what of everything they may see under each permission. */
export interface Identity {
  readonly actor: Actor;
  /** False for a machine token that was not given the right to write. */
  readonly mayWrite: boolean;
  /** Everything that decides what the caller may see, as one text: the same text, the same reach. */
  readonly reach: string;
  /** When the caller was looked up: the data of that moment (`ReadTx.snapshot`), and the day in Japan. */
  readonly moment: Moment;
  scopeOf(permission: Permission): Scope;
}

/** Finds out who sent a request; the module of people and roles provides it. */
export interface Identify {
  identify(request: FastifyRequest, reply: FastifyReply): Promise<Identity>;
}

export const IDENTIFY = Symbol('Identify');
