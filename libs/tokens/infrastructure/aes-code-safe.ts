import { createHmac } from 'node:crypto';
import { type Keyring, type PurposeKey, Seal } from '#platform/secrets';
import { readIdentifier } from '#shared-kernel';
import { CodeSafe } from '../domain/code-safe.js';
import type { SealedCode } from '../domain/security-token.js';

/** Codes encrypted with a key of the keyring; looked up by HMAC-SHA256 with a separate key. */
export class AesCodeSafe extends CodeSafe {
  private readonly sealer: Seal;
  private readonly lookUp: readonly PurposeKey[];

  constructor(keyring: Keyring) {
    super();
    this.sealer = new Seal(keyring.derive('security-token encryption'));
    this.lookUp = keyring.derive('security-token look-up');
  }

  seal(companyId: string, tokenId: string, code: string): SealedCode {
    const digests = this.digests(code);
    const sealed = this.sealer.seal(code, `${companyId}/${tokenId}`);
    return { sealed, digest: digests[0] ?? '', digests, masked: mask(code) };
  }

  open(companyId: string, tokenId: string, sealed: string): string {
    return this.sealer.open(sealed, `${companyId}/${tokenId}`);
  }

  get currentKeyId(): string {
    return this.sealer.currentKeyId;
  }

  /** One for each key, so that codes stored under an older key are found too. */
  digests(code: string): string[] {
    // As every door reads it; then as it came, as codes were stored before.
    const readings = [...new Set([readIdentifier(code), code])];
    return readings.flatMap((reading) =>
      this.lookUp.map(({ id, key }) => `${id}.${createHmac('sha256', key).update(reading).digest('base64')}`),
    );
  }
}

/** The last four characters; fewer of a short code, so that most of it stays hidden. */
function mask(code: string): string {
  return `••••${code.slice(-Math.min(4, Math.floor(code.length / 4)) || code.length)}`;
}
