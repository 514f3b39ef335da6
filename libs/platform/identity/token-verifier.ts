import { createHash } from 'node:crypto';
import { ServiceUnavailableException } from '@nestjs/common';
import {
  createRemoteJWKSet,
  decodeJwt,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyResult,
  jwtVerify,
} from 'jose';
import type { Config } from '#platform/config';
import { demoIssuer } from './demo-issuer.js';
import { NotAuthenticated, TokenIsExpired, Unauthenticated } from './identity-refusals.js';
import { isPermission } from './permissions.js';
import type { Principal } from './principal.js';
import { assertTerms, CLOCK_TOLERANCE_SECONDS, termsOf, type TokenTerms } from './token-terms.js';
import { isUserId } from './user-id.js';

export interface TrustedIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
  readonly companyClaim: string;
}

interface Verified {
  readonly principal: Principal;
  readonly until: number;
}

const ALGORITHMS = ['RS256', 'ES256'];
const MIN_RSA_BITS = 2048;
/** How long a verified token is cached, and so how long a key that its issuer revoked is still accepted. */
const REMEMBERED_MS = 60_000;
const REMEMBERED_TOKENS = 5_000;
const MAX_NAME_LENGTH = 200;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Verifies a bearer token and returns its principal. */
export class TokenVerifier {
  private readonly verified = new Map<string, Verified>();
  private readonly used = new Set<string>();

  constructor(
    private readonly issuers: readonly TrustedIssuer[],
    private readonly terms: TokenTerms,
    private readonly now: () => number = Date.now,
  ) {}

  /** Trusts the configured issuer, and in the demo also the local one. */
  static async of(config: Config): Promise<TokenVerifier> {
    const issuers: TrustedIssuer[] = [];
    if (config.tokenIssuer) {
      const { jwksUrl, ...named } = config.tokenIssuer;
      issuers.push({ ...named, keys: createRemoteJWKSet(jwksUrl, { timeoutDuration: 5000 }) });
    }
    if (config.demo) {
      const { issuer, audience, publicKey } = await demoIssuer(config);
      issuers.push({ issuer, audience, keys: () => publicKey, companyClaim: 'company' });
    }
    return new TokenVerifier(issuers, termsOf(config));
  }

  /** The principal of a recently verified token: most requests need no more than this. */
  remembered(token: string): Principal | null {
    const known = this.verified.get(token);
    if (!known) return null;
    if (known.until > this.now()) return known.principal;
    this.verified.delete(token);
    return null;
  }

  /** @throws Unauthenticated, or ServiceUnavailableException if the issuer's keys cannot be fetched */
  async verify(token: string): Promise<Principal> {
    const trusted = this.issuerOf(token);
    const { payload, protectedHeader } = await this.verifiedBy(trusted, token);
    const expiresAt = assertTerms(this.terms, protectedHeader, payload, this.now());
    const principal = principalOf(payload, trusted.companyClaim, expiresAt, digestOf(token));
    this.remember(token, principal);
    return principal;
  }

  /** True once per verified token, unless it was evicted from the cache meanwhile. */
  isFirstUse(token: string): boolean {
    if (this.used.has(token)) return false;
    forgetOldest(this.used, REMEMBERED_TOKENS);
    this.used.add(token);
    return true;
  }

  private issuerOf(token: string): TrustedIssuer {
    let issuer: string | undefined;
    try {
      issuer = decodeJwt(token).iss;
    } catch {
      throw new NotAuthenticated('unreadable');
    }
    const trusted = this.issuers.find((candidate) => candidate.issuer === issuer);
    if (!trusted) throw new NotAuthenticated('issuer');
    return trusted;
  }

  private async verifiedBy({ issuer, audience, keys }: TrustedIssuer, token: string): Promise<JWTVerifyResult> {
    try {
      return await jwtVerify(token, strongOnly(keys), {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['sub', 'iat', 'exp'],
        currentDate: new Date(this.now()),
      });
    } catch (error) {
      throw refusalFor(error);
    }
  }

  private remember(token: string, principal: Principal): void {
    forgetOldest(this.verified, REMEMBERED_TOKENS);
    this.verified.set(token, { principal, until: Math.min(principal.expiresAt.getTime(), this.now() + REMEMBERED_MS) });
  }
}

/** Evicts the oldest entry. */
function forgetOldest(known: Map<string, unknown> | Set<string>, most: number): void {
  if (known.size < most) return;
  const [oldest] = known.keys();
  if (oldest !== undefined) known.delete(oldest);
}

/** Digest of the signed part, because an ES256 signature can be written in more than one way. */
function digestOf(token: string): string {
  return createHash('sha256')
    .update(token.slice(0, token.lastIndexOf('.')))
    .digest('base64url');
}

function strongOnly(keys: JWTVerifyGetKey): JWTVerifyGetKey {
  return async (header, token) => {
    const key = await keys(header, token);
    const bits = 'algorithm' in key ? (key.algorithm as { modulusLength?: number }).modulusLength : undefined;
    if (bits !== undefined && bits < MIN_RSA_BITS) throw new NotAuthenticated('weak-key');
    return key;
  };
}

function principalOf(payload: JWTPayload, companyClaim: string, expiresAt: Date, digest: string): Principal {
  const { sub, name, iat, [companyClaim]: company } = payload;
  const permissions = permissionsIn(payload);
  const isKnown = isUserId(sub) && typeof company === 'string' && UUID.test(company);
  if (!isKnown || !permissions) throw new NotAuthenticated('claims');
  return Object.freeze({
    userId: sub,
    companyId: company.toLowerCase(),
    permissions: new Set(permissions.filter(isPermission)),
    name: typeof name === 'string' ? name.replace(/\p{C}/gu, '').slice(0, MAX_NAME_LENGTH) || null : null,
    expiresAt,
    issuedAt: new Date((iat ?? 0) * 1000),
    tokenDigest: digest,
  });
}

/**
 * What a token may do: the claim `permissions`, or `roles` of Entra ID, which calls the permissions of users and of machines app
 * roles, or else the OAuth claim `scope` (Entra ID: `scp`). What is not a permission, such as openid, gives nothing.
 */
function permissionsIn({ permissions, roles, scope, scp }: JWTPayload): unknown[] | null {
  if (permissions !== undefined) return Array.isArray(permissions) ? permissions : null;
  // Beside roles, "scp" only says what the console may ask for on behalf of its user.
  if (Array.isArray(roles)) return roles as unknown[];
  const scopes = scope ?? scp;
  if (Array.isArray(scopes)) return scopes as unknown[];
  return typeof scopes === 'string' ? scopes.split(' ') : null;
}

function refusalFor(error: unknown): Error {
  if (error instanceof Unauthenticated) return error;
  if (error instanceof errors.JWTExpired) return new TokenIsExpired();
  if (error instanceof errors.JWTClaimValidationFailed) {
    return new NotAuthenticated(error.claim === 'aud' ? 'issuer' : 'claims');
  }
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey) {
    return new NotAuthenticated('signature');
  }
  const tokenIsAtFault =
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JOSENotSupported ||
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JWKSMultipleMatchingKeys;
  if (tokenIsAtFault) return new NotAuthenticated('unreadable');
  return new ServiceUnavailableException('The keys of the token issuer cannot be fetched', { cause: error });
}
