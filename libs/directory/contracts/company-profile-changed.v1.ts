import { DomainEvent } from '#shared-kernel';

/** The ERP changed the company's own details. */
export class CompanyProfileChangedV1 extends DomainEvent<{ companyId: string }> {
  static readonly type = 'directory.company-profile-changed.v1';
}
