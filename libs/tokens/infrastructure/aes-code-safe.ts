import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { CodeSafe } from '../domain/code-safe.js';
import type { SealedCode } from '../domain/security-token.js';
import type { DerivedKeys } from './keyring.js';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM under the first key; HMAC-SHA256 for look-up, with a key of its own. */
export class AesCodeSafe extends CodeSafe {
  constructor(private readonly keyring: readonly DerivedKeys[]) {
    super();
  }

  seal(companyId: string, tokenId: string, code: string): SealedCode {
    const [key] = this.keyring;
    if (!key) throw new Error('The keyring is empty');
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key.encrypt, iv).setAAD(Buffer.from(`${companyId}/${tokenId}`));
    const body = Buffer.concat([cipher.update(code, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    const [digest = ''] = this.digests(code);
    return { sealed: `${key.id}.${Buffer.concat([iv, body]).toString('base64')}`, digest, masked: mask(code) };
  }

  open(companyId: string, tokenId: string, sealed: string): string {
    const [id = '', base64 = ''] = sealed.split('.');
    const key = this.keyring.find((candidate) => candidate.id === id);
    if (!key) throw new Error(`The keyring has no key "${id}"`);
    const bytes = Buffer.from(base64, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key.encrypt, bytes.subarray(0, IV_BYTES))
      .setAAD(Buffer.from(`${companyId}/${tokenId}`))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    return decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  }

  /** The key that seals now; its id stands before the dot of what it sealed. */
  get currentKeyId(): string {
    const [key] = this.keyring;
    if (!key) throw new Error('The keyring is empty');
    return key.id;
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
