import { createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { controlRefusal } from '../refusal.js';

const MIN_BITS = 2048;

/**
 * A client's public key: PEM (key or X.509 certificate), a certificate as base64 DER, or a JWK.
 * @throws Refusal `key-unreadable` | `key-is-private` | `key-not-rsa` | `key-too-short`.
 */
export function readPublicKey(key: string | Record<string, unknown>): KeyObject {
  if (typeof key === 'string' ? key.includes('PRIVATE KEY') : 'd' in key) {
    throw controlRefusal('key-is-private', 'That is a private key; register the public key or the certificate.');
  }
  let publicKey: KeyObject;
  try {
    publicKey =
      typeof key === 'string'
        ? createPublicKey(key.includes('-----BEGIN') ? key : certificatePem(key))
        : createPublicKey({ key, format: 'jwk' });
  } catch (error) {
    throw controlRefusal('key-unreadable', `key: give PEM, a base64 DER certificate or a JWK (${String(error)})`);
  }
  if (publicKey.asymmetricKeyType !== 'rsa') {
    throw controlRefusal('key-not-rsa', `key: RS256 needs an RSA key, got ${publicKey.asymmetricKeyType}`);
  }
  const bits = publicKey.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < MIN_BITS) {
    throw controlRefusal('key-too-short', `key: at least ${MIN_BITS} bits are needed, got ${bits}`);
  }
  return publicKey;
}

function certificatePem(base64: string): string {
  const lines = base64.replace(/\s+/g, '').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
