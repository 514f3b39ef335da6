export * from './events.js';
export { type KeptInsurer, MergedInsurers } from './merged-insurers.js';
export { type InsurerWithToken, type OutgoingToken, OutgoingTokens } from './outgoing-tokens.js';
export { type IdentifiedToken, SecurityTokens, type TokenQuestion } from './security-tokens.js';
export { TokenNotFound } from './token-not-found.js';
export { UnknownSecurityToken } from './unknown-security-token.js';
