export { API_KEY_PREFIX, makeApiKey, type NewApiKey, readApiKey } from './api-key-text.js';
export { makeCompanySecret, type NewCompanySecret, readCompanySecret } from './company-secret.js';
export { Keyring, type PurposeKey } from './keyring.js';
export { LinkSeal } from './link-seal.js';
export { DerivedLinkSecrets, type LinkKey, makeLinkSecret, type NewLinkSecret, readLinkSecret } from './link-secret.js';
export { Seal } from './seal.js';
