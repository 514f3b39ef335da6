import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Config } from '#platform/config';

/**
 * The RSA key with which this system signs to Scalepoint: the configured file, or in the demo a key in the data directory,
 * created by the first process that needs it. Null if there is none.
 */
export async function clientKey(config: Config): Promise<KeyObject | null> {
  const { clientKeyFile } = config.scalepoint ?? {};
  if (clientKeyFile) return createPrivateKey(await readFile(clientKeyFile));
  return config.demo ? createPrivateKey(await demoKey(join(config.dataDir, 'scalepoint-client-key.pem'))) : null;
}

/** The public key to register with Scalepoint, as PEM. */
export function publicPart(key: KeyObject): string {
  return createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
}

async function demoKey(file: string): Promise<string> {
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return kept;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const draft = `${file}.${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  try {
    // `link` fails if the file exists, so exactly one of several processes creates the key.
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
  return readFile(file, 'utf8');
}
