import type { MonthCharge } from './month-charge.js';
import type { Subscription } from './subscription.js';

/** The companies that ever switched the module on. */
export abstract class Subscriptions {
  abstract find(companyId: string): Promise<Subscription | undefined>;
  abstract add(subscription: Subscription): void;
  /** One row per company and period start; a second one of the same period is an error of the database. */
  abstract addCharges(charges: readonly MonthCharge[]): Promise<void>;
}
