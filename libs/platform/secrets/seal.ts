import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { PurposeKey } from './keyring.js';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM under the first key of a purpose; every key of it opens. */
export class Seal {
  constructor(private readonly keys: readonly PurposeKey[]) {}

  /** The key that seals now; its id stands before the dot of what it sealed. */
  get currentKeyId(): string {
    return this.current.id;
  }

  /** @param boundTo where it is kept: copied to another place, it cannot be opened */
  seal(secret: string, boundTo: string): string {
    const { id, key } = this.current;
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(boundTo));
    const body = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${id}.${Buffer.concat([iv, body]).toString('base64')}`;
  }

  /** @throws when it was sealed for another place, or with a key that is not in the keyring */
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
