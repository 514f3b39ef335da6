import { createCipheriv, createHmac, randomBytes } from 'node:crypto';
import { CodeSafe } from '../domain/code-safe.js';
import type { SealedCode } from '../domain/security-token.js';
import type { DerivedKeys } from './keyring.js';

/** AES-256-GCM under the first key; HMAC-SHA256 for look-up, with a key of its own. */
export class AesCodeSafe extends CodeSafe {
  constructor(private readonly keyring: readonly DerivedKeys[]) {
    super();
  }

  seal(companyId: string, tokenId: string, code: string): SealedCode {
    const [key] = this.keyring;
    if (!key) throw new Error('The keyring is empty');
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key.encrypt, iv).setAAD(Buffer.from(`${companyId}/${tokenId}`));
    const body = Buffer.concat([cipher.update(code, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    const [digest = ''] = this.digests(code);
    return { sealed: `${key.id}.${Buffer.concat([iv, body]).toString('base64')}`, digest, masked: mask(code) };
  }

  /** One for each key: a code that was stored under an older key is found too. */
  digests(code: string): string[] {
    return this.keyring.map(({ id, digest }) => `${id}.${createHmac('sha256', digest).update(code).digest('base64')}`);
  }
}

/** The last four characters; fewer of a short code, so that most of it stays hidden. */
function mask(code: string): string {
  return `••••${code.slice(-Math.min(4, Math.floor(code.length / 4)) || code.length)}`;
}
