export { InsurerRegisteredV1 } from './insurer-registered.v1.js';
export { type IdentifiedToken, SecurityTokens, type TokenQuestion } from './security-tokens.js';
export { TokenCreatedV1 } from './token-created.v1.js';
export { UnknownSecurityToken } from './unknown-security-token.js';
export { type OutgoingToken, OutgoingTokens } from './outgoing-tokens.js';
