import { DomainEvent } from '#shared-kernel';

/** A company switched the module on. */
export class ModuleActivatedV1 extends DomainEvent<{
  companyId: string;
  registration: 'networkContractor' | 'contractorAdjuster';
  /** The Danish day, `yyyy-MM-dd`. */
  activatedOn: string;
  /** Start of the next month to be charged; the day itself unless that month is already paid. */
  nextChargeOn: string;
}> {
  static readonly type = 'subscription.module-activated.v1';
}

/** A company switched the module off; its settings, tokens and tasks remain. */
export class ModuleDeactivatedV1 extends DomainEvent<{
  companyId: string;
  /** The Danish day, `yyyy-MM-dd`. */
  deactivatedOn: string;
}> {
  static readonly type = 'subscription.module-deactivated.v1';
}

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
