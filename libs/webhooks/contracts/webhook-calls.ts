import type { CallOutcome } from './call-outcome.js';

/** Everything that one call needs. The secrets are sealed. */
export interface WebhookCall {
  readonly companyId: string;
  readonly webhookId: string;
  readonly url: string;
  readonly sealedSecrets: readonly string[];
  /** Stays the same when it is sent again. */
  readonly messageId: string;
  readonly body: string;
}

/** Signs and sends. A receiver that fails is an outcome, not an error. */
export abstract class WebhookCalls {
  abstract send(call: WebhookCall): Promise<CallOutcome>;
}
