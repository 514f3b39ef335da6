import { ServiceUnavailableException } from '@nestjs/common';
import { createRemoteJWKSet, decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Config } from '#platform/config';
import { demoIssuer } from './demo-issuer.js';
import { NotAuthenticated, TokenIsExpired } from './identity-refusals.js';
import { isPermission } from './permissions.js';
import type { Principal } from './principal.js';

export interface TrustedIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

interface Verified {
  readonly principal: Principal;
  readonly until: number;
}

const ALGORITHMS = ['RS256', 'ES256'];
const CLOCK_TOLERANCE_SECONDS = 30;
/** How long a verified token is remembered, and so how long a key that its issuer withdrew still counts. */
const REMEMBERED_MS = 60_000;
const REMEMBERED_TOKENS = 5_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Turns a bearer token into the principal it stands for. */
export class TokenVerifier {
  private readonly verified = new Map<string, Verified>();
  private readonly used = new Set<string>();

  constructor(
    private readonly issuers: readonly TrustedIssuer[],
    private readonly now: () => number = Date.now,
  ) {}

  /** Trusts the configured issuer, and in the demo the local one too. */
  static async of(config: Config): Promise<TokenVerifier> {
    const issuers: TrustedIssuer[] = [];
    if (config.tokenIssuer) {
      const { issuer, audience, jwksUrl } = config.tokenIssuer;
      issuers.push({ issuer, audience, keys: createRemoteJWKSet(jwksUrl, { timeoutDuration: 5000 }) });
    }
    if (config.demo) {
      const { issuer, audience, publicKey } = await demoIssuer(config);
      issuers.push({ issuer, audience, keys: () => publicKey });
    }
    return new TokenVerifier(issuers);
  }

  /** The principal of a token that was verified a moment ago: most requests need no more than this. */
  remembered(token: string): Principal | null {
    const known = this.verified.get(token);
    if (!known) return null;
    if (known.until > this.now()) return known.principal;
    this.verified.delete(token);
    return null;
  }

  /** @throws NotAuthenticated, TokenIsExpired, or ServiceUnavailableException when the issuer's keys cannot be had */
  async verify(token: string): Promise<Principal> {
    const trusted = this.issuerOf(token);
    const payload = await this.payloadOf(token, trusted);
    const principal = principalOf(payload);
    this.remember(token, principal, (payload.exp ?? 0) * 1000);
    return principal;
  }

  /** True once for each token that was verified, unless so many others came in between that it was forgotten. */
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

  private async payloadOf(token: string, { issuer, audience, keys }: TrustedIssuer): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['sub', 'exp'],
        currentDate: new Date(this.now()),
      });
      return payload;
    } catch (error) {
      throw refusalFor(error);
    }
  }

  private remember(token: string, principal: Principal, expires: number): void {
    forgetOldest(this.verified, REMEMBERED_TOKENS);
    this.verified.set(token, { principal, until: Math.min(expires, this.now() + REMEMBERED_MS) });
  }
}

/** Makes room for one more. */
function forgetOldest(known: Map<string, unknown> | Set<string>, most: number): void {
  if (known.size < most) return;
  const [oldest] = known.keys();
  if (oldest !== undefined) known.delete(oldest);
}

function principalOf({ sub, company, permissions, name, exp }: JWTPayload): Principal {
  if (!sub || typeof company !== 'string' || !UUID.test(company) || !Array.isArray(permissions)) {
    throw new NotAuthenticated('claims');
  }
  return Object.freeze({
    userId: sub,
    companyId: company.toLowerCase(),
    permissions: new Set(permissions.filter(isPermission)),
    name: typeof name === 'string' ? name : null,
    expiresAt: new Date((exp ?? 0) * 1000),
  });
}

function refusalFor(error: unknown): Error {
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
