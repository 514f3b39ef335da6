import { createHash, randomBytes } from 'node:crypto';

/** 192 random bits: short enough for a text message, and too many to guess. */
const RANDOM_BYTES = 24;
const COMPANY_LENGTH = 22;
const FORM = /^[\w-]{54}$/;

export interface NewLinkSecret {
  readonly secret: string;
  readonly digest: string;
}

/** What a secret says about itself: where to look it up, and as what. */
export interface LinkKey {
  readonly companyId: string;
  readonly digest: string;
}

/** The secret part of a link for people without a login, behind the id of the company. Only its digest is stored. */
export function makeLinkSecret(companyId: string): NewLinkSecret {
  const company = Buffer.from(companyId.replaceAll('-', ''), 'hex').toString('base64url');
  const secret = `${company}${randomBytes(RANDOM_BYTES).toString('base64url')}`;
  return { secret, digest: digestOf(secret) };
}

/** Null for a text that cannot be one of our secrets. */
export function readLinkSecret(text: string): LinkKey | null {
  if (!FORM.test(text)) return null;
  const id = Buffer.from(text.slice(0, COMPANY_LENGTH), 'base64url').toString('hex');
  return { companyId: id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'), digest: digestOf(text) };
}

/** Looked up by its digest, so that no comparison takes longer the more of a guess is right. */
function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
