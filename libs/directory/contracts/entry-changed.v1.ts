import { DomainEvent } from '#shared-kernel';

/** The ERP added or changed a directory entry. */
export class EntryChangedV1 extends DomainEvent<{ kind: string; entryId: string; active: boolean }> {
  static readonly type = 'directory.entry-changed.v1';
}
