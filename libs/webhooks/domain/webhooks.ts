import type { Webhook } from './webhook.js';

export abstract class Webhooks {
  /** Locked, so that changes are serialized. */
  abstract byId(companyId: string, id: string): Promise<Webhook | null>;
  /** Locks the company's list of webhooks until the end of the transaction, so that the limit holds. */
  abstract count(companyId: string): Promise<number>;
  abstract add(webhook: Webhook): void;
  abstract remove(webhook: Webhook): void;
}
