export { Keyring, type PurposeKey } from './keyring.js';
export { LinkSeal } from './link-seal.js';
export { Seal } from './seal.js';
