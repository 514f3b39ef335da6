import type { CallOutcome } from './call-outcome.js';

/** The data of one call. The secrets are encrypted. */
export interface WebhookCall {
  readonly companyId: string;
  readonly webhookId: string;
  readonly url: string;
  readonly sealedSecrets: readonly string[];
  /** The same for every retry. */
  readonly messageId: string;
  readonly body: string;
  /** The span that caused it, as `traceparent` names it. */
  readonly traceParent: string | null;
}

/** Signs and sends. A failing receiver is an outcome, not an error. */
export abstract class WebhookCalls {
  abstract send(call: WebhookCall): Promise<CallOutcome>;
}
