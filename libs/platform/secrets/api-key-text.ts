import { createHash, randomBytes } from 'node:crypto';

/** Every API key begins with it, so that keys are told from access tokens and found by scanners for leaked secrets. */
export const API_KEY_PREFIX = 'spk_';

const FORM = /^spk_([0-9a-f]{32})_[\w-]{43}$/;
const SHOWN = 4;

export interface NewApiKey {
  readonly key: string;
  readonly digest: string;
  /** The last characters, by which people recognise the key. */
  readonly ending: string;
}

/** 256 random bits behind the id of the company, which says where to look the key up. */
export function makeApiKey(companyId: string): NewApiKey {
  const key = `${API_KEY_PREFIX}${companyId.replaceAll('-', '')}_${randomBytes(32).toString('base64url')}`;
  return { key, digest: digestOf(key), ending: key.slice(-SHOWN) };
}

/** Null for a text that cannot be one of our keys. */
export function readApiKey(text: string): { readonly companyId: string; readonly digest: string } | null {
  const [, id] = FORM.exec(text) ?? [];
  if (id === undefined) return null;
  return { companyId: id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'), digest: digestOf(text) };
}

/** A digest without salt or work factor is enough for 256 random bits. */
function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
