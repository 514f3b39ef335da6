export * from './events.js';
export { CALL_ERRORS, type CallError, type CallOutcome } from './call-outcome.js';
export { type DueWebhook, DueWebhooks } from './due-webhooks.js';
export { type WebhookCall, WebhookCalls } from './webhook-calls.js';
export { WebhookNotFound } from './webhook-not-found.js';
