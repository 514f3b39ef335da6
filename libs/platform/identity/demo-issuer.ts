import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import type { Config } from '#platform/config';
import type { Permission } from './permissions.js';

const ISSUER = 'urn:demo-issuer';
const AUDIENCE = 'urn:demo-api';
const VALID_FOR_SECONDS = 12 * 3600;

export interface DemoClaims {
  readonly userId: string;
  readonly companyId: string;
  readonly name: string;
  readonly permissions: readonly Permission[];
}

/** Signs tokens for any process that can read the data directory. */
export interface DemoIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly publicKey: CryptoKey;
  /** A token that is valid for 12 hours from `issuedAt` (default: now). */
  sign(claims: DemoClaims, issuedAt?: Date): Promise<string>;
}

/** The issuer with the ES256 key in `DATA_DIR/demo-issuer.json`; the first process that needs the key creates it. */
export async function demoIssuer({ demo, production, dataDir }: Config): Promise<DemoIssuer> {
  if (production || !demo) throw new Error('Demo tokens are signed and accepted in the demo only');
  const file = join(dataDir, 'demo-issuer.json');
  const jwk = (await keptKey(file)) ?? (await makeKey(file));
  const { kid } = jwk;
  const { d: _secret, ...publicJwk } = jwk;
  const privateKey = (await importJWK(jwk, 'ES256')) as CryptoKey;
  const publicKey = (await importJWK(publicJwk, 'ES256')) as CryptoKey;
  return {
    issuer: ISSUER,
    audience: AUDIENCE,
    publicKey,
    sign: ({ userId, companyId, name, permissions }, issuedAt = new Date()) =>
      new SignJWT({ company: companyId, name, permissions })
        .setProtectedHeader({ alg: 'ES256', kid, typ: 'at+jwt' })
        .setSubject(userId)
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt(issuedAt)
        .setExpirationTime(new Date(issuedAt.getTime() + VALID_FOR_SECONDS * 1000))
        .sign(privateKey),
  };
}

async function keptKey(file: string): Promise<JWK | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    const jwk = JSON.parse(text) as JWK;
    await importJWK(jwk, 'ES256');
    if (!jwk.d) throw new Error('The private part is missing');
    return jwk;
  } catch (cause) {
    throw new Error(`${file} contains no private ES256 key. Delete it to create a new one.`, { cause });
  }
}

/** Creates a key, or returns the one of a faster process. */
export async function makeKey(file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  jwk.kid = await calculateJwkThumbprint(jwk);
  await mkdir(join(file, '..'), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(jwk), { mode: 0o600 });
  try {
    // Linking is atomic and never replaces a file: exactly one of several processes wins.
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
  const kept = await keptKey(file);
  if (!kept) throw new Error(`${file} disappeared while it was being created`);
  return kept;
}
