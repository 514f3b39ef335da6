import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { accessOf } from './access.js';
import { NotAuthenticated, OperatorKeyRequired, PermissionIsMissing } from './identity-refusals.js';

/** Checks the permission of the caller. The token was verified when the request arrived (see `authenticate`). */
export class PermissionGuard implements CanActivate {
  canActivate(context: ExecutionContext): true {
    const access = accessOf(context.getClass(), context.getHandler() as (...args: never[]) => unknown);
    if (access === 'public') return true;
    const { principal, isOperator, authenticationFailure } = context.switchToHttp().getRequest<FastifyRequest>();
    if (access === 'operator') {
      if (isOperator) return true;
      throw new OperatorKeyRequired();
    }
    if (!principal) throw authenticationFailure ?? new NotAuthenticated('missing');
    // A route without declared access is closed to all.
    if (!access) throw new Error(`${context.getClass().name} has a route with no permission that is not public either`);
    if (!access.some((permission) => principal.permissions.has(permission))) throw new PermissionIsMissing(access);
    return true;
  }
}
