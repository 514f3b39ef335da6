import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { API_KEY_PREFIX } from '#platform/secrets';
import type { ApiKeys } from './api-keys.js';
import { NotAuthenticated } from './identity-refusals.js';
import type { OperatorKey } from './operator-key.js';
import type { Principal } from './principal.js';
import type { Sessions } from './sessions.js';
import type { TokenVerifier } from './token-verifier.js';

const BEARER = /^Bearer +([\w\-.~+/=]+) *$/i;

export interface Authentication {
  readonly verifier: TokenVerifier;
  /** Null in an application without users, where a token is valid until it expires. */
  readonly sessions: Sessions | null;
  /** Null in an application without API keys. */
  readonly apiKeys: ApiKeys | null;
  readonly operatorKey: OperatorKey;
  readonly logger: Logger;
}

/**
 * A Fastify hook: authenticates the caller before the body is read. It rejects no request, because a route may be
 * public.
 */
export function authenticate({ verifier, sessions, apiKeys, operatorKey, logger }: Authentication) {
  async function principalOf(credential: string): Promise<Principal> {
    const principal = credential.startsWith(API_KEY_PREFIX)
      ? await principalOfKey(credential)
      : (verifier.remembered(credential) ?? (await verifier.verify(credential)));
    await sessions?.assertOpen(principal);
    return principal;
  }

  function principalOfKey(key: string): Promise<Principal> {
    if (!apiKeys) throw new NotAuthenticated('unreadable');
    return apiKeys.principalOf(key);
  }

  return (request: FastifyRequest, _reply: FastifyReply, done: () => void): void => {
    const credential = credentialOf(request);
    if (credential === undefined) {
      done();
      return;
    }
    if (credential === null) {
      request.authenticationFailure = new NotAuthenticated('unreadable');
      done();
      return;
    }
    if (operatorKey.matches(credential)) {
      request.isOperator = true;
      done();
      return;
    }
    principalOf(credential).then(
      (principal) => {
        request.principal = principal;
        if (verifier.isFirstUse(credential)) logFirstUse(request, principal, logger);
        done();
      },
      (failure: Error) => {
        request.authenticationFailure = failure;
        done();
      },
    );
  };
}

/** The token or key of a request; undefined if there is none, null if it cannot be read. */
function credentialOf({ headers }: FastifyRequest): string | null | undefined {
  const { authorization, 'x-api-key': apiKey } = headers;
  if (authorization !== undefined) return BEARER.exec(authorization)?.[1] ?? null;
  if (apiKey === undefined) return undefined;
  return typeof apiKey === 'string' && apiKey.startsWith(API_KEY_PREFIX) ? apiKey : null;
}

/** Logged once per token and process; the request lines log its use. */
function logFirstUse({ id, ip }: FastifyRequest, { userId, companyId, expiresAt }: Principal, logger: Logger): void {
  const who = { actor: `user:${userId}`, userId, companyId, address: ip };
  logger.info({ event: 'authenticated', correlationId: id, ...who, expiresAt }, 'An access token was verified');
}
