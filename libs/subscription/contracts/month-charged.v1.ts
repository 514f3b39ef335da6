import { DomainEvent } from '#shared-kernel';

/** A started month of the module was charged; once per company and period. */
export class MonthChargedV1 extends DomainEvent<{
  companyId: string;
  chargeId: string;
  /** First and last day of the month, `yyyy-MM-dd`, both included. */
  periodStart: string;
  periodEnd: string;
  /** Kroner with two decimals, without VAT. */
  amount: string;
  currency: 'DKK';
}> {
  static readonly type = 'subscription.month-charged.v1';
}
