import type { FastifyReply, FastifyRequest } from 'fastify';

/** Request and reply of one HTTP exchange. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}
