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
