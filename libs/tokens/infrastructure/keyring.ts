import { createSecretKey, hkdfSync, randomBytes, randomUUID, type KeyObject } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '#platform/config';

export interface DerivedKeys {
  readonly id: string;
  readonly encrypt: KeyObject;
  readonly digest: KeyObject;
}

/** Encryption and look-up use keys of their own, derived from one: what leaks of the one says nothing of the other. */
export async function loadKeyring(config: Config): Promise<DerivedKeys[]> {
  const keys =
    config.encryptionKeys.length > 0
      ? config.encryptionKeys.map(({ id, key }) => ({ id, key: key.export() }))
      : [{ id: 'demo', key: await demoKey(config) }];
  return keys.map(({ id, key }) => ({
    id,
    encrypt: derive(key, 'security-token encryption'),
    digest: derive(key, 'security-token look-up'),
  }));
}

function derive(key: Buffer, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', key, '', purpose, 32)));
}

async function demoKey({ dataDir }: Config): Promise<Buffer> {
  const file = join(dataDir, 'demo-encryption-key');
  const draft = `${file}.${randomUUID()}`;
  await mkdir(dataDir, { recursive: true });
  await writeFile(draft, randomBytes(32).toString('base64'), { mode: 0o600 });
  try {
    // A link never replaces a file: of several processes exactly one makes the key.
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
  return Buffer.from(await readFile(file, 'utf8'), 'base64');
}
