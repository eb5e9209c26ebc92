import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '../errors/domain-error.js';

const PUBLIC = 'musubi:public';

/** Opens an operation to everyone who reaches the server. Without it the guard refuses. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);

/** Denies by default: an operation nobody opened does not exist for the caller. */
@Injectable()
export class DenyByDefault implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (
      this.reflector.getAllAndOverride<boolean>(PUBLIC, [context.getHandler(), context.getClass()])
    ) {
      return true;
    }
    throw new DomainError('notFound', 'NOT_FOUND', { code: context.getHandler().name });
  }
}
