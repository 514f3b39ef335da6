import { DomainEvent } from '#shared-kernel';

/** Somebody added a file to a task, for the company alone or for Scalepoint too. */
export class FileAddedV1 extends DomainEvent<{ taskId: string; fileId: string; send: boolean; addedBy: string }> {
  static readonly type = 'case-intake.file-added.v1';
}
