import type { MonthCharge } from './month-charge.js';
import type { Subscription } from './subscription.js';

/** The companies that have ever switched the module on. */
export abstract class Subscriptions {
  abstract find(companyId: string): Promise<Subscription | undefined>;
  abstract add(subscription: Subscription): void;
  /** One row per company and period start; the database rejects a second one for the same period. */
  abstract addCharges(charges: readonly MonthCharge[]): Promise<void>;
}
