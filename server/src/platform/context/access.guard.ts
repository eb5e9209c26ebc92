import {
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Inject,
  Injectable,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLResolveInfo, OperationTypeNode } from 'graphql';
import { DomainError } from '../errors/domain-error.js';
import { DOOR, type Door } from './allow.js';
import { IDENTIFY, type Identify, type Identity } from './identity.js';
import type { RequestContext } from './request-context.js';
import { currentRequestId } from './request-id.js';
import { NOTHING } from './scope.js';

/** Request and reply of one HTTP exchange. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** One look-up per request of questions, however many it holds. */
const identities = new WeakMap<FastifyRequest, Promise<Identity>>();
const known = new WeakMap<FastifyRequest, Identity>();

const reflector = new Reflector();

/** Denies by default: an operation nobody opened does not exist, nor one the caller holds no permission for. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(@Inject(IDENTIFY) private readonly identifier: Identify) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const door = doorOf(context);
    if (door === 'ANONYMOUS') return true;
    if (door === null) throw closed(context);
    const identity = await this.lookUp(exchangeOf(context), writes(context));
    if (!identity.mayWrite && writes(context)) throw closed(context);
    if (door === 'PUBLIC' || identity.scopeOf(door).grants.length > 0) return true;
    if (identity.actor.kind === 'PUBLIC')
      throw new DomainError('unauthenticated', 'SIGN_IN_NEEDED');
    throw closed(context);
  }

  /** Each change asks anew: many in one request must not outlive the sign-in. */
  private async lookUp({ request, reply }: Exchange, anew: boolean): Promise<Identity> {
    const before = anew ? undefined : identities.get(request);
    const asked = before ?? this.identifier.identify(request, reply);
    identities.set(request, asked);
    const identity = await asked;
    known.set(request, identity);
    return identity;
  }
}

/** The context of the operation: who calls, and what they may see in it. */
export const Ctx = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext => {
  const identity = known.get(exchangeOf(context).request);
  const door = doorOf(context);
  if (!identity || !door)
    throw new Error(`${context.getHandler().name} is asked without its guard`);
  return {
    requestId: currentRequestId(),
    actor: identity.actor,
    scope: door === 'PUBLIC' || door === 'ANONYMOUS' ? NOTHING : identity.scopeOf(door),
    now: new Date(),
  };
});

/** The identity behind a request that passed the guard. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Identity => {
  const identity = known.get(exchangeOf(context).request);
  if (!identity) throw new Error(`${context.getHandler().name} is asked without its guard`);
  return identity;
});

/** Request and reply, for the operations that set or clear a cookie. */
export const Http = createParamDecorator((_: unknown, context: ExecutionContext): Exchange =>
  exchangeOf(context),
);

function doorOf(context: ExecutionContext): Door | null {
  return (
    reflector.getAllAndOverride<Door | undefined>(DOOR, [
      context.getHandler(),
      context.getClass(),
    ]) ?? null
  );
}

function exchangeOf(context: ExecutionContext): Exchange {
  if (context.getType<string>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<Exchange>();
  }
  const http = context.switchToHttp();
  return { request: http.getRequest(), reply: http.getResponse() };
}

function writes(context: ExecutionContext): boolean {
  if (context.getType<string>() === 'graphql') {
    const info = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    return info.operation.operation !== OperationTypeNode.QUERY;
  }
  return exchangeOf(context).request.method !== 'GET';
}

function closed(context: ExecutionContext): DomainError {
  return new DomainError('notFound', 'NOT_FOUND', { code: context.getHandler().name });
}
