import { DomainEvent } from '#shared-kernel';

/** What the ERP tells about the company itself was changed. */
export class CompanyProfileChangedV1 extends DomainEvent<{ companyId: string }> {
  static readonly type = 'directory.company-profile-changed.v1';
}

/** The ERP changed or added an entry of its directory. */
export class EntryChangedV1 extends DomainEvent<{ kind: string; entryId: string; active: boolean }> {
  static readonly type = 'directory.entry-changed.v1';
}
