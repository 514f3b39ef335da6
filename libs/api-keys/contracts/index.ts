export { ApiKeyNotFound } from './api-key-not-found.js';
export * from './events.js';
