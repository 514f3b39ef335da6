export { Keyring, type PurposeKey } from './keyring.js';
export { Seal } from './seal.js';
