import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { NotAuthenticated } from './identity-refusals.js';
import type { Principal } from './principal.js';

/** Passes the `Principal` to a handler. On a public route it rejects callers without a token. */
export const CurrentPrincipal = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal, authenticationFailure } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!principal) throw authenticationFailure ?? new NotAuthenticated('missing');
  return principal;
});
