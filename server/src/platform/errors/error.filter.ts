import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DomainError } from './domain-error.js';
import { statusOf, toAnswer } from './to-described.js';

/** REST answers; GraphQL has its own formatter and gets the error unchanged. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error;
    const answer = toAnswer(error instanceof HttpException ? fromHttp(error) : error);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    return reply.status(statusOf(answer.kind)).send({ error: answer });
  }
}

function fromHttp(error: HttpException): unknown {
  const status = error.getStatus();
  if (status === 404)
    return new DomainError('notFound', 'NOT_FOUND', { what: 'address', code: '' });
  if (status >= 500) return error;
  return new DomainError('invalid', 'BAD_REQUEST', { detail: `HTTP ${status}` });
}
