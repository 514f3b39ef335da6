import { DomainEvent } from '#shared-kernel';

/** The ERP changed the company's own details. */
export class CompanyProfileChangedV1 extends DomainEvent<{ companyId: string }> {
  static readonly type = 'directory.company-profile-changed.v1';
}

/** The ERP added or changed a directory entry. */
export class EntryChangedV1 extends DomainEvent<{ kind: string; entryId: string; active: boolean }> {
  static readonly type = 'directory.entry-changed.v1';
}
