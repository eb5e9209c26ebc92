import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from './domain-error.js';
import { statusOf, toAnswer } from './to-described.js';

/** REST answers; GraphQL has its own formatter and gets the error unchanged. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error;
    const path = host.switchToHttp().getRequest<FastifyRequest>().url.replace(/\?.*$/, '');
    const answer = toAnswer(error instanceof HttpException ? fromHttp(error, path) : error);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    return reply.status(statusOf(answer.kind)).send({ error: answer });
  }
}

function fromHttp(error: HttpException, path: string): unknown {
  const status = error.getStatus();
  if (status === 404) return new DomainError('notFound', 'NOT_FOUND', { code: path });
  if (status >= 500) return error;
  return new DomainError('invalid', 'BAD_REQUEST', { detail: `HTTP ${status}` });
}
