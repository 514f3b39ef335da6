import { DomainEvent } from '#shared-kernel';

/** The ERP changed or added an entry of its directory. */
export class EntryChangedV1 extends DomainEvent<{ kind: string; entryId: string; active: boolean }> {
  static readonly type = 'directory.entry-changed.v1';
}
