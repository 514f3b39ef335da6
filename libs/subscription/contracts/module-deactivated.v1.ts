import { DomainEvent } from '#shared-kernel';

/** A company switched the module off; its settings, tokens and tasks remain. */
export class ModuleDeactivatedV1 extends DomainEvent<{
  companyId: string;
  /** The Danish day, `yyyy-MM-dd`. */
  deactivatedOn: string;
}> {
  static readonly type = 'subscription.module-deactivated.v1';
}
