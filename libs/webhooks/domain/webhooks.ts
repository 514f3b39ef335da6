import type { Webhook } from './webhook.js';

export abstract class Webhooks {
  /** Locked, so that two changes come one after the other. */
  abstract byId(companyId: string, id: string): Promise<Webhook | null>;
  /** Waits until nobody else of the company is adding one; held to the end of the transaction. */
  abstract count(companyId: string): Promise<number>;
  abstract add(webhook: Webhook): void;
  abstract remove(webhook: Webhook): void;
}
