import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Keyring, PurposeKey } from './keyring.js';

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
  return secretOf(companyId, randomBytes(RANDOM_BYTES));
}

/**
 * Secrets of links that are sent again and again, such as in each message about a visit. They are made from a seed and a key
 * of the operator, so that the same link can be made again although only its digest is stored.
 */
export class DerivedLinkSecrets {
  private readonly keys: readonly PurposeKey[];

  /** @param purpose never changes once links were made with it */
  constructor(keyring: Keyring, purpose: string) {
    this.keys = keyring.derive(purpose);
  }

  /** One for each key of the keyring, that of the present key first. */
  of(companyId: string, seed: string): readonly NewLinkSecret[] {
    return this.keys.map(({ key }) => {
      const bytes = createHmac('sha256', key).update(`${companyId} ${seed}`).digest();
      return secretOf(companyId, bytes.subarray(0, RANDOM_BYTES));
    });
  }
}

function secretOf(companyId: string, bytes: Buffer): NewLinkSecret {
  const company = Buffer.from(companyId.replaceAll('-', ''), 'hex').toString('base64url');
  const secret = `${company}${bytes.toString('base64url')}`;
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
