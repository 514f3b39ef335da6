import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { PurposeKey } from './keyring.js';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM. Encrypts with the first key of a purpose, decrypts with any of them. */
export class Seal {
  constructor(private readonly keys: readonly PurposeKey[]) {}

  /** The current key; its id is the part of the encrypted text before the dot. */
  get currentKeyId(): string {
    return this.current.id;
  }

  /** @param boundTo the row it belongs to: copied to another place, it cannot be decrypted */
  seal(secret: string, boundTo: string): string {
    const { id, key } = this.current;
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(boundTo));
    const body = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${id}.${Buffer.concat([iv, body]).toString('base64')}`;
  }

  /** @throws if it was encrypted for another place, or with a key that is not in the keyring */
  open(sealed: string, boundTo: string): string {
    const [id = '', base64 = ''] = sealed.split('.');
    const found = this.keys.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`The keyring has no key "${id}"`);
    const bytes = Buffer.from(base64, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', found.key, bytes.subarray(0, IV_BYTES))
      .setAAD(Buffer.from(boundTo))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    return decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  }

  private get current(): PurposeKey {
    const [key] = this.keys;
    if (!key) throw new Error('The keyring is empty');
    return key;
  }
}
