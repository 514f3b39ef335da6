import type { JWTHeaderParameters, JWTPayload } from 'jose';
import type { Config } from '#platform/config';
import { NotAuthenticated, SessionIsTooOld } from './identity-refusals.js';

/** What a token must be beside signed: the configuration says so. */
export interface TokenTerms {
  /** Values of "typ", in lower case and without "application/". */
  readonly types: readonly string[];
  /** Ways to sign in ("acr") of which one is needed; empty asks for none. */
  readonly acr: readonly string[];
  /** Methods ("amr") of which each is needed. */
  readonly amr: readonly string[];
  /** Longest time since the user signed in; null is any. */
  readonly maxAgeMs: number | null;
}

export const CLOCK_TOLERANCE_SECONDS = 30;
/** Claims that OpenID Connect puts into ID tokens alone. */
const ID_TOKEN_CLAIMS = ['nonce', 'at_hash', 'c_hash', 's_hash'] as const;

export function termsOf({ tokenTypes: types, tokenAcr: acr, tokenAmr: amr, sessionMaxAgeHours }: Config): TokenTerms {
  return { types, acr, amr, maxAgeMs: sessionMaxAgeHours === null ? null : sessionMaxAgeHours * 3_600_000 };
}

/**
 * Holds a token whose signature is right to the terms.
 *
 * @returns when its session must end, which is no later than the token does
 * @throws NotAuthenticated, SessionIsTooOld
 */
export function assertTerms(
  { types, acr, amr, maxAgeMs }: TokenTerms,
  { typ = '' }: JWTHeaderParameters,
  claims: JWTPayload,
  now: number,
): Date {
  if (!types.includes(typ.toLowerCase().replace(/^application\//, ''))) throw new NotAuthenticated('type');
  if (ID_TOKEN_CLAIMS.some((claim) => claims[claim] !== undefined) || claims['typ'] === 'ID') {
    throw new NotAuthenticated('type');
  }
  const methods = Array.isArray(claims['amr']) ? (claims['amr'] as unknown[]) : [];
  const isStrong =
    (acr.length === 0 || acr.includes(String(claims['acr']))) && amr.every((one) => methods.includes(one));
  if (!isStrong) throw new NotAuthenticated('strength');
  const { exp = 0, iat } = claims;
  if (iat === undefined || iat > now / 1000 + CLOCK_TOLERANCE_SECONDS) throw new NotAuthenticated('claims');
  if (maxAgeMs === null) return new Date(exp * 1000);
  // Renewed tokens have a new "iat", so only "auth_time" knows when somebody really signed in.
  const signedInAt = typeof claims['auth_time'] === 'number' ? claims['auth_time'] : iat;
  const end = signedInAt * 1000 + maxAgeMs;
  if (end <= now) throw new SessionIsTooOld();
  return new Date(Math.min(exp * 1000, end));
}
