import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { NotAuthenticated } from './identity-refusals.js';
import type { Principal } from './principal.js';
import type { Sessions } from './sessions.js';
import type { TokenVerifier } from './token-verifier.js';

const BEARER = /^Bearer +([\w\-.~+/=]+) *$/i;

/**
 * A Fastify hook: authenticates the caller before the body is read. It rejects no request, because a route may be
 * public.
 * Without `sessions` a token is valid until it expires.
 */
export function authenticate(verifier: TokenVerifier, sessions: Sessions | null, logger: Logger) {
  async function principalOf(token: string): Promise<Principal> {
    const principal = verifier.remembered(token) ?? (await verifier.verify(token));
    await sessions?.assertOpen(principal);
    return principal;
  }

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
    principalOf(token).then(
      (principal) => {
        request.principal = principal;
        if (verifier.isFirstUse(token)) logFirstUse(request, principal, logger);
        done();
      },
      (failure: Error) => {
        request.authenticationFailure = failure;
        done();
      },
    );
  };
}

/** Logged once per token and process; the request lines log its use. */
function logFirstUse({ id, ip }: FastifyRequest, { userId, companyId, expiresAt }: Principal, logger: Logger): void {
  const who = { actor: `user:${userId}`, userId, companyId, address: ip };
  logger.info({ event: 'authenticated', correlationId: id, ...who, expiresAt }, 'An access token was verified');
}
