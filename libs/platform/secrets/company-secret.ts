import { createHash, randomBytes } from 'node:crypto';

const SHOWN = 4;

export interface NewCompanySecret {
  readonly text: string;
  readonly digest: string;
  /** The last characters, by which people recognise the secret. */
  readonly ending: string;
}

/** 256 random bits behind a prefix and the id of the company, which says where to look the secret up. */
export function makeCompanySecret(prefix: string, companyId: string): NewCompanySecret {
  const text = `${prefix}${companyId.replaceAll('-', '')}_${randomBytes(32).toString('base64url')}`;
  return { text, digest: digestOf(text), ending: text.slice(-SHOWN) };
}

/** Null for a text that cannot be a secret with this prefix. */
export function readCompanySecret(
  prefix: string,
  text: string,
): { readonly companyId: string; readonly digest: string } | null {
  const [, id] = (text.startsWith(prefix) && /^([0-9a-f]{32})_[\w-]{43}$/.exec(text.slice(prefix.length))) || [];
  if (id === undefined) return null;
  return { companyId: id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'), digest: digestOf(text) };
}

/** A digest without salt or work factor is enough for 256 random bits. */
function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
