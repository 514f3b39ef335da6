import { type KeyObject, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { FAULTS, type HttpAnswer, isOauthRefusal } from '../wire/scalepoint-response.js';
import type { Exchange, Exchanged } from './exchange.js';

export type Scope = 'events' | 'platform-case:read' | 'platform-service-provider:write';

export interface TokenEndpoint {
  readonly url: string;
  readonly clientId: string;
  readonly key: KeyObject | null;
}

interface Kept {
  readonly token: string;
  readonly until: number;
}

/** Refresh this long before expiry. */
const MARGIN_MS = 30_000;
const ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** OAuth 2.0 client credentials with `private_key_jwt` (RS256). One token per scope is cached until shortly before it expires. */
export class AccessTokens {
  private readonly kept = new Map<Scope, Promise<Kept | Exchanged>>();

  constructor(
    private readonly exchange: Exchange,
    private readonly endpoint: TokenEndpoint,
  ) {}

  /** Returns the token, or the reason why there is none. Concurrent callers share one request. */
  async of(companyId: string, scope: Scope): Promise<string | Exchanged> {
    const known = this.kept.get(scope);
    const asked = known ?? this.ask(companyId, scope);
    if (!known) this.kept.set(scope, asked);
    const got = await asked;
    if ('token' in got && (!known || got.until > Date.now())) return got.token;
    if (this.kept.get(scope) === asked) this.kept.delete(scope);
    return 'token' in got ? this.of(companyId, scope) : got;
  }

  /** Drops a token that Scalepoint rejected; the next call requests a new one. */
  forget(scope: Scope): void {
    this.kept.delete(scope);
  }

  private async ask(companyId: string, scope: Scope): Promise<Kept | Exchanged> {
    const { url, clientId, key } = this.endpoint;
    if (!key) return { outcome: 'not-sent', reason: FAULTS.notAuthorised, retryAfterSeconds: null };
    const assertion = await new SignJWT({ jti: randomUUID() })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(url)
      .setIssuedAt()
      .setExpirationTime('1m')
      .sign(key);
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_assertion_type: ASSERTION,
      client_assertion: assertion,
      scope,
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
    const exchanged = await this.exchange.call({ companyId, method: 'POST', url, headers, body: body.toString() });
    // Without a token the call itself was not made, so nothing is unclear.
    if (exchanged.outcome === 'unclear') return { ...exchanged, outcome: 'not-sent', retryAfterSeconds: null };
    if (exchanged.outcome !== 'answered') return exchanged;
    return keptOf(exchanged.answer) ?? refusalOf(exchanged.answer);
  }
}

function keptOf({ status, text }: HttpAnswer): Kept | null {
  if (status !== 200) return null;
  try {
    const { access_token: token, expires_in: seconds } = JSON.parse(text) as Record<string, unknown>;
    if (typeof token !== 'string') return null;
    return { token, until: Date.now() + Number(seconds ?? 60) * 1000 - MARGIN_MS };
  } catch {
    // Without JSON there is no token.
    return null;
  }
}

/** A status alone may be the word of a proxy: only an OAuth `error` says that a person has to act. */
function refusalOf(answer: HttpAnswer): Exchanged {
  const { status, retryAfterSeconds } = answer;
  const passes = status === 429 ? FAULTS.limited : status >= 500 ? FAULTS.away : FAULTS.foreign;
  const reason = status !== 429 && isOauthRefusal(answer) ? FAULTS.notAuthorised : passes;
  return { outcome: 'not-sent', reason, retryAfterSeconds };
}
