import type { FastifyRequest } from 'fastify';
import type { Exchange } from './exchange.js';
import type { Identify, Identity } from './identity.js';

/** One look-up per request of questions, however many it holds. */
const asked = new WeakMap<FastifyRequest, Promise<Identity>>();
const known = new WeakMap<FastifyRequest, Identity>();

/** Who sent the request; anew: asked for again, whatever was known of it. */
export async function callerOf(
  identifier: Identify,
  { request, reply }: Exchange,
  anew = false,
): Promise<Identity> {
  const before = anew ? undefined : asked.get(request);
  const asking = before ?? identifier.identify(request, reply);
  asked.set(request, asking);
  const identity = await asking;
  known.set(request, identity);
  return identity;
}

/** Who sent the request, where somebody asked for it. */
export function knownCaller(request: FastifyRequest): Identity | undefined {
  return known.get(request);
}
