import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';

/** Created once per run, because generating a 2048-bit key is slow. */
export const KEYS = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const OTHER_KEYS = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const PUBLIC_PEM = KEYS.publicKey.export({ type: 'spki', format: 'pem' }).toString();

interface Claims {
  clientId?: string;
  key?: KeyObject | Uint8Array;
  alg?: string;
  audience?: string;
  jti?: string | null;
  expiresIn?: number;
  now?: Date;
}

/** A client assertion, valid except for the overrides. */
export async function assertion(url: string, claims: Claims = {}): Promise<string> {
  const { clientId = 'erp', key = KEYS.privateKey, alg = 'RS256', audience = `${url}/connect/token` } = claims;
  const seconds = Math.floor((claims.now ?? new Date()).getTime() / 1000);
  const jwt = new SignJWT(claims.jti === null ? {} : { jti: claims.jti ?? randomUUID() })
    .setProtectedHeader({ alg })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(audience)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + (claims.expiresIn ?? 60));
  return jwt.sign(key);
}

export interface Answer {
  status: number;
  headers: Headers;
  body: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- tests look into answers of many shapes
}

export async function call(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

export async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const isForm = body instanceof URLSearchParams || body instanceof FormData;
  return call(url, {
    method: 'POST',
    headers: isForm ? headers : { 'content-type': 'application/json', ...headers },
    body: isForm ? body : JSON.stringify(body),
  });
}

/** Requests a token; `form` overrides fields, undefined omits one. */
export async function askToken(
  url: string,
  scope: string,
  jwt: string,
  form: Record<string, string | undefined> = {},
): Promise<Answer> {
  const fields = {
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: jwt,
    scope,
    ...form,
  };
  const given = Object.entries(fields).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return post(`${url}/connect/token`, new URLSearchParams(given));
}

/** Headers with a fresh access token of this scope. */
export async function bearer(url: string, scope: string, now?: Date): Promise<Record<string, string>> {
  const { body } = await askToken(url, scope, await assertion(url, now ? { now } : {}));
  return { authorization: `Bearer ${body.access_token}` };
}
