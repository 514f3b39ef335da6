import { makeCompanySecret, type NewCompanySecret, readCompanySecret } from './company-secret.js';

/** Every API key begins with it, so that keys are told from access tokens and found by scanners for leaked secrets. */
export const API_KEY_PREFIX = 'spk_';

export interface NewApiKey extends Omit<NewCompanySecret, 'text'> {
  readonly key: string;
}

export function makeApiKey(companyId: string): NewApiKey {
  const { text, ...rest } = makeCompanySecret(API_KEY_PREFIX, companyId);
  return { key: text, ...rest };
}

/** Null for a text that cannot be one of our keys. */
export function readApiKey(text: string): { readonly companyId: string; readonly digest: string } | null {
  return readCompanySecret(API_KEY_PREFIX, text);
}
