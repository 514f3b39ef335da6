import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.js';
import type { Scope } from '../registrations.js';

interface AccessToken {
  clientId: string;
  scopes: readonly Scope[];
  tenants: readonly string[] | null;
  expiresAt: number;
}

/** The issued access tokens. A restart invalidates them, as an expiry would. */
export class AccessTokens {
  readonly #tokens = new Map<string, AccessToken>();

  constructor(private readonly now: () => Date) {}

  issue(clientId: string, scopes: readonly Scope[], tenants: readonly string[] | null, seconds: number): string {
    const token = randomBytes(24).toString('base64url');
    this.#tokens.set(token, { clientId, scopes, tenants, expiresAt: this.now().getTime() + seconds * 1000 });
    return token;
  }

  /** The client of the request, if its token is valid; never throws. */
  holder(request: FastifyRequest): AccessToken | null {
    const [, sent] = /^Bearer ([\w.~+/-]+=*)$/i.exec(request.headers.authorization ?? '') ?? [];
    const token = sent === undefined ? undefined : this.#tokens.get(sent);
    return token && token.expiresAt > this.now().getTime() ? token : null;
  }

  /** @throws Refusal 401 `invalid_token`, 403 `insufficient_scope` (RFC 6750). */
  require(request: FastifyRequest, ...oneOf: Scope[]): AccessToken {
    if (request.headers.authorization === undefined) {
      throw new Refusal(
        401,
        { error: 'invalid_token', error_description: 'no token' },
        { 'www-authenticate': 'Bearer' },
      );
    }
    const token = this.holder(request);
    if (token === null) {
      throw new Refusal(
        401,
        { error: 'invalid_token', error_description: 'the token is unknown or has expired' },
        { 'www-authenticate': 'Bearer error="invalid_token"' },
      );
    }
    if (!oneOf.some((scope) => token.scopes.includes(scope))) {
      throw new Refusal(
        403,
        { error: 'insufficient_scope', error_description: `needs scope ${oneOf.join(' or ')}` },
        { 'www-authenticate': `Bearer error="insufficient_scope", scope="${oneOf.join(' ')}"` },
      );
    }
    return token;
  }

  /** Expires all tokens now. */
  revokeAll(): void {
    this.#tokens.clear();
  }
}
