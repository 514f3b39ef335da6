import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotAuthenticated } from './identity-refusals.js';
import type { TokenVerifier } from './token-verifier.js';

const BEARER = /^Bearer +([\w\-.~+/=]+) *$/i;

/** A Fastify hook: finds out who asks before the body is read. It refuses nobody, because a route may be public. */
export function authenticate(verifier: TokenVerifier) {
  return (request: FastifyRequest, _reply: FastifyReply, done: () => void): void => {
    const { authorization } = request.headers;
    if (authorization === undefined) {
      done();
      return;
    }
    const [, token] = BEARER.exec(authorization) ?? [];
    if (!token) {
      request.authenticationFailure = new NotAuthenticated('unreadable');
      done();
      return;
    }
    request.principal = verifier.remembered(token);
    if (request.principal) {
      done();
      return;
    }
    verifier.verify(token).then(
      (principal) => {
        request.principal = principal;
        done();
      },
      (failure: Error) => {
        request.authenticationFailure = failure;
        done();
      },
    );
  };
}
