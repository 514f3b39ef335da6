import { DomainEvent } from '#shared-kernel';

/** An employee is away, or is no longer, or has another standing deputy. The period is no part of the event. */
export class AbsenceChangedV1 extends DomainEvent<{ employeeId: string; deputyId: string | null }> {
  static readonly type = 'directory.absence-changed.v1';
}

/** The ERP changed the company's own details. */
export class CompanyProfileChangedV1 extends DomainEvent<{ companyId: string }> {
  static readonly type = 'directory.company-profile-changed.v1';
}

/** The ERP added or changed a directory entry. */
export class EntryChangedV1 extends DomainEvent<{ kind: string; entryId: string; active: boolean }> {
  static readonly type = 'directory.entry-changed.v1';
}
