import { DomainEvent } from '#shared-kernel';

/** What the ERP tells about the company itself was changed. */
export class CompanyProfileChangedV1 extends DomainEvent<{ companyId: string }> {
  static readonly type = 'directory.company-profile-changed.v1';
}
