import type { Principal } from './principal.js';

/** Every API key begins with it, so that keys are told from access tokens and found by scanners for leaked secrets. */
export const API_KEY_PREFIX = 'spk_';

/** Authenticates machines by the API keys of the companies. Provided by the context that keeps the keys. */
export abstract class ApiKeys {
  /** @throws ApiKeyIsUnknown, ApiKeyIsRevoked, ApiKeyIsExpired */
  abstract principalOf(key: string): Promise<Principal>;
}
