import {
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Inject,
  Injectable,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { type GraphQLResolveInfo, OperationTypeNode } from 'graphql';
import { DomainError } from '../errors/domain-error.js';
import { DOOR, type Door } from './allow.js';
import { callerOf, knownCaller } from './caller.js';
import type { Exchange } from './exchange.js';
import { IDENTIFY, type Identify, type Identity } from './identity.js';
import { noteOperation } from './repeatable.js';
import type { RequestContext } from './request-context.js';
import { currentRequestId } from './request-id.js';
import { NOTHING } from './scope.js';

export type { Exchange };

const reflector = new Reflector();

/** Denies by default: an operation nobody opened does not exist, nor one the caller holds no permission for. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(@Inject(IDENTIFY) private readonly identifier: Identify) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const door = doorOf(context);
    if (door === null) throw closed(context);
    const exchange = exchangeOf(context);
    noteOperation(exchange.request, door, writes(context));
    if (door === 'ANONYMOUS') return true;
    // Each change asks anew: many in one request must not outlive the sign-in.
    const identity = await callerOf(this.identifier, exchange, writes(context));
    if (!identity.mayWrite && writes(context)) throw closed(context);
    if (door === 'PUBLIC' || identity.scopeOf(door).grants.length > 0) return true;
    if (identity.actor.kind === 'PUBLIC')
      throw new DomainError('unauthenticated', 'SIGN_IN_NEEDED');
    throw closed(context);
  }
}

/** The context of the operation: who calls, and what they may see in it. */
export const Ctx = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext => {
  const identity = knownCaller(exchangeOf(context).request);
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
  const identity = knownCaller(exchangeOf(context).request);
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
