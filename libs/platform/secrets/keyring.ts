import { createSecretKey, hkdfSync, randomBytes, randomUUID, type KeyObject } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '#platform/config';

export interface PurposeKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** The operator's keys. They are never used directly, only keys derived from them per purpose. */
export class Keyring {
  private constructor(private readonly keys: readonly { readonly id: string; readonly bytes: Buffer }[]) {}

  /** Empty in a command that was given no keys: what it cannot encrypt or decrypt is an error there. */
  static async load(config: Config): Promise<Keyring> {
    if (config.demo && config.encryptionKeys.length === 0)
      return new Keyring([{ id: 'demo', bytes: await demoKey(config) }]);
    return new Keyring(config.encryptionKeys.map(({ id, key }) => ({ id, bytes: key.export() })));
  }

  /**
   * One derived key per operator key, the current one first; a leaked key of one purpose reveals nothing about others.
   * @param purpose never changes once data was stored under it
   */
  derive(purpose: string): PurposeKey[] {
    return this.keys.map(({ id, bytes }) => ({
      id,
      key: createSecretKey(Buffer.from(hkdfSync('sha256', bytes, '', purpose, 32))),
    }));
  }
}

async function demoKey({ dataDir }: Config): Promise<Buffer> {
  const file = join(dataDir, 'demo-encryption-key');
  const draft = `${file}.${randomUUID()}`;
  await mkdir(dataDir, { recursive: true });
  await writeFile(draft, randomBytes(32).toString('base64'), { mode: 0o600 });
  try {
    // Linking never replaces a file: exactly one of several processes creates the key.
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
  return Buffer.from(await readFile(file, 'utf8'), 'base64');
}
