import type { JWTHeaderParameters, JWTPayload } from 'jose';
import type { Config } from '#platform/config';
import { NotAuthenticated, SessionIsTooOld } from './identity-refusals.js';

/** Requirements for a token beyond its signature, from the configuration. */
export interface TokenTerms {
  /** Accepted values of "typ", in lower case and without "application/". */
  readonly types: readonly string[];
  /** Authentication contexts ("acr"), of which one is required; empty requires none. */
  readonly acr: readonly string[];
  /** Authentication methods ("amr"), all of which are required. */
  readonly amr: readonly string[];
  /** Maximum time since the user signed in; null is any. */
  readonly maxAgeMs: number | null;
}

export const CLOCK_TOLERANCE_SECONDS = 30;
/** Claims that occur in ID tokens of OpenID Connect only. */
const ID_TOKEN_CLAIMS = ['nonce', 'at_hash', 'c_hash', 's_hash'] as const;

export function termsOf({ tokenTypes: types, tokenAcr: acr, tokenAmr: amr, sessionMaxAgeHours }: Config): TokenTerms {
  return { types, acr, amr, maxAgeMs: sessionMaxAgeHours === null ? null : sessionMaxAgeHours * 3_600_000 };
}

/**
 * Checks a correctly signed token against the requirements.
 *
 * @returns when its session must end, at the latest when the token expires
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
  // Refreshed tokens have a new "iat", so only "auth_time" tells when the user signed in.
  const signedInAt = typeof claims['auth_time'] === 'number' ? claims['auth_time'] : iat;
  const end = signedInAt * 1000 + maxAgeMs;
  if (end <= now) throw new SessionIsTooOld();
  return new Date(Math.min(exp * 1000, end));
}
