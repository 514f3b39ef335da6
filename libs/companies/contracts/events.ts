import { DomainEvent } from '#shared-kernel';

/** An operator registered a company. */
export class CompanyRegisteredV1 extends DomainEvent<{ companyId: string; key: string }> {
  static readonly type = 'companies.company-registered.v1';
}

/** An operator changed the name or the CVR number under which a company is registered. */
export class CompanyRenamedV1 extends DomainEvent<{ companyId: string }> {
  static readonly type = 'companies.company-renamed.v1';
}

/** An operator suspended a company: its users and machines, and what Scalepoint sends to it, are refused. */
export class CompanySuspendedV1 extends DomainEvent<{ companyId: string }> {
  static readonly type = 'companies.company-suspended.v1';
}

/** An operator resumed a suspended company. */
export class CompanyResumedV1 extends DomainEvent<{ companyId: string }> {
  static readonly type = 'companies.company-resumed.v1';
}
