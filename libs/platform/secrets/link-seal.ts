import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import type { Keyring, PurposeKey } from './keyring.js';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts addresses that are called as they came and shown masked. The same address gives the same text, so that a
 * message that comes twice is still the same message: the IV is made of the address, with a key of its own.
 */
export class LinkSeal {
  private readonly keys: readonly PurposeKey[];
  private readonly ivKeys: readonly PurposeKey[];

  constructor(keyring: Keyring) {
    this.keys = keyring.derive('link encryption');
    this.ivKeys = keyring.derive('link iv');
  }

  seal(link: string): string {
    const [current] = this.keys;
    const [ivKey] = this.ivKeys;
    if (!current || !ivKey) throw new Error('The keyring is empty');
    const iv = createHmac('sha256', ivKey.key).update(link).digest().subarray(0, IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', current.key, iv);
    const body = Buffer.concat([cipher.update(link, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${current.id}.${Buffer.concat([iv, body]).toString('base64')}`;
  }

  /** Null for what was encrypted with a key that is not in the keyring, or not here at all. */
  open(sealed: string): string | null {
    const [id = '', base64 = ''] = sealed.split('.');
    const found = this.keys.find((candidate) => candidate.id === id);
    const bytes = Buffer.from(base64, 'base64');
    if (!found || bytes.length < IV_BYTES + TAG_BYTES) return null;
    try {
      const decipher = createDecipheriv('aes-256-gcm', found.key, bytes.subarray(0, IV_BYTES)).setAuthTag(
        bytes.subarray(-TAG_BYTES),
      );
      return decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      // Not encrypted by us: the link is used as it is shown.
      return null;
    }
  }
}
