export { CALL_ERRORS, type CallError, type CallOutcome } from './call-outcome.js';
export { type DueWebhook, DueWebhooks } from './due-webhooks.js';
export { type WebhookCall, WebhookCalls } from './webhook-calls.js';
export { WebhookChangedV1 } from './webhook-changed.v1.js';
export { WebhookCreatedV1 } from './webhook-created.v1.js';
export { WebhookDeletedV1 } from './webhook-deleted.v1.js';
export { WebhookDisabledV1 } from './webhook-disabled.v1.js';
export { WebhookNotFound } from './webhook-not-found.js';
export { WebhookSecretRotatedV1 } from './webhook-secret-rotated.v1.js';
