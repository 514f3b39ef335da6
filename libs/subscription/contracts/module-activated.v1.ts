import { DomainEvent } from '#shared-kernel';

/** A company switched the module on. */
export class ModuleActivatedV1 extends DomainEvent<{
  companyId: string;
  registration: 'networkContractor' | 'contractorAdjuster';
  /** The Danish day, `yyyy-MM-dd`. */
  activatedOn: string;
  /** The day that the next month to be charged starts on; the day itself unless that month is paid already. */
  nextChargeOn: string;
}> {
  static readonly type = 'subscription.module-activated.v1';
}
